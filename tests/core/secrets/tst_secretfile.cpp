#include "core/secrets/secretfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace holdfast;

/// `secretFile` of a profile: who may read it, and what may stand in it.
class SecretFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void contentIsRead_data();
    void contentIsRead();
    void contentIsRefused_data();
    void contentIsRefused();
    void modes_data();
    void modes();
    void aMissingFileIsNamed();
    void onlyRegularFilesCount();
    void aPipeDoesNotHoldUsUp();
    void linksAreFollowedToWhatTheyMean();
    void aFileOfAnotherUserIsRefused();
    void noErrorShowsTheSecret();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("secret")); }
    QString write(const QByteArray &content, mode_t mode = 0600);
    static QString partOf(const Expected<Secret> &answer)
    {
        if (answer)
            return QStringLiteral("read");
        return answer.error().kind == ErrorKind::SecretFile ? answer.error().part
                                                            : errorKindWord(answer.error().kind);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QString SecretFileTest::write(const QByteArray &content, mode_t mode)
{
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return QStringLiteral("cannot write");
    file.close();
    return ::chmod(QFile::encodeName(path()).constData(), mode) == 0 ? path() : QString();
}

void SecretFileTest::contentIsRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("as it is") << QByteArray("s3cret") << QByteArray("s3cret");
    QTest::newRow("line end") << QByteArray("s3cret\n") << QByteArray("s3cret");
    QTest::newRow("blanks around") << QByteArray("\r\n  s3 cret\t\r\n") << QByteArray("s3 cret");
    QTest::newRow("not ASCII") << QByteArray("gehe\xc3\xafm") << QByteArray("gehe\xc3\xafm");
    QTest::newRow("JWK over lines")
        << QByteArray("{\n \"kty\": \"EC\"\n}\n") << QByteArray("{\n \"kty\": \"EC\"\n}");
    QTest::newRow("largest") << QByteArray(64 * 1024, 'x') << QByteArray(64 * 1024, 'x');
}

void SecretFileTest::contentIsRead()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, expected);
    const Expected<Secret> secret = readSecretFile(write(content));
    QVERIFY(secret);
    QVERIFY(*secret == Secret{expected});
}

void SecretFileTest::contentIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("only blanks") << QByteArray(" \r\n\t") << QStringLiteral("empty");
    QTest::newRow("two lines") << QByteArray("one\ntwo") << QStringLiteral("malformed");
    QTest::newRow("NUL") << QByteArray("one\0two", 7) << QStringLiteral("malformed");
    QTest::newRow("escape") << QByteArray("one\x1b[0m") << QStringLiteral("malformed");
    QTest::newRow("PEM") << QByteArray("-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----")
                         << QStringLiteral("pem");
    QTest::newRow("cut JWK") << QByteArray("{\"kty\":\"EC\"") << QStringLiteral("malformed");
    QTest::newRow("too large") << QByteArray(64 * 1024 + 1, 'x') << QStringLiteral("too-large");
}

void SecretFileTest::contentIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, part);
    QCOMPARE(partOf(readSecretFile(write(content))), part);
}

void SecretFileTest::modes_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("part");
    const QString refused = QStringLiteral("readable-by-others");
    QTest::newRow("0600") << 0600 << QStringLiteral("read");
    QTest::newRow("0400") << 0400 << QStringLiteral("read");
    QTest::newRow("0700") << 0700 << QStringLiteral("read");
    QTest::newRow("C-03 0644") << 0644 << refused;
    QTest::newRow("0640") << 0640 << refused;
    QTest::newRow("0604") << 0604 << refused;
    QTest::newRow("0620, others may write") << 0620 << refused;
}

void SecretFileTest::modes()
{
    QFETCH(int, mode);
    QFETCH(QString, part);
    QCOMPARE(partOf(readSecretFile(write("s3cret", mode_t(mode)))), part);
}

void SecretFileTest::aMissingFileIsNamed()
{
    const Expected<Secret> answer = readSecretFile(path());
    QCOMPARE(partOf(answer), QStringLiteral("missing"));
    QVERIFY(answer.error().detail.contains(path()));
}

void SecretFileTest::onlyRegularFilesCount()
{
    QCOMPARE(partOf(readSecretFile(m_folder->path())), QStringLiteral("not-a-file"));
    QCOMPARE(partOf(readSecretFile(QStringLiteral("/dev/null"))), QStringLiteral("not-a-file"));
}

void SecretFileTest::aPipeDoesNotHoldUsUp()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    QCOMPARE(partOf(readSecretFile(path())), QStringLiteral("not-a-file"));
}

void SecretFileTest::linksAreFollowedToWhatTheyMean()
{
    const QString link = m_folder->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(write("s3cret"), link));
    QVERIFY(readSecretFile(link) == Secret{"s3cret"});
    write("s3cret", 0644);
    QCOMPARE(partOf(readSecretFile(link)), QStringLiteral("readable-by-others"));
    QVERIFY(QFile::remove(path()));
    QCOMPARE(partOf(readSecretFile(link)), QStringLiteral("missing"));
}

void SecretFileTest::aFileOfAnotherUserIsRefused()
{
    if (::geteuid() != 0)
        QSKIP("needs root, which can give a file to another user");
    write("s3cret");
    constexpr uid_t kNobody = 65534;
    QCOMPARE(::chown(QFile::encodeName(path()).constData(), kNobody, kNobody), 0);
    QCOMPARE(partOf(readSecretFile(path())), QStringLiteral("other-owner"));
}

void SecretFileTest::noErrorShowsTheSecret()
{
    const Expected<Secret> answer = readSecretFile(write("canary-secret\nsecond line"));
    QVERIFY(!answer);
    QVERIFY(!answer.error().detail.contains(QStringLiteral("canary")));
}

QTEST_GUILESS_MAIN(SecretFileTest)
#include "tst_secretfile.moc"

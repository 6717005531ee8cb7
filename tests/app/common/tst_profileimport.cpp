// A profile file that somebody was sent becomes one of the person's own.
#include "app/common/profileimport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class ProfileImportTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    ProfileFolders m_folders;

    static QByteArray profile(const QByteArray &name, const QByteArray &more = {})
    {
        return "{\"name\":\"" + name +
               "\",\"identityUrl\":\"https://i.example\",\"apiUrl\":\"https://a.example/v3\","
               "\"clientId\":\"c\"" +
               more + "}";
    }
    QString write(const QString &path, const QByteArray &content) const
    {
        const QString file = m_home->filePath(path);
        QDir().mkpath(QFileInfo(file).absolutePath());
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("the file cannot be written");
        return file;
    }
    static QByteArray read(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folders = {m_home->filePath(u"config/profiles"_s), {m_home->filePath(u"etc/profiles"_s)}};
    }

    void itIsCopiedForItsOwnerAloneAndFoundByItsName()
    {
        const QString file = write(u"Downloads/acme.json"_s, profile("Acme"));
        QCOMPARE(importProfile(file, m_folders).value_or(QString()), u"acme"_s);
        const QString copy = m_folders.user + u"/acme.json"_s;
        QCOMPARE(read(copy), profile("Acme"));
        QCOMPARE(QFileInfo(copy).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QCOMPARE(findProfile(u"acme"_s, m_folders)->profile.name, u"Acme"_s);
        QVERIFY(QFile::exists(file)); // it is a copy
    }

    void theSameOnceMoreIsFineAndAnotherOfThatNameIsRefused()
    {
        const QString file = write(u"Downloads/acme.json"_s, profile("Acme"));
        QVERIFY(importProfile(file, m_folders));
        QCOMPARE(importProfile(file, m_folders).value_or(QString()), u"acme"_s);
        const QString other = write(u"Downloads/acme.json"_s, profile("Not Acme"));
        const auto refused = importProfile(other, m_folders);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::OutputFile);
        QCOMPARE(refused.error().part, u"exists"_s);
        QCOMPARE(read(m_folders.user + u"/acme.json"_s), profile("Acme"));
    }

    void whatHasThatNameUnlistedIsLeftAsItIs()
    {
        // As one that comes while ours is being looked at, it is not among those that are listed.
        const QString file = write(u"Downloads/acme.json"_s, profile("Acme"));
        const QString taken = m_folders.user + u"/acme.json"_s;
        QDir().mkpath(m_folders.user);
        QVERIFY(QFile::link(m_home->filePath(u"nowhere.json"_s), taken));
        const auto refused = importProfile(file, m_folders);
        QVERIFY(!refused);
        QCOMPARE(refused.error().part, u"exists"_s);
        QCOMPARE(refused.error().about, taken);
        QVERIFY(QFileInfo(taken).isSymLink());
        QVERIFY(!QFile::exists(m_home->filePath(u"nowhere.json"_s)));
    }

    void oneOfTheSystemIsNotHiddenByAnotherOfItsName()
    {
        write(u"etc/profiles/default.json"_s, profile("Ours"));
        const QString file = write(u"Downloads/default.json"_s, profile("Theirs"));
        QCOMPARE(importProfile(file, m_folders).error().part, u"exists"_s);
        QVERIFY(!QFile::exists(m_folders.user + u"/default.json"_s));
    }

    void oneThatLiesThereAlreadyIsLeft()
    {
        const QString file = write(u"etc/profiles/acme.json"_s, profile("Acme"));
        QCOMPARE(importProfile(file, m_folders).value_or(QString()), u"acme"_s);
        QVERIFY(!QFile::exists(m_folders.user));
    }

    void oneWithASecretFileStaysInItsPlace()
    {
        const QString file =
            write(u"Downloads/server.json"_s, profile("Server", ",\"secretFile\":\"key\""));
        QCOMPARE(importProfile(file, m_folders).value_or(QString()), file);
        QVERIFY(!QFile::exists(m_folders.user));
    }

    void whatIsNoProfileSaysWhichEntryIsWrong()
    {
        const QString file = write(u"Downloads/acme.json"_s, "{\"name\":\"Acme\"}");
        const auto refused = importProfile(file, m_folders);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Profile);
        QVERIFY2(refused.error().detail.contains(u"identityUrl"),
                 qPrintable(refused.error().detail));
        QVERIFY(!QFile::exists(m_folders.user));
    }

    void aFolderThatCannotBeMadeIsTold()
    {
        write(u"config"_s, "a file in the way");
        const QString file = write(u"Downloads/acme.json"_s, profile("Acme"));
        QCOMPARE(importProfile(file, m_folders).error().kind, ErrorKind::OutputFile);
    }
};

QTEST_GUILESS_MAIN(ProfileImportTest)
#include "tst_profileimport.moc"

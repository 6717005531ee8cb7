// A support bundle from the menu to the file, with the real holdfast-cli beside this program.

#include "app/desktop/bundledesk.h"
#include "app/desktop/bundleprocess.h"
#include "ui/windows/bundledialog.h"

#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace holdfast;
using namespace Qt::StringLiterals;

class BundleDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->path()));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->path()));
    }

    void whatIsShownIsWhatIsWritten();
    void aSecondWishBringsTheOpenOneToTheFront();
    void wrongArgumentsAreSaid();
    void closingEndsTheProgramAtOnce();
    void afterClosingAnotherOneCanBeMade();

private:
    [[nodiscard]] QStringList arguments() const
    {
        return {u"--data-dir"_s, m_home->filePath(u"store"_s), u"--profile"_s, u"/nowhere.json"_s};
    }
    static BundleDialog *dialogOf(const QWidget &window)
    {
        return window.findChild<BundleDialog *>();
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void BundleDeskTest::whatIsShownIsWhatIsWritten()
{
    QWidget window;
    window.show();
    BundleDesk desk([] { return false; });
    desk.open(window, arguments());
    auto *dialog = dialogOf(window);
    auto *save = dialog->findChild<QPushButton *>(u"bundleSave"_s);
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 60'000);
    const QByteArray shown =
        dialog->findChild<QPlainTextEdit *>(u"bundlePreview"_s)->toPlainText().toUtf8();
    QVERIFY(QJsonDocument::fromJson(shown).isObject());

    save->click();
    auto *chooser = dialog->findChild<QFileDialog *>(u"bundleChooser"_s);
    QVERIFY(chooser);
    const QString path = m_home->filePath(u"bundle.json"_s);
    chooser->selectFile(path);
    static_cast<QDialog *>(chooser)->accept();
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"bundleOutcome"_s)->text().contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), shown);
    QVERIFY(!(file.permissions() & QFileDevice::Permissions(0x0077)));
}

void BundleDeskTest::aSecondWishBringsTheOpenOneToTheFront()
{
    QWidget window;
    window.show();
    BundleDesk desk([] { return false; });
    desk.open(window, arguments());
    desk.open(window, arguments());
    QCOMPARE(window.findChildren<BundleDialog *>().size(), 1);
}

void BundleDeskTest::wrongArgumentsAreSaid()
{
    QWidget window;
    window.show();
    BundleDesk desk([] { return false; });
    desk.open(window, {u"--no-such-option"_s});
    QTRY_VERIFY_WITH_TIMEOUT(dialogOf(window)
                                 ->findChild<QLabel *>(u"bundleSentence"_s)
                                 ->text()
                                 .contains(u"exit code 2"_s),
                             60'000);
}

void BundleDeskTest::closingEndsTheProgramAtOnce()
{
    const auto children = [] {
        const QString self = QString::number(QCoreApplication::applicationPid());
        QFile list(u"/proc/self/task/%1/children"_s.arg(self));
        return list.open(QIODevice::ReadOnly) ? list.readAll().simplified() : QByteArray("?");
    };
    QWidget window;
    window.show();
    BundleDesk desk([] { return false; });
    desk.open(window, arguments());
    if (children() == "?")
        QSKIP("this system does not tell of children");
    QTRY_VERIFY(!children().isEmpty());
    const QByteArray child = children();
    QVERIFY2(child.toInt() > 0, child.constData());
    QCOMPARE(kill(child.toInt(), SIGSTOP), 0); // it will not end by itself
    dialogOf(window)->reject();
    QCOMPARE(children(), QByteArray());
}

void BundleDeskTest::afterClosingAnotherOneCanBeMade()
{
    QWidget window;
    window.show();
    BundleDesk desk([] { return false; });
    desk.open(window, arguments());
    dialogOf(window)->reject();
    QTRY_VERIFY(!dialogOf(window));
    desk.open(window, arguments());
    QTRY_VERIFY_WITH_TIMEOUT(
        dialogOf(window)->findChild<QPushButton *>(u"bundleSave"_s)->isEnabled(), 60'000);
}

QTEST_MAIN(BundleDeskTest)
#include "tst_bundledesk.moc"

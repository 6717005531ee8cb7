// The first minutes: the question, the secret when there is none, the self-test; each once.
#include "app/desktop/firststart.h"

#include "support/fakeclock.h"
#include "support/fakepreferences.h"
#include "support/fakeprofilechooser.h"

#include "ui/windows/firststartpage.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/profilewindow.h"
#include "ui/windows/secretdialog.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class FirstStartTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    QTemporaryDir m_home;
    std::unique_ptr<FakePreferences> m_preferences;
    std::unique_ptr<FakeProfileChooser> m_chooser;
    std::unique_ptr<ProfileWindow> m_window;
    std::unique_ptr<FirstStart> m_start;
    std::unique_ptr<QSignalSpy> m_asked;
    QString m_file; ///< what the person chooses
    int m_selfTests = 0;

    [[nodiscard]] FirstStartPage *page() const { return m_window->findChild<FirstStartPage *>(); }
    template <class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    void answerWith(const QString &id)
    {
        part<QRadioButton>(u"firstStart:"_s + id)->setChecked(true);
        part<QPushButton>(u"firstStartGo"_s)->click();
    }
    FakeConnectionService &service() { return m_chooser->service(); }

private Q_SLOTS:
    void init()
    {
        m_selfTests = 0;
        m_preferences = std::make_unique<FakePreferences>();
        m_chooser = std::make_unique<FakeProfileChooser>();
        (void)m_chooser->at(QString(), QString());
        (void)m_chooser->at(u"acme"_s, QString());
        m_chooser->all = {{ProfileId(u"acme"_s), u"Acme"_s}, {ProfileId(), {}}};
        m_window = std::make_unique<ProfileWindow>(*m_chooser, *m_preferences, m_clock);
        m_start = std::make_unique<FirstStart>(FirstStart::Parts{
            *m_chooser, *m_preferences, m_clock, {m_home.filePath(u"profiles"_s), {}},
            [this](QWidget &, const auto &chosen) { chosen(m_file); }, [this] { ++m_selfTests; }});
        m_asked = std::make_unique<QSignalSpy>(m_start.get(), &FirstStart::asked);
        m_start->ask(*m_window);
        QCoreApplication::processEvents();
        QVERIFY(m_asked->isEmpty()); // nobody sees it yet
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_start.reset();
        m_window.reset();
        m_chooser.reset();
    }

    void itsFirstPictureIsToldOnce()
    {
        QTRY_COMPARE(m_asked->size(), 1);
        page()->repaint();
        QCoreApplication::processEvents();
        QCOMPARE(m_asked->size(), 1);
    }

    void theQuestionStandsAloneUntilItIsAnswered()
    {
        QVERIFY(page()->isVisible());
        QVERIFY(!m_window->page().isVisible());
        QVERIFY(!m_preferences->kept.begun);
        QVERIFY(m_chooser->calls.isEmpty());
        QSignalSpy answered(m_start.get(), &FirstStart::answered);
        answerWith(u"acme"_s);
        QCOMPARE(answered.size(), 1);
        QVERIFY(m_preferences->kept.begun);
        QCOMPARE(m_chooser->calls, QStringList{u"profile acme"_s});
        QVERIFY(m_window->page().isVisible());
        QTRY_VERIFY(!page());
    }

    void theSelfTestComesOnceTheListWasRead()
    {
        answerWith(QString());
        QCOMPARE(m_selfTests, 0);
        ServiceHealth health;
        health.checking = true;
        service().setHealth(health);
        QCOMPARE(m_selfTests, 0);
        health.checking = false;
        health.lastChecked = m_clock.now();
        service().setHealth(health);
        QCOMPARE(m_selfTests, 1);
        service().setHealth(health);
        QCOMPARE(m_selfTests, 1);
    }

    void aSecretThatCannotBeReadIsAskedForFirst_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("none is stored") << ErrorKind::SecretAbsent;
        QTest::newRow("no keychain") << ErrorKind::SecretStoreMissing;
        QTest::newRow("a locked keychain") << ErrorKind::SecretStoreLocked;
    }
    void aSecretThatCannotBeReadIsAskedForFirst()
    {
        QFETCH(ErrorKind, kind);
        answerWith(u"acme"_s);
        ServiceHealth health;
        health.faults = {makeError(kind, {}, {})};
        service().setHealth(health);
        auto *dialog = m_window->findChild<SecretDialog *>();
        QVERIFY(dialog);
        QCOMPARE(m_selfTests, 0);
        dialog->reject();
        QTRY_COMPARE(m_selfTests, 1);
    }

    void anyOtherFaultIsLeftToTheSelfTest()
    {
        answerWith(u"acme"_s);
        ServiceHealth health;
        health.faults = {makeError(ErrorKind::Network, {}, {})};
        service().setHealth(health);
        QCOMPARE(m_selfTests, 1);
        QVERIFY(!m_window->findChild<SecretDialog *>());
    }

    void aFileThatIsAProfileIsTheAnswer()
    {
        m_file = m_home.filePath(u"sent.json"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"name\":\"Sent\",\"identityUrl\":\"https://i.example\","
                   "\"apiUrl\":\"https://a.example/v3\",\"clientId\":\"c\"}");
        file.close();
        part<QPushButton>(u"firstStartFile"_s)->click();
        QCOMPARE(m_chooser->calls, QStringList{u"profile sent"_s});
        QVERIFY(m_preferences->kept.begun);
        QVERIFY(QFile::exists(m_home.filePath(u"profiles/sent.json"_s)));
    }

    void aFileThatIsNoneLeavesTheQuestionAndSaysWhy()
    {
        m_file = m_home.filePath(u"none.json"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"name\":\"Sent\"}");
        file.close();
        part<QPushButton>(u"firstStartFile"_s)->click();
        QVERIFY(m_chooser->calls.isEmpty());
        QVERIFY(!m_preferences->kept.begun);
        QVERIFY(page()->isVisible());
        QVERIFY(part<QLabel>(u"firstStartFault"_s)->text().contains(u"identityUrl"_s));
    }
};

QTEST_MAIN(FirstStartTest)
#include "tst_firststart.moc"

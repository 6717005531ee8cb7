// K-03, K-04: a real keyring that asks for its password on a screen, and a person who says no, or says it
// late.

#include "core/secrets/keychainstore.h"
#include "core/secrets/secretsource.h"
#include "core/secrets/sessionstore.h"
#include "support/outcome.h"

#include <QProcess>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;

namespace {

const QString kKey = QStringLiteral("client@identity.example");

/// What xdotool prints, or nothing when it finds nothing.
QByteArray xdotool(const QStringList &arguments)
{
    QProcess tool;
    tool.start(QStringLiteral("xdotool"), arguments);
    (void)tool.waitForFinished(20'000);
    return tool.readAllStandardOutput().trimmed();
}

/// The prompt that stands on the screen now.
QByteArray promptNow()
{
    return xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                    QStringLiteral("--class"), QStringLiteral("gcr-prompter")});
}

QByteArray waitForPrompt()
{
    QByteArray found;
    (void)QTest::qWaitFor([&found] { return !(found = promptNow()).isEmpty(); }, 60'000);
    return found;
}

void press(const QByteArray &window, const char *key)
{
    xdotool({QStringLiteral("windowfocus"), QString::fromLatin1(window)});
    xdotool({QStringLiteral("key"), QString::fromLatin1(key)});
}

void typePassword(const QByteArray &window)
{
    xdotool({QStringLiteral("windowfocus"), QString::fromLatin1(window)});
    xdotool({QStringLiteral("type"), QStringLiteral("throw-away")});
    press(window, "Return");
}

/// As the desktop does when the screen is locked.
void lockTheKeyring()
{
    QProcess tool;
    tool.start(QStringLiteral("dbus-send"),
               {QStringLiteral("--session"), QStringLiteral("--print-reply"),
                QStringLiteral("--dest=org.freedesktop.secrets"),
                QStringLiteral("/org/freedesktop/secrets"),
                QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
    (void)tool.waitForFinished(20'000);
}

} // namespace

class KeychainPromptTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeniedWriteIsTold();
    void thePasswordOpensIt();
    void aDeniedPromptIsOneAnswerAndOnePrompt_data();
    void aDeniedPromptIsOneAnswerAndOnePrompt();
    void thePasswordAtTheFourthPromptStillWorks();
    void whatWasRemovedMeanwhileIsNotLeftBehind();

private:
    QString wordOf(Outcome<FoundSecret> &outcome)
    {
        (void)QTest::qWaitFor([&] { return outcome.count() > 0; }, 60'000);
        return outcome.word();
    }

    KeychainStore m_keychain{QStringLiteral("app.holdfast.Test"),
                             {std::chrono::seconds{120}, std::chrono::seconds{120}}};
    SessionStore m_session;
    SecretSource m_source{m_keychain, m_session};
    QObject m_context;
};

void KeychainPromptTest::aDeniedPromptIsOneAnswerAndOnePrompt_data()
{
    QTest::addColumn<int>("time");
    for (int time = 1; time <= 3; ++time)
        QTest::addRow("time %d", time) << time;
}

void KeychainPromptTest::aDeniedPromptIsOneAnswerAndOnePrompt()
{
    lockTheKeyring();
    QVERIFY(promptNow().isEmpty()); // nothing asks before anybody wants anything
    Outcome<FoundSecret> outcome;
    m_source.read({kKey, {}, true}, &m_context, outcome.take());
    const QByteArray prompt = waitForPrompt();
    QVERIFY(!prompt.isEmpty());
    QCOMPARE(outcome.count(), 0);
    press(prompt, "Escape");
    const QString word = wordOf(outcome);
    // libsecret tells a dismissed prompt and a lock alike.
    QCOMPARE(word, QStringLiteral("secret-store-locked"));
    (void)QTest::qWaitFor([] { return !promptNow().isEmpty(); }, 1500);
    QVERIFY2(promptNow().isEmpty(), "one prompt for one action");
    QCOMPARE(outcome.count(), 1);
}

void KeychainPromptTest::aDeniedWriteIsTold()
{
    Outcome<std::monostate> outcome;
    m_source.write(kKey, Secret{"x"}, SecretKeeping::Keychain, &m_context, outcome.take());
    const QByteArray prompt = waitForPrompt();
    QVERIFY(!prompt.isEmpty());
    press(prompt, "Escape");
    QTRY_COMPARE_WITH_TIMEOUT(outcome.count(), 1, 60'000);
    QCOMPARE(outcome.word(), QStringLiteral("secret-store-locked"));
    (void)QTest::qWaitFor([] { return !promptNow().isEmpty(); }, 1500);
    QVERIFY(promptNow().isEmpty());
}

void KeychainPromptTest::thePasswordOpensIt()
{
    Outcome<std::monostate> outcome;
    m_source.write(kKey, Secret{"the secret"}, SecretKeeping::Keychain, &m_context, outcome.take());
    const QByteArray prompt = waitForPrompt();
    QVERIFY(!prompt.isEmpty());
    typePassword(prompt);
    QTRY_COMPARE_WITH_TIMEOUT(outcome.count(), 1, 60'000);
    QCOMPARE(outcome.word(), QStringLiteral("ok"));
}

/// Having denied it blocks nothing: the next action asks again, and the answer counts.
void KeychainPromptTest::thePasswordAtTheFourthPromptStillWorks()
{
    Outcome<FoundSecret> outcome;
    m_source.read({kKey, {}, true}, &m_context, outcome.take());
    const QByteArray prompt = waitForPrompt();
    QVERIFY(!prompt.isEmpty());
    typePassword(prompt);
    QCOMPARE(wordOf(outcome), QStringLiteral("ok"));
    QVERIFY(outcome.value().secret == Secret{"the secret"});
}

// K-04: a trial entry, say, whose prompt is answered when nobody waits for it any more.
void KeychainPromptTest::whatWasRemovedMeanwhileIsNotLeftBehind()
{
    lockTheKeyring();
    const QString trial = QStringLiteral("trial");
    KeychainStore impatient(QStringLiteral("app.holdfast.Test"),
                            {std::chrono::seconds{1}, std::chrono::seconds{1}});
    Outcome<std::monostate> written;
    impatient.write(trial, Secret{"x"}, &m_context, written.take());
    const QByteArray prompt = waitForPrompt();
    QVERIFY(!prompt.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, 20'000);
    QCOMPARE(written.word(), QStringLiteral("secret-slow"));
    {
        QObject gone; // as when the window that asked has been closed
        impatient.remove(trial, &gone, [](const auto &) {});
    }
    typePassword(prompt);

    Outcome<std::monostate> after;
    m_keychain.write(QStringLiteral("after"), Secret{"y"}, &m_context, after.take());
    QTRY_COMPARE_WITH_TIMEOUT(after.count(), 1, 60'000);
    QCOMPARE(after.word(), QStringLiteral("ok"));
    const auto isThere = [&] {
        Outcome<Secret> found;
        m_keychain.read(trial, &m_context, found.take());
        (void)QTest::qWaitFor([&found] { return found.count() > 0; }, 60'000);
        return found.succeeded();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!isThere(), 10'000);
}

QTEST_GUILESS_MAIN(KeychainPromptTest)
#include "tst_keychainprompt.moc"

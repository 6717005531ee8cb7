#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace holdfast {

enum class CheckState {
    Ok,
    Warning, ///< works, and something about it should be known
    Failed,  ///< `CheckLine::error` says why
    Skipped, ///< could not be looked at, or is not needed here
};

/// What a look has found, for choosing words. `CheckLine::about` has what each of them names.
enum class Found {
    Nothing,             ///< failed, or skipped because what it needs has failed
    Store,               ///< folder, version of SQLite; then the older files that are left
    StoreInUse,          ///< the same, beside another Holdfast
    StoreInUseOldSqlite, ///< the same, with a version that can lose a change in that case
    Listens,             ///< a program can listen and be reached
    NotHereNotNeeded,
    ReturnAddress,       ///< the address that redirects come back to
    RenewalUsesPort,     ///< a renewal under way in this program holds the port
    Program,             ///< the program that opens links
    KeychainWorks,
    KeychainNotNeeded,   ///< what is wrong with it, in English; nothing while names are hidden
    NoWebhooks,
    WebhookAddressLater, ///< made when the window opens
    WebhookNothingYet,   ///< address
    WebhookHeard,        ///< address, how many, the last as RFC 3339
    ProfileFile,         ///< path
    ProfileOdd,          ///< the file, then its keys that are not known
    Issuer,              ///< the service's name of itself
    NoProxy,
    Proxy,               ///< host:port
    ProxyForLogins,      ///< host:port; data is asked for directly
    ProxyForData,        ///< host:port; logins go directly
    TwoProxies,          ///< host:port for logins, then that for data
    Answers,
    SecondsApart,        ///< how many
    NoDate,              ///< the service tells no time
    SecretInFile,
    SecretInKeychain,
    SecretForThisRun,
    Granted,
    NotForInspector,
    NoUserYet,
    UserKnown,
    NotAskedWithoutUser,
};

/// One thing that was looked at. Holds no words (ui/words/selftestwords.h has them) and no secret.
struct CheckLine
{
    QString name; ///< stable word, also for scripts: "database", "loopback-ipv4" …
    CheckState state = CheckState::Skipped;
    Found found = Found::Nothing;
    QStringList about;                 ///< see Found; from outside, so it is shown as plain text
    std::optional<Error> error = {};   ///< with Failed, and only then
    friend bool operator==(const CheckLine &, const CheckLine &) = default;
};

/// How the trial of the browser goes: a page of our own is opened in it and must come back.
enum class BrowserTrial {
    Opening,   ///< the browser was asked
    Came,      ///< it came back: logging in at a bank will, too
    NotOpened, ///< no browser could be started
    NotCome,   ///< nothing came in time
};

/// Looks at everything that could keep Holdfast from working here: this computer, the profile that
/// is shown and its service. Changes nothing that stays: trial entries in keychain and database are
/// removed again. Lives on the thread of its maker; one run at a time. Every look has a deadline.
class SelfTest : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Begins anew; what a run before has still not found is dropped. looking() and found() for
    /// each line in a fixed order, then finished(); none of them from inside this call.
    virtual void start() = 0;
    /// Opens a page in the person's browser and waits for it; browserTried() tells, at last with
    /// one of the three ends. Asking again while one is under way opens it once more.
    virtual void tryBrowser() = 0;

Q_SIGNALS:
    /// The line of that name is being looked at.
    void looking(const QString &name);
    void found(const holdfast::CheckLine &line);
    void finished();
    void browserTried(holdfast::BrowserTrial trial);
};

} // namespace holdfast

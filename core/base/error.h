#pragma once

#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace holdfast {

/// What went wrong, coarse enough to choose words, banner and exit code by, and no coarser.
/// Words for people live in ui/words; here is only what can be switched on.
enum class ErrorKind {
    Usage,             ///< the command line is wrong
    Profile,           ///< a profile is missing, unreadable or has a wrong key
    UnknownId,         ///< no such connection, bank or user
    CheckFailed,       ///< an answer could not be verified; `part` names the check (issuer, nonce …)
    ClockOff,          ///< this computer's clock differs too much from the service's
    Declined,          ///< refused at the bank (access_denied and its like)
    Cancelled,         ///< the person stopped it here
    AuthorisationFailed, ///< the redirect brought an error word; `part` is that word
    BankUnavailable,   ///< the bank (not Moneyhub) is not answering
    Network,           ///< no route, DNS, refused, cut off, no answer in time before any byte of an answer
    NotPrivate,        ///< TLS could not be established or trusted
    SignInToNetwork,   ///< a captive portal answered instead of the service
    ServiceDown,       ///< 5xx from the service
    BadAnswer,         ///< an answer that is too large, not JSON, or lacks what it must have; `part` names it
    NotAccepted,       ///< the installation's credentials, scope or address were refused; `part` = OAuth word
    TimedOut,          ///< a person did not finish in time
    DoesNotFit,        ///< the action is not available for this connection; `part` = reason code
    CoolDown,          ///< a manual sync was made too recently; `retryAt`
    AllowanceUsed,     ///< the bank's daily allowance is used up; `retryAt`
    TooManyRequests,   ///< 429; `retryAt`
    Inspector,         ///< the profile's role forbids writing
    SecretAbsent,      ///< no secret is stored for this profile
    SecretStoreMissing,///< there is no keychain on this computer or in this session
    SecretStoreLocked, ///< there is one, and it is locked
    SecretDenied,      ///< access was denied by the person or the keychain
    SecretSlow,        ///< the keychain did not answer within the deadline
    SecretFile,        ///< `secretFile` is missing, unreadable, malformed or readable by others
    StorageBusy,       ///< another Holdfast uses this data folder
    StorageNewer,      ///< the database was made by a newer version
    StorageDamaged,    ///< the database cannot be read
    StorageFull,       ///< no space left
    StorageReadOnly,   ///< file or folder cannot be written
    OutputFile,        ///< a file the person asked for could not be written; `part` = why
    ReturnPath,        ///< browser, port or listener trouble
    Gone,              ///< it is already so (404 on a removal)
    Internal,          ///< our own mistake
};

/// The machine word of a kind, as `--json` prints it in `error.kind`, e.g. "check-failed".
[[nodiscard]] QString errorKindWord(ErrorKind kind);

/// How a fault is told to people: whose turn it is. The letters are those of tests/FAULTS.md.
enum class MessageClass {
    Quiet,       ///< K0 nothing is said
    CheckFailed, ///< K1 could not be verified, nothing was changed
    Declined,    ///< K2 you or the bank stopped it
    BankSide,    ///< K3 the bank is not answering
    Service,     ///< K4 Moneyhub or the network is not reachable
    SetUp,       ///< K5 the installation is not accepted; an administrator can fix it
    Consent,     ///< K6 access ended or needs the person
    Wait,        ///< K7 limit reached, next allowed at
    Store,       ///< K8 the local database
    SecretStore, ///< K9 the keychain or secret file
    Unexpected,  ///< K10 data that could not be read was left out
    Clock,       ///< K11 this computer's clock is off
    ReturnPath,  ///< K12 browser, port, listener
    AlreadySo,   ///< K13 gone or finished before; treated as done
};

[[nodiscard]] MessageClass messageClass(ErrorKind kind);

/// A failure as a value. Never holds a secret. Texts from outside are put here only through
/// singleLine() (core/base/plaintext.h), so they are one bounded line of plain text.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    /// Which part failed, as a stable word: "issuer", "nonce", a JSON field, a profile key, an OAuth
    /// error word, a reason code. May be empty.
    QString part;
    /// English detail for the log and for support, never inside a sentence; plain text, one line.
    QString detail;
    /// The service's id for the failed request; empty when it sent none.
    QString correlationId;
    /// When it makes sense (or is allowed) to try again; UTC.
    std::optional<Instant> retryAt;
    /// What the fault is about, as it may stand in a sentence of any language: a file's path, a
    /// proxy's address, a number. One line; may be empty.
    QString about = {};
    /// With ClockOff: how far the service's clock is ahead of this computer's.
    std::optional<std::chrono::seconds> serverAhead = {};

    friend bool operator==(const Error &, const Error &) = default;
};

/// Makes an Error from its first three parts.
[[nodiscard]] inline Error makeError(ErrorKind kind, QString part, QString detail)
{
    Error error;
    error.kind = kind;
    error.part = std::move(part);
    error.detail = std::move(detail);
    return error;
}

/// The same about something that people know by name.
[[nodiscard]] inline Error makeErrorAbout(QString about, ErrorKind kind, QString part, QString detail)
{
    Error error = makeError(kind, std::move(part), std::move(detail));
    error.about = std::move(about);
    return error;
}

} // namespace holdfast

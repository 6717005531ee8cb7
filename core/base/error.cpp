#include "core/base/error.h"

namespace holdfast {

QString errorKindWord(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage: return QStringLiteral("usage");
    case ErrorKind::Profile: return QStringLiteral("profile");
    case ErrorKind::UnknownId: return QStringLiteral("unknown-id");
    case ErrorKind::CheckFailed: return QStringLiteral("check-failed");
    case ErrorKind::ClockOff: return QStringLiteral("clock-off");
    case ErrorKind::Declined: return QStringLiteral("declined");
    case ErrorKind::Cancelled: return QStringLiteral("cancelled");
    case ErrorKind::AuthorisationFailed: return QStringLiteral("authorisation-failed");
    case ErrorKind::BankUnavailable: return QStringLiteral("bank-unavailable");
    case ErrorKind::Network: return QStringLiteral("network");
    case ErrorKind::NotPrivate: return QStringLiteral("not-private");
    case ErrorKind::SignInToNetwork: return QStringLiteral("sign-in-to-network");
    case ErrorKind::ServiceDown: return QStringLiteral("service-down");
    case ErrorKind::BadAnswer: return QStringLiteral("bad-answer");
    case ErrorKind::NotAccepted: return QStringLiteral("not-accepted");
    case ErrorKind::TimedOut: return QStringLiteral("timed-out");
    case ErrorKind::DoesNotFit: return QStringLiteral("does-not-fit");
    case ErrorKind::CoolDown: return QStringLiteral("cool-down");
    case ErrorKind::AllowanceUsed: return QStringLiteral("allowance-used");
    case ErrorKind::TooManyRequests: return QStringLiteral("too-many-requests");
    case ErrorKind::Inspector: return QStringLiteral("inspector");
    case ErrorKind::SecretAbsent: return QStringLiteral("secret-absent");
    case ErrorKind::SecretStoreMissing: return QStringLiteral("secret-store-missing");
    case ErrorKind::SecretStoreLocked: return QStringLiteral("secret-store-locked");
    case ErrorKind::SecretDenied: return QStringLiteral("secret-denied");
    case ErrorKind::SecretSlow: return QStringLiteral("secret-slow");
    case ErrorKind::SecretFile: return QStringLiteral("secret-file");
    case ErrorKind::StorageBusy: return QStringLiteral("storage-busy");
    case ErrorKind::StorageNewer: return QStringLiteral("storage-newer");
    case ErrorKind::StorageDamaged: return QStringLiteral("storage-damaged");
    case ErrorKind::StorageFull: return QStringLiteral("storage-full");
    case ErrorKind::StorageReadOnly: return QStringLiteral("storage-read-only");
    case ErrorKind::OutputFile: return QStringLiteral("output-file");
    case ErrorKind::ReturnPath: return QStringLiteral("return-path");
    case ErrorKind::Gone: return QStringLiteral("gone");
    case ErrorKind::Internal: return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

MessageClass messageClass(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::CheckFailed:
        return MessageClass::CheckFailed;
    case ErrorKind::ClockOff:
        return MessageClass::Clock;
    case ErrorKind::Declined:
    case ErrorKind::Cancelled:
    case ErrorKind::AuthorisationFailed:
        return MessageClass::Declined;
    case ErrorKind::BankUnavailable:
        return MessageClass::BankSide;
    case ErrorKind::Network:
    case ErrorKind::NotPrivate:
    case ErrorKind::SignInToNetwork:
    case ErrorKind::ServiceDown:
        return MessageClass::Service;
    case ErrorKind::BadAnswer:
        return MessageClass::Unexpected;
    case ErrorKind::Usage:
    case ErrorKind::Profile:
    case ErrorKind::UnknownId:
    case ErrorKind::NotAccepted:
    case ErrorKind::DoesNotFit:
    case ErrorKind::Inspector:
    case ErrorKind::Internal:
        return MessageClass::SetUp;
    case ErrorKind::CoolDown:
    case ErrorKind::AllowanceUsed:
    case ErrorKind::TooManyRequests:
        return MessageClass::Wait;
    case ErrorKind::SecretAbsent:
    case ErrorKind::SecretStoreMissing:
    case ErrorKind::SecretStoreLocked:
    case ErrorKind::SecretDenied:
    case ErrorKind::SecretSlow:
    case ErrorKind::SecretFile:
        return MessageClass::SecretStore;
    case ErrorKind::StorageBusy:
    case ErrorKind::StorageNewer:
    case ErrorKind::StorageDamaged:
    case ErrorKind::StorageFull:
    case ErrorKind::StorageReadOnly:
    case ErrorKind::OutputFile:
        return MessageClass::Store;
    case ErrorKind::TimedOut:
    case ErrorKind::ReturnPath:
        return MessageClass::ReturnPath;
    case ErrorKind::Gone:
        return MessageClass::AlreadySo;
    }
    return MessageClass::SetUp;
}

} // namespace holdfast

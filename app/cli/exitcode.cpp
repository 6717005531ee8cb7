#include "app/cli/exitcode.h"

namespace holdfast::cli {

int exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
    case ErrorKind::Profile:
    case ErrorKind::UnknownId:
        return kUsage;
    case ErrorKind::CheckFailed:
    case ErrorKind::ClockOff:
    case ErrorKind::AuthorisationFailed:
    case ErrorKind::NotAccepted:
    case ErrorKind::StorageBusy:
    case ErrorKind::StorageNewer:
    case ErrorKind::StorageDamaged:
    case ErrorKind::StorageFull:
    case ErrorKind::StorageReadOnly:
    case ErrorKind::OutputFile:
    case ErrorKind::ReturnPath:
    case ErrorKind::Gone:
    case ErrorKind::Internal:
        return kFailed;
    case ErrorKind::Declined:
    case ErrorKind::Cancelled:
        return kDeclined;
    case ErrorKind::BankUnavailable:
    case ErrorKind::Network:
    case ErrorKind::NotPrivate:
    case ErrorKind::SignInToNetwork:
    case ErrorKind::ServiceDown:
    case ErrorKind::BadAnswer:
        return kService;
    case ErrorKind::TimedOut:
        return kTimedOut;
    case ErrorKind::DoesNotFit:
    case ErrorKind::CoolDown:
    case ErrorKind::AllowanceUsed:
    case ErrorKind::TooManyRequests:
    case ErrorKind::Inspector:
        return kNotNow;
    case ErrorKind::SecretAbsent:
    case ErrorKind::SecretStoreMissing:
    case ErrorKind::SecretStoreLocked:
    case ErrorKind::SecretDenied:
    case ErrorKind::SecretSlow:
    case ErrorKind::SecretFile:
        return kSecret;
    }
    return kFailed;
}

} // namespace holdfast::cli

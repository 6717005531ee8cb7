#pragma once

#include "app/sandbox/oidc/authorisationrequest.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace holdfast::sandbox {

/// Where a person stands on the way through the pages.
enum class Step {
    ChooseBank, ///< at the service; only for group scopes
    Consent,    ///< at the service
    LogIn,      ///< at the bank
    Accounts,   ///< at the bank
    Confirm,    ///< at the bank; refresh only
    Done,       ///< answered; the pages are over
};

/// The word of a step in forms, so that a page left open in another tab cannot answer a later one.
[[nodiscard]] QString stepWord(Step step);

/// One person's way from the authorisation request to its answer.
struct Visit
{
    AuthorisationRequest request;
    Step step = Step::Consent;
    QString userId;       ///< empty in a one-time connect until the log in
    QString bankId;       ///< empty until chosen
    QByteArray formToken; ///< must come back with every form
    QString message;      ///< what went wrong with the last form; shown once

    [[nodiscard]] Flow flow() const { return request.scope.flow; }
};

} // namespace holdfast::sandbox

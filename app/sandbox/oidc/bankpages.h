#pragma once

#include "app/sandbox/oidc/html.h"
#include "app/sandbox/oidc/visit.h"
#include "app/sandbox/world/world.h"

#include <vector>

namespace holdfast::sandbox {

// What the pages look like. Ids and names that scripts may rely on:
//
// choose bank   button[name=bank] with the bank's id as value, id `bank-<bank id>`
// log in        #user, #password, #log-in
// accounts      input[type=checkbox][name=account], ids `account-0`, `account-1` …
// confirm       #confirmation-code
// all of them   #approve (but choose bank and log in), #refuse, #message[role=alert] after a
// mistake

[[nodiscard]] HtmlPage chooseBankPage(const Visit &visit,
                                      const std::vector<const SandboxBank *> &banks);
[[nodiscard]] HtmlPage consentPage(const Visit &visit, const QString &bankName,
                                   Instant consentUntil);
[[nodiscard]] HtmlPage logInPage(const Visit &visit, const QString &bankName);
[[nodiscard]] HtmlPage accountsPage(const Visit &visit, const QString &bankName,
                                    const std::vector<OfferedAccount> &accounts);
[[nodiscard]] HtmlPage confirmPage(const Visit &visit, const QString &bankName);

/// For requests that cannot be sent back: the error word and what it means.
[[nodiscard]] HtmlPage problemPage(const QString &error, const QString &description);

} // namespace holdfast::sandbox

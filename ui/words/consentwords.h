#pragma once

#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

#include <QStringList>

namespace holdfast {

// Words for consents as they were asked and granted here and as the service remembers them, and for
// accounts that are no longer returned. All of it plain text.

/// What was asked for and granted here, the newest first: "Asked on 3 March for Current and Savings;
/// granted for Current until 1 June." At most the newest `kConsentsTold`.
[[nodiscard]] QStringList consentRecordSentences(const ConnectionDetails &details,
                                                 const WordContext &context);
/// What the service remembers, the newest first: "The service's record: authorised from 3 March to
/// 1 June, for ••••1234." At most the newest `kConsentsTold`.
[[nodiscard]] QStringList serviceConsentSentences(const std::vector<ServiceConsent> &consents,
                                                  const WordContext &context);
inline constexpr size_t kConsentsTold = 5;

/// Accounts that the connection no longer carries and that did not move to another one, a sentence
/// each; and those that came back.
[[nodiscard]] QStringList goneAccountSentences(const ConnectionDetails &details,
                                               const WordContext &context);

} // namespace holdfast

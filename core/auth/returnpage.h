#pragma once

#include <QByteArray>
#include <QString>

namespace holdfast {

/// How an attempt ended, as far as the page in the browser tells it.
enum class ReturnOutcome { Succeeded, Declined, Failed };

/// The sentences of the page that the browser shows after the bank. Plain text in the person's
/// language; core has no words of its own, so whoever builds the flow fills them in.
struct ReturnPageTexts
{
    QString language;  ///< BCP 47, for `lang`; "en" when empty
    QString product;   ///< the one heading of each page
    QString checking;  ///< neutral: the answer is being checked
    QString succeeded; ///< it worked, the page can be closed
    QString declined;  ///< stopped by the person or the bank; nothing changed
    QString failed;    ///< the answer did not pass or the exchange failed; look at the program
    QString alreadyReceived; ///< the same answer came before
    QString notExpected;     ///< belongs to an earlier attempt, or to none
    QString incomplete;      ///< nothing usable in the address
    QString needsScript;     ///< the answer is in the fragment and scripts are off
};

/// One card: the product's name and one sentence, both escaped. No scripts, no outside resources. The
/// sentence is the title too: among many tabs it tells which can be closed.
[[nodiscard]] QByteArray returnPage(const ReturnPageTexts &texts, const QString &sentence);

/// The same, loading itself again after a second: for as long as the outcome is open.
[[nodiscard]] QByteArray returnPageThatReloads(const ReturnPageTexts &texts,
                                               const QString &sentence);

/// The page that posts the fragment of its own address back to where it came from, for providers
/// that answer in the fragment, which no server ever sees. Its script is the only one there is.
[[nodiscard]] QByteArray fragmentRelayPage(const ReturnPageTexts &texts);

/// Content-Security-Policy of the first two pages, and of the relay page (whose script it allows by
/// hash).
[[nodiscard]] QByteArray returnPagePolicy();
[[nodiscard]] QByteArray fragmentRelayPolicy();

} // namespace holdfast

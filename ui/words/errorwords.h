#pragma once

#include "core/base/error.h"
#include "ui/words/datewords.h"

#include <QString>

namespace holdfast {

/// A fault as people are told it: what is, what it means, whose turn it is. Three whole sentences,
/// plain text. Faults of this computer, the network or the service never advise to log in again.
struct ErrorWords
{
    QString headline;
    QString whatItMeans;
    QString whoseTurn;
    /// For support and for searching, the same in every language: "check-failed nonce".
    QString code;
};
[[nodiscard]] ErrorWords errorWords(const Error &error, const WordContext &context);

/// All three in one line.
[[nodiscard]] QString toldInOne(const ErrorWords &words);
/// A headline and what is said below it, which may be empty, in one line.
[[nodiscard]] QString toldInOne(const QString &headline, const QString &rest);
/// The two below the headline in one line.
[[nodiscard]] QString meaningInOne(const ErrorWords &words);

/// The three sentences in one line, with the code last: for the console and for notifications.
[[nodiscard]] QString errorSentence(const Error &error, const WordContext &context);

/// "Technical detail: …": what programs say of it, in English, for support; one line of plain text,
/// to stand by itself below what people are told and never inside a sentence. Empty when there is none.
[[nodiscard]] QString technicalDetail(const Error &error);

/// Whether entering the secret mends this: all about the keychain, and a secret that does not fit. Not
/// a file that the profile names: it is read again at each start and has to be mended itself.
[[nodiscard]] bool secretHelps(const Error &error);

/// `error.kind` and `error.part` as a stable word pair, or one word when the part adds nothing.
[[nodiscard]] QString errorCode(const Error &error);

} // namespace holdfast

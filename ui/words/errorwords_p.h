#pragma once

#include "core/base/error.h"
#include "ui/words/datewords.h"

#include <QString>

namespace holdfast {

// What errorwords.cpp is put together from: the words of whole areas, each in a file of its own.

struct ErrorSentences
{
    QString headline;
    QString whatItMeans;
    QString whoseTurn;
};

/// "Nothing was changed."
[[nodiscard]] QString nothingChanged();
/// When it is tried again: by itself in a window, by the person on the console.
[[nodiscard]] QString nextTry(const Error &error, const WordContext &context);
/// A sentence and, where there is one, the file or folder it is about.
[[nodiscard]] QString withPlace(const QString &sentence, const Error &error);

/// The network and the service at its end.
[[nodiscard]] ErrorSentences serviceFaultWords(const Error &error, const WordContext &context);
/// The data kept here, its disk, and files that were asked for.
[[nodiscard]] ErrorSentences storeFaultWords(const Error &error);
/// Keychain and secret file.
[[nodiscard]] ErrorSentences secretFaultWords(const Error &error, const WordContext &context);

} // namespace holdfast

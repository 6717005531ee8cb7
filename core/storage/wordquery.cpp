#include "core/storage/wordquery.h"

#include <QStringList>

namespace holdfast {

namespace {

/// Whether the tokenizer "unicode61" takes a character for part of a word. It knows Unicode 6.1; a
/// later letter is a gap to it, and two words between quotation marks would be a phrase, which an
/// index of this kind cannot be asked for.
bool isOfWord(char32_t character)
{
    return QChar::isLetterOrNumber(character) &&
           QChar::unicodeVersion(character) <= QChar::Unicode_6_1;
}

QStringList wordsIn(const QString &text)
{
    constexpr qsizetype kMostWords = 8;
    QStringList words{QString()};
    for (const char32_t character : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (isOfWord(character))
            words.last() += QString::fromUcs4(&character, 1);
        else if (!words.last().isEmpty())
            words.append(QString());
    }
    words.removeAll(QString());
    return words.mid(0, kMostWords);
}

} // namespace

QString wordQuery(const QString &text, const QString &columns)
{
    QStringList parts;
    for (const QString &word : wordsIn(text))
        parts.append(QStringLiteral("\"%1\"*").arg(word));
    if (parts.isEmpty())
        return {};
    return QStringLiteral("{%1} : (%2)").arg(columns, parts.join(QStringLiteral(" AND ")));
}

} // namespace holdfast

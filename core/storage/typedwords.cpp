#include "core/storage/typedwords.h"

#include <algorithm>

namespace holdfast {

namespace {

/// The longest beginnings that `prefix` in 004.sql has lists for.
constexpr qsizetype kListed = 3;

/// Whether the tokenizer "unicode61" takes a character for part of a word. It knows Unicode 6.1; a
/// later letter is a gap to it, and two words between quotation marks would be a phrase, which an
/// index of this kind cannot be asked for.
bool isOfWord(char32_t character)
{
    return QChar::isLetterOrNumber(character) &&
           QChar::unicodeVersion(character) <= QChar::Unicode_6_1;
}

/// Small letters without accents, as the tokenizer makes them.
QString folded(char32_t character)
{
    if (character < 0x80)
        return QString(QChar(char16_t(character)).toLower());
    const QString parts = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_D);
    QString letters;
    for (const QChar part : parts) {
        if (!part.isMark())
            letters += part.toLower();
    }
    return letters;
}

QStringList wordsIn(const QString &text)
{
    QStringList words{QString()};
    for (const char32_t character : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (isOfWord(character))
            words.last() += folded(character);
        else if (!words.last().isEmpty())
            words.append(QString());
    }
    words.removeAll(QString());
    return words;
}

QString queryFor(const QStringList &words, const QString &columns)
{
    QStringList parts;
    for (const QString &word : words)
        parts.append(QStringLiteral("\"%1\"*").arg(word));
    return QStringLiteral("{%1} : (%2)").arg(columns, parts.join(QStringLiteral(" AND ")));
}

} // namespace

TypedWords::TypedWords(const QString &text)
{
    constexpr qsizetype kMostWords = 8;
    m_words = wordsIn(text).mid(0, kMostWords);
}

QString TypedWords::query(const QString &columns) const
{
    return queryFor(m_words, columns);
}

QString TypedWords::roughQuery(const QString &columns) const
{
    QStringList beginnings;
    for (const QString &word : m_words)
        beginnings.append(word.left(kListed));
    return queryFor(beginnings, columns);
}

bool TypedWords::isRough() const
{
    const auto isLonger = [](const QString &word) { return word.size() > kListed; };
    return std::any_of(m_words.cbegin(), m_words.cend(), isLonger);
}

bool TypedWords::fit(const QString &text, const QString &moreText) const
{
    const QStringList there = wordsIn(text) + wordsIn(moreText);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&there](const QString &typed) {
        return std::any_of(there.cbegin(), there.cend(),
                           [&typed](const QString &word) { return word.startsWith(typed); });
    });
}

} // namespace holdfast

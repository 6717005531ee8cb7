#pragma once

#include <QCollator>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace holdfast {

/// What a person types and what stands in the list, made alike: case and accents away, so that
/// "credit agricole" finds "Crédit Agricole". No pattern characters: `%`, `_` and `*` are themselves.
[[nodiscard]] QString foldForSearch(const QString &text);

/// The words of a search, folded: kWordsAtMost of them at most. A text matches when it holds every
/// one of them.
[[nodiscard]] QStringList searchWords(const QString &typed);

/// Which words of a search a text holds: one bit a word, the first word the lowest.
using WordMask = quint32;
inline constexpr qsizetype kWordsAtMost = 32; ///< of a search; more have no bit
/// Every one of so many words.
[[nodiscard]] constexpr WordMask allWords(qsizetype count)
{
    return count >= kWordsAtMost ? ~WordMask{0} : (WordMask{1} << count) - 1;
}

/// The distinct texts of one column. Each is folded once for searching and ranked once for sorting,
/// so that 100,000 rows over a few hundred banks cost a few hundred comparisons.
class TextTable
{
public:
    /// The number of this text; equal texts share one.
    quint32 add(const QString &text);
    [[nodiscard]] int size() const { return int(m_folded.size()); }

    /// Sets hits[i] to the words that text i holds. When `hits` holds what came of `before`, and
    /// each word of it begins the word now in its place, looks only where that can differ; anew
    /// with an empty `before`.
    void match(const QStringList &words, const QStringList &before,
               std::vector<WordMask> &hits) const;
    /// The words that one text holds.
    [[nodiscard]] WordMask matchOne(quint32 number, const QStringList &words) const;

    /// Makes up to `count` more sort keys ahead of need; true when all are made.
    bool prepareKeys(int count) const;
    /// The place of each text in the person's alphabet; computed on first use.
    [[nodiscard]] const std::vector<quint32> &ranks() const;

private:
    QHash<QString, quint32> m_numbers;
    QStringList m_texts;
    std::vector<QString> m_folded;
    mutable std::optional<QCollator> m_collator;
    mutable std::vector<QCollatorSortKey> m_keys;
    mutable std::vector<quint32> m_ranks;
};

} // namespace holdfast

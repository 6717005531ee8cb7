#pragma once

#include <QStringList>

namespace holdfast {

/// What a person typed, as words that must each begin a word of what is searched. Case and accents
/// do not count; nothing in the text is taken for an operator.
class TypedWords
{
public:
    explicit TypedWords(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

    /// As a query of SQLite's full-text search (https://www.sqlite.org/fts5.html §3) on `columns`
    /// (names with blanks between).
    [[nodiscard]] QString query(const QString &columns) const;
    /// The same with the beginnings of the words only, for which the index has lists of their own:
    /// it finds too much, but in the order of the list and without collecting all of it first.
    [[nodiscard]] QString roughQuery(const QString &columns) const;
    /// Whether roughQuery() finds more than query().
    [[nodiscard]] bool isRough() const;
    /// Whether one row is what query() finds.
    [[nodiscard]] bool fit(const QString &text, const QString &moreText) const;

private:
    QStringList m_words; ///< folded
};

} // namespace holdfast

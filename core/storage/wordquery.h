#pragma once

#include <QString>

namespace holdfast {

/// What a person typed as a query of SQLite's full-text search (https://www.sqlite.org/fts5.html
/// §3): each word must begin a word of `columns` (names with blanks between). Null when it has no
/// word. Nothing in `text` is taken for an operator.
[[nodiscard]] QString wordQuery(const QString &text, const QString &columns);

} // namespace holdfast

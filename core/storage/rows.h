#pragma once

#include "core/storage/stored.h"
#include "core/storage/words.h"
#include "core/storage/work.h"

namespace holdfast {

/// What every repository function works with: one transaction and the words.
struct Rows
{
    Work &work;
    Words &words;

    [[nodiscard]] Statement prepare(const char *sql)
    {
        return work.prepare(QString::fromLatin1(sql));
    }
    [[nodiscard]] std::optional<qint64> word(const QString &text)
    {
        return words.numberOf(work, text);
    }
    [[nodiscard]] QString text(std::optional<qint64> number) { return words.textOf(work, number); }
};

/// The row of a scope; none when nothing was ever stored for it.
[[nodiscard]] std::optional<qint64> findScope(Rows &rows, const UserScope &scope);
/// The same, made when there is none.
[[nodiscard]] qint64 ensureScope(Rows &rows, const UserScope &scope);
/// The row of a connection; none when it is not stored.
[[nodiscard]] std::optional<qint64> findConnection(Rows &rows, const UserScope &scope,
                                                   const ConnectionId &id);
/// The same; when there is none the work is given up with UnknownId.
[[nodiscard]] qint64 needConnection(Rows &rows, const UserScope &scope, const ConnectionId &id);

} // namespace holdfast

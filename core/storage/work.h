#pragma once

#include "core/base/expected.h"

#include <QSqlDatabase>

#include <memory>
#include <optional>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace holdfast {

class Work;

/// One prepared statement within a Work. After a failure of the Work it does nothing and has no
/// rows, so code reads straight on and the Work's end tells.
///
/// Goes to SQLite itself, on the connection that Qt has opened: QSqlQuery wraps each value in a
/// QVariant and costs nearly three times as much for each row stored.
class Statement
{
public:
    Statement(Statement &&) noexcept = default;

    /// Binds the values in order and executes. Null texts and absent optionals become NULL.
    template <class... Values>
    Statement &run(const Values &...values)
    {
        rewind();
        int position = 0;
        (bind(++position, values), ...);
        execute();
        return *this;
    }

    [[nodiscard]] bool next();
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] Instant instant(int column) const { return fromMilliseconds(integer(column)); }
    [[nodiscard]] std::optional<qint64> maybeInteger(int column) const;
    [[nodiscard]] std::optional<Instant> maybeInstant(int column) const;
    /// The row that the run added; 0 when it added none.
    [[nodiscard]] qint64 insertedRow() const;

private:
    friend class Work;
    struct Finalise
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    Statement(Work &work, const QString &sql);

    void rewind();
    void bind(int position, qint64 value);
    void bind(int position, int value) { bind(position, qint64(value)); }
    void bind(int position, bool value) { bind(position, qint64(value)); }
    void bind(int position, Instant value) { bind(position, toMilliseconds(value)); }
    void bind(int position, const QString &value);
    template <class T>
    void bind(int position, const std::optional<T> &value)
    {
        if (value)
            bind(position, *value);
        else
            bindNull(position);
    }
    void bindNull(int position);
    void execute();
    void check(int result);

    Work *m_work;
    std::unique_ptr<sqlite3_stmt, Finalise> m_statement;
    bool m_hasRow = false;  ///< run() came to a row that next() has not given out yet
    bool m_hasEnded = true; ///< no rows, or no more
};

/// One unit of work: a transaction that keeps the first failure, skips everything after it, and
/// ends in finish(). Without finish() it is rolled back.
class Work
{
public:
    enum class Kind {
        Reading,
        Writing, ///< takes the write lock at once, so that it cannot fail half-way for want of it
    };

    Work(const QSqlDatabase &database, Kind kind);
    ~Work();
    Work(const Work &) = delete;
    Work &operator=(const Work &) = delete;

    [[nodiscard]] Statement prepare(const QString &sql) { return Statement(*this, sql); }

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    /// Gives up for a reason of our own (UnknownId, say); the first reason stays.
    void giveUp(Error error);

    /// Whether a row was added, changed or deleted since it began.
    [[nodiscard]] bool hasChanged() const;

    /// Commits, or rolls back and tells the first failure.
    [[nodiscard]] Expected<std::monostate> finish();

private:
    friend class Statement;
    /// Gives up with what SQLite says of its last call.
    void fault();
    [[nodiscard]] bool execute(const char *sql);

    const QString m_path;
    sqlite3 *const m_handle; ///< owned by Qt's connection
    std::optional<Error> m_error;
    bool m_open = false;
    int m_changesBefore = 0;
};

} // namespace holdfast

#pragma once

#include "core/base/expected.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <optional>
#include <variant>

namespace holdfast {

class Work;

/// One prepared statement within a Work. After a failure of the Work it does nothing and has no
/// rows, so code reads straight on and the Work's end tells.
class Statement
{
public:
    /// Binds the values in order and executes. Null texts and absent optionals become NULL.
    template <class... Values>
    Statement &run(const Values &...values)
    {
        int position = 0;
        (m_query.bindValue(position++, bindable(values)), ...);
        execute();
        return *this;
    }

    [[nodiscard]] bool next();
    [[nodiscard]] bool isNull(int column) const { return m_query.value(column).isNull(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] Instant instant(int column) const { return fromMilliseconds(integer(column)); }
    [[nodiscard]] std::optional<qint64> maybeInteger(int column) const;
    [[nodiscard]] std::optional<Instant> maybeInstant(int column) const;
    /// Of the last INSERT.
    [[nodiscard]] qint64 insertedRow() const { return m_query.lastInsertId().toLongLong(); }

private:
    friend class Work;
    Statement(Work &work, const QString &sql);

    static QVariant bindable(qint64 value) { return value; }
    static QVariant bindable(int value) { return value; }
    static QVariant bindable(bool value) { return int(value); }
    static QVariant bindable(Instant value) { return toMilliseconds(value); }
    static QVariant bindable(const QString &value)
    {
        return value.isNull() ? QVariant() : QVariant(value);
    }
    template <class T>
    static QVariant bindable(const std::optional<T> &value)
    {
        return value ? bindable(*value) : QVariant();
    }

    void execute();

    Work &m_work;
    QSqlQuery m_query;
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

    /// Commits, or rolls back and tells the first failure.
    [[nodiscard]] Expected<std::monostate> finish();

private:
    friend class Statement;
    void fault(const QSqlQuery &query);

    QSqlDatabase m_database;
    std::optional<Error> m_error;
    bool m_open = false;
};

} // namespace holdfast

#include "core/storage/work.h"

#include "core/storage/sqlfault.h"

namespace holdfast {

Statement::Statement(Work &work, const QString &sql) : m_work(work), m_query(work.m_database)
{
    m_query.setForwardOnly(true);
    if (!m_work.failed() && !m_query.prepare(sql))
        m_work.fault(m_query);
}

void Statement::execute()
{
    if (!m_work.failed() && !m_query.exec())
        m_work.fault(m_query);
}

bool Statement::next()
{
    if (m_work.failed())
        return false;
    if (m_query.next())
        return true;
    // The end of the rows and a failure to read them look alike but for this.
    if (m_query.lastError().isValid())
        m_work.fault(m_query);
    return false;
}

std::optional<qint64> Statement::maybeInteger(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

std::optional<Instant> Statement::maybeInstant(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::nullopt : std::optional(fromMilliseconds(value.toLongLong()));
}

Work::Work(const QSqlDatabase &database, Kind kind) : m_database(database)
{
    QSqlQuery begin(m_database);
    m_open = begin.exec(kind == Kind::Writing ? QStringLiteral("BEGIN IMMEDIATE")
                                              : QStringLiteral("BEGIN"));
    if (!m_open)
        fault(begin);
}

Work::~Work()
{
    if (m_open)
        QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
}

void Work::giveUp(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void Work::fault(const QSqlQuery &query)
{
    giveUp(sqlFault(query.lastError(), m_database.databaseName()));
}

Expected<std::monostate> Work::finish()
{
    if (!m_error) {
        QSqlQuery commit(m_database);
        if (commit.exec(QStringLiteral("COMMIT")))
            m_open = false;
        else
            fault(commit);
    }
    if (m_error)
        return fail(*m_error);
    return std::monostate{};
}

} // namespace holdfast

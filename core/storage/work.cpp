#include "core/storage/work.h"

#include "core/storage/sqlfault.h"
#include "core/storage/sqlitehandle.h"

#include <sqlite3.h>

namespace holdfast {

void Statement::Finalise::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(Work &work, const QString &sql) : m_work(&work)
{
    if (m_work->failed())
        return;
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(m_work->m_handle, text.constData(), int(text.size()), &statement,
                             nullptr));
    m_statement.reset(statement);
}

void Statement::rewind()
{
    // What sqlite3_reset() returns is the failure of the run before, which has been told.
    if (m_statement)
        sqlite3_reset(m_statement.get());
    m_hasRow = false;
    m_hasEnded = true;
}

void Statement::bind(int position, qint64 value)
{
    if (!m_work->failed())
        check(sqlite3_bind_int64(m_statement.get(), position, value));
}

void Statement::bind(int position, const QString &value)
{
    if (m_work->failed())
        return;
    if (value.isNull())
        return bindNull(position);
    const QByteArray text = value.toUtf8();
    check(sqlite3_bind_text(m_statement.get(), position, text.constData(), int(text.size()),
                            SQLITE_TRANSIENT));
}

void Statement::bindNull(int position)
{
    if (!m_work->failed())
        check(sqlite3_bind_null(m_statement.get(), position));
}

void Statement::execute()
{
    if (m_work->failed())
        return;
    // Else an INSERT that met a row of the same key would answer with the one before it.
    sqlite3_set_last_insert_rowid(m_work->m_handle, 0);
    const int result = sqlite3_step(m_statement.get());
    m_hasRow = result == SQLITE_ROW;
    m_hasEnded = !m_hasRow;
    check(result);
}

bool Statement::next()
{
    if (m_work->failed() || m_hasEnded)
        return false;
    if (std::exchange(m_hasRow, false))
        return true;
    const int result = sqlite3_step(m_statement.get());
    m_hasEnded = result != SQLITE_ROW;
    check(result);
    return !m_hasEnded;
}

void Statement::check(int result)
{
    if (result != SQLITE_OK && result != SQLITE_ROW && result != SQLITE_DONE)
        m_work->fault();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const auto *text = sqlite3_column_text(m_statement.get(), column);
    if (!text)
        return {};
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    // Never null: null means absent.
    return size == 0 ? QStringLiteral("")
                     : QString::fromUtf8(reinterpret_cast<const char *>(text), size);
}

std::optional<qint64> Statement::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<Instant> Statement::maybeInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

qint64 Statement::insertedRow() const
{
    return m_work->failed() ? 0 : sqlite3_last_insert_rowid(m_work->m_handle);
}

Work::Work(const QSqlDatabase &database, Kind kind)
    : m_path(database.databaseName()), m_handle(sqliteHandle(database))
{
    if (!m_handle) {
        giveUp(makeError(ErrorKind::Internal, QStringLiteral("driver"),
                         QStringLiteral("Qt's database driver is not SQLite's")));
        return;
    }
    m_changesBefore = sqlite3_total_changes(m_handle);
    m_open = execute(kind == Kind::Writing ? "BEGIN IMMEDIATE" : "BEGIN");
}

Work::~Work()
{
    if (m_open)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Work::giveUp(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void Work::fault()
{
    giveUp(sqlFault(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)),
                    m_path));
}

bool Work::execute(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return true;
    fault();
    return false;
}

bool Work::hasChanged() const
{
    return m_handle && sqlite3_total_changes(m_handle) != m_changesBefore;
}

Expected<std::monostate> Work::finish()
{
    if (!m_error)
        m_open = !execute("COMMIT");
    if (m_error)
        return fail(*m_error);
    return std::monostate{};
}

} // namespace holdfast

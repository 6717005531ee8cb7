#include "core/storage/database.h"

#include "core/base/plaintext.h"
#include "core/storage/setaside.h"
#include "core/storage/sqlfault.h"
#include "core/storage/sqlitehandle.h"
#include "core/storage/upgradecopy.h"

#include <QFileInfo>
#include <QSqlQuery>
#include <QUrl>

#include <sqlite3.h>

#include <atomic>

namespace holdfast {

namespace {

/// Qt wants a name for every connection; this one is never looked up.
QString freshName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("holdfast-%1").arg(++count);
}

} // namespace

Database::Database(const Opening &opening, const QString &path, Access access)
    : m_folder(opening.folder), m_access(access),
      m_connection(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), freshName()))
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(opening.busy.count());
    if (access == Access::Reading || access == Access::Frozen)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (access == Access::Frozen) {
        // SQLite then needs no side files, which it could not make on media nobody can write.
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        QUrl url = QUrl::fromLocalFile(path);
        url.setQuery(QStringLiteral("immutable=1"));
        m_connection.setDatabaseName(url.toString(QUrl::FullyEncoded));
    } else {
        m_connection.setDatabaseName(path);
    }
    m_connection.setConnectOptions(options);
}

Expected<std::monostate> Database::setUp()
{
    if (!m_connection.open())
        return fail(sqlFault(m_connection.lastError(), m_connection.databaseName()));
    QStringList pragmas{
        QStringLiteral("foreign_keys = ON"),
        // Deleted rows are overwritten with zeros, not just unlinked.
        QStringLiteral("secure_delete = ON"),
        // What was answered with success survives a power cut.
        QStringLiteral("synchronous = FULL"),
        QStringLiteral("trusted_schema = OFF"),
        QStringLiteral("cache_size = -2048"),
    };
    if (m_access == Access::Writing)
        pragmas.prepend(QStringLiteral("journal_mode = WAL"));
    if (m_access == Access::WritingBeside) {
        // One program at a time copies the log into the database: with two, versions of SQLite
        // before 3.51.3 can lose a transaction (https://sqlite.org/wal.html#walresetbug).
        pragmas.append(QStringLiteral("wal_autocheckpoint = 0"));
        sqlite3_db_config(sqliteHandle(m_connection), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    }
    for (const QString &pragma : std::as_const(pragmas)) {
        if (const auto set = number(pragma); !set)
            return fail(set.error());
    }
    return std::monostate{};
}

OldFiles Database::oldFiles() const
{
    const QString copy = upgradeCopyPath(m_folder);
    return {m_setAside, filesSetAside(m_folder), QFileInfo::exists(copy) ? copy : QString()};
}

Expected<std::monostate> Database::stillInPlace() const
{
    int hasMoved = 0;
    const int asked = sqlite3_file_control(sqliteHandle(m_connection), "main",
                                           SQLITE_FCNTL_HAS_MOVED, &hasMoved);
    if (asked != SQLITE_OK || hasMoved == 0)
        return std::monostate{};
    const QString path = m_connection.databaseName();
    return fail(makeErrorAbout(path, ErrorKind::StorageReadOnly, QStringLiteral("moved"),
                               QStringLiteral("%1 is no longer there").arg(path)));
}

void Database::dropUpgradeCopy() const
{
    if (m_access == Access::Writing)
        holdfast::dropUpgradeCopy(m_folder);
}

void Database::noteFault(const Error &fault) const
{
    const bool isWriter = m_access == Access::Writing || m_access == Access::WritingBeside;
    if (isWriter && isDamagedContent(fault))
        noteDamage(m_folder);
}

Expected<qint64> Database::number(const QString &pragma)
{
    QSqlQuery query(m_connection);
    if (!query.exec(QStringLiteral("PRAGMA ") + pragma))
        return fail(sqlFault(query.lastError(), m_connection.databaseName()));
    return query.next() ? query.value(0).toLongLong() : 0;
}

void Database::betweenWorks()
{
    const qint64 version = number(QStringLiteral("data_version")).value_or(-1);
    if (version != m_dataVersion)
        m_words.forget();
    m_dataVersion = version;
    if (m_emptyingDue)
        emptySideFilesSoon();
}

Expected<std::monostate> Database::check()
{
    QSqlQuery query(m_connection);
    const QString path = m_connection.databaseName();
    if (!query.exec(QStringLiteral("PRAGMA integrity_check(1)")) || !query.next())
        return fail(sqlFault(query.lastError(), path));
    if (const QString verdict = query.value(0).toString(); verdict != QStringLiteral("ok"))
        return fail(makeErrorAbout(path, ErrorKind::StorageDamaged, QStringLiteral("integrity"),
                              QStringLiteral("%1: %2").arg(path, singleLine(verdict))));
    if (!query.exec(QStringLiteral("PRAGMA foreign_key_check")))
        return fail(sqlFault(query.lastError(), path));
    if (query.next())
        return fail(makeErrorAbout(path, ErrorKind::StorageDamaged, QStringLiteral("foreign-keys"),
                              QStringLiteral("%1: a row refers to one that is gone").arg(path)));
    return std::monostate{};
}

void Database::emptySideFilesSoon()
{
    // Not for long: a reader in the way is another program's, and the person waits for our answer.
    const auto patience = number(QStringLiteral("busy_timeout"));
    (void)number(QStringLiteral("busy_timeout = 200"));
    // The first column of the checkpoint's answer is 1 when somebody is in the way.
    m_emptyingDue = number(QStringLiteral("wal_checkpoint(TRUNCATE)")).value_or(1) != 0;
    (void)number(QStringLiteral("busy_timeout = %1").arg(patience.value_or(0)));
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_connection.close();
    // Qt complains when a connection is removed while a handle to it lives.
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

} // namespace holdfast

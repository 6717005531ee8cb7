#pragma once

#include "core/base/expected.h"
#include "core/storage/store.h"
#include "core/storage/words.h"
#include "core/storage/work.h"

#include <QSqlDatabase>

#include <chrono>
#include <memory>

namespace holdfast {

/// What is to be opened, and how.
struct Opening
{
    QString folder;
    Store::Mode mode = Store::Mode::ReadWrite;
    std::chrono::milliseconds busy{0}; ///< how long to wait for other programs
    Instant now;                       ///< for the names of files that are set aside
};

/// The open database file: the one connection of this program to it. Made, used and destroyed on
/// one thread.
class Database
{
public:
    /// See Store::open().
    [[nodiscard]] static Expected<std::unique_ptr<Database>> open(const Opening &opening);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QSqlDatabase &connection() const { return m_connection; }
    [[nodiscard]] Words &words() { return m_words; }

    /// The folder's files beside the database; see Store::oldFiles().
    [[nodiscard]] OldFiles oldFiles() const;
    /// To be told of every failure: damage that SQLite met is noted for the next opening.
    void noteFault(const Error &fault) const;

    /// StorageReadOnly, part "moved", when the file that is open is no longer the one at its path:
    /// moved, deleted or replaced under our feet. What is written then is lost without a trace.
    [[nodiscard]] Expected<std::monostate> stillInPlace() const;
    /// Deletes the copy from before the last upgrade: it still holds what was removed.
    void dropUpgradeCopy() const;

    /// Between two works: forgets what another program may have changed, and does what was due.
    void betweenWorks();

    /// integrity_check and foreign_key_check.
    [[nodiscard]] Expected<std::monostate> check();

    /// Copies the write-ahead log into the database and empties it, so that what was deleted is
    /// nowhere any more. Done at once, or, while a reader of another program is in the way, before
    /// a later work.
    void emptySideFilesSoon();

private:
    /// Whose hands the file is in.
    enum class Access {
        Writing,
        WritingBeside, ///< leaves the log to the one that is Writing
        Reading,
        Frozen, ///< nobody can write it, or its log is to be left out
    };
    using Opened = Expected<std::unique_ptr<Database>>;

    Database(const Opening &opening, const QString &path, Access access);

    // core/storage/databaseopening.cpp
    [[nodiscard]] static Opened openForWriting(const Opening &opening);
    [[nodiscard]] static Opened openBeside(const Opening &opening);
    [[nodiscard]] static Opened openForReading(const Opening &opening);
    /// The file that is there, or a new one, brought up to date.
    [[nodiscard]] static Opened openSound(const Opening &opening);
    /// The file for reading, whatever its version, unless it is newer than we know.
    [[nodiscard]] static Opened openFile(const Opening &opening);
    /// An empty one in memory: every reading finds nothing, and nothing is made on the disk.
    [[nodiscard]] static Opened openEmpty(const Opening &opening);
    [[nodiscard]] static Opened openWith(const Opening &opening, const QString &path,
                                         Access access);
    [[nodiscard]] static Expected<std::monostate> judgeFile(const Opening &opening);
    [[nodiscard]] static Expected<std::monostate> judgeLog(const Opening &opening);
    [[nodiscard]] static bool logBelongs(const Opening &opening, Database &alone, Database &together);
    [[nodiscard]] Expected<std::monostate> bringUpToDate(const Opening &opening);
    [[nodiscard]] static Expected<std::monostate> lookForDamage(const Opening &opening);
    [[nodiscard]] Expected<std::monostate> setUp();
    [[nodiscard]] Expected<qint64> number(const QString &pragma);

    const QString m_folder;
    const Access m_access;
    QSqlDatabase m_connection;
    QString m_setAside; ///< what this opening moved out of the way
    Words m_words;
    qint64 m_dataVersion = -1;
    bool m_emptyingDue = false;
};

} // namespace holdfast

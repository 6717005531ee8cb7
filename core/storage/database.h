#pragma once

#include "core/base/expected.h"
#include "core/storage/words.h"
#include "core/storage/work.h"

#include <QSqlDatabase>

#include <chrono>
#include <memory>

namespace holdfast {

/// The open database file: the one connection of this program to it. Made, used and destroyed on
/// one thread.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// See Store::open().
    [[nodiscard]] static Expected<std::unique_ptr<Database>> open(const QString &folder, Mode mode,
                                                                  std::chrono::milliseconds busy);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QSqlDatabase &connection() const { return m_connection; }
    [[nodiscard]] Words &words() { return m_words; }

    /// Between two works: forgets what another program may have changed, and does what was due.
    void betweenWorks();

    /// integrity_check and foreign_key_check.
    [[nodiscard]] Expected<std::monostate> check();

    /// Copies the write-ahead log into the database and empties it, so that what was deleted is
    /// nowhere any more. Done at once, or, while a reader of another program is in the way, before
    /// a later work.
    void emptySideFilesSoon();

private:
    explicit Database(QSqlDatabase connection) : m_connection(std::move(connection)) {}

    [[nodiscard]] static Expected<std::unique_ptr<Database>>
    openForWriting(const QString &folder, std::chrono::milliseconds busy);
    [[nodiscard]] static Expected<std::unique_ptr<Database>>
    openForReading(const QString &folder, std::chrono::milliseconds busy);
    /// The file for reading, whatever its version, unless it is newer than we know.
    [[nodiscard]] static Expected<std::unique_ptr<Database>>
    openFile(const QString &folder, std::chrono::milliseconds busy);
    /// An empty one in memory: every reading finds nothing, and nothing is made on the disk.
    [[nodiscard]] static Expected<std::unique_ptr<Database>>
    openEmpty(std::chrono::milliseconds busy);
    [[nodiscard]] Expected<std::monostate> setUp(Mode mode);
    [[nodiscard]] Expected<qint64> number(const QString &pragma);

    QSqlDatabase m_connection;
    Words m_words;
    qint64 m_dataVersion = -1;
    bool m_emptyingDue = false;
};

} // namespace holdfast

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace holdfast {

/// Each database has a mark of its own in its table `origin`, one text of fixed length:
///
///     holdfast-origin:0123456789ABCDEF0123456789ABCDEF:0000000000000042
///
/// a random name, and the number of the last transaction. Each transaction writes it, so that the
/// log of a database can be told from a log that another one, or the same one on another day, left
/// in its place. SQLite itself would take any log that lies there, and mix the two.
struct OriginMark
{
    QByteArray name;
    qint64 transaction = 0;
    friend bool operator==(const OriginMark &, const OriginMark &) = default;
};

/// The mark somewhere in `bytes`; none when there is none.
[[nodiscard]] std::optional<OriginMark> findOriginMark(const QByteArray &bytes);

/// What a write-ahead log tells without SQLite (https://www.sqlite.org/fileformat2.html#walformat).
struct LogFile
{
    /// Neither empty nor a log: its beginning is not what SQLite would have written.
    bool isForeign = false;
    /// In what SQLite would take over from it: nothing but whole transactions.
    int pages = 0;
    std::optional<OriginMark> first;
    std::optional<OriginMark> last;
};

/// Reads the log; `originPage` is the page of the table `origin`. A log that cannot be opened reads
/// as empty: SQLite then tells why.
[[nodiscard]] LogFile readLogFile(const QString &path, quint32 originPage);

/// Whether SQLite would write something into the database from the rollback journal at `path`, or
/// delete what it cannot make out (https://www.sqlite.org/fileformat2.html#rollbackjournal). The one
/// of a first start that was cut off only says that there was nothing before.
[[nodiscard]] bool journalMatters(const QString &path);

} // namespace holdfast

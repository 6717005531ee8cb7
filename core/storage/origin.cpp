#include "core/storage/origin.h"

#include "core/storage/work.h"

namespace holdfast {

std::optional<Origin> readOrigin(const QSqlDatabase &database)
{
    Work work(database, Work::Kind::Reading);
    Statement query = work.prepare(
        QStringLiteral("SELECT o.mark, m.rootpage FROM origin o"
                       " JOIN sqlite_master m ON m.type = 'table' AND m.name = 'origin'"));
    query.run();
    if (!query.next())
        return std::nullopt;
    const auto mark = findOriginMark(query.text(0).toLatin1());
    const auto page = quint32(query.integer(1));
    if (!mark || !work.finish())
        return std::nullopt;
    return Origin{*mark, page};
}

void countTransaction(Work &work)
{
    // The name and its colon are the first 49 characters; see core/storage/logfile.h.
    work.prepare(QStringLiteral("UPDATE origin SET mark = substr(mark, 1, 49)"
                                " || printf('%016d', CAST(substr(mark, 50) AS INTEGER) + 1)"))
        .run();
}

} // namespace holdfast

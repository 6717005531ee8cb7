#include "core/storage/idlines.h"

#include <QStringList>
#include <QStringTokenizer>

namespace holdfast {

QString joinedIds(const std::vector<AccountId> &ids)
{
    QStringList lines;
    for (const AccountId &id : ids) {
        // Such an id could not be told from two; none that the service makes looks like it.
        if (!id.isEmpty() && !id.value().contains(u'\n'))
            lines.append(id.value());
    }
    return lines.isEmpty() ? QString() : lines.join(u'\n');
}

std::vector<AccountId> splitIds(const QString &lines)
{
    std::vector<AccountId> ids;
    if (lines.isEmpty())
        return ids;
    ids.reserve(size_t(lines.count(u'\n')) + 1);
    for (const QStringView line : QStringTokenizer(lines, u'\n'))
        ids.emplace_back(line.toString());
    return ids;
}

} // namespace holdfast

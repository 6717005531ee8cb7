#include "ui/models/eventmodel.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;

void EventModel::setEvents(std::vector<HistoryEvent> events, const ConnectionDetails &details,
                              const WordContext &words)
{
    std::reverse(events.begin(), events.end());
    const bool another = details.entry.connection.id != m_details.entry.connection.id;
    m_details = details;
    m_words = words;
    if (another) {
        beginResetModel();
        m_rows.clear();
        for (HistoryEvent &event : events)
            m_rows.push_back(makeRow(std::move(event)));
        numberRows();
        endResetModel();
        return;
    }
    replace(std::move(events));
}

/// What comes is mostly newer than all before; what changes is mostly the latest. So the rows are
/// kept that are the same from the top and from the bottom, and those between are others.
void EventModel::replace(std::vector<HistoryEvent> &&events)
{
    const size_t most = std::min(events.size(), m_rows.size());
    size_t above = 0;
    while (above < most && m_rows[above].event == events[above])
        ++above;
    size_t below = 0;
    while (below < most - above &&
           m_rows[m_rows.size() - 1 - below].event == events[events.size() - 1 - below])
        ++below;
    if (const size_t gone = m_rows.size() - above - below; gone > 0) {
        beginRemoveRows({}, int(above), int(above + gone) - 1);
        m_rows.erase(m_rows.begin() + qptrdiff(above), m_rows.begin() + qptrdiff(above + gone));
        numberRows();
        endRemoveRows();
    }
    if (const size_t fresh = events.size() - above - below; fresh > 0) {
        beginInsertRows({}, int(above), int(above + fresh) - 1);
        std::vector<Row> rows;
        for (size_t i = above; i < above + fresh; ++i)
            rows.push_back(makeRow(std::move(events[i])));
        m_rows.insert(m_rows.begin() + qptrdiff(above), std::make_move_iterator(rows.begin()),
                      std::make_move_iterator(rows.end()));
        numberRows();
        endInsertRows();
    }
    // "today" and names of accounts may be others now.
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, 0));
    tellLinesAnew();
}

/// Of those events whose lines somebody has looked at.
void EventModel::tellLinesAnew()
{
    for (int place = 0; place < int(m_rows.size()); ++place) {
        Row &row = m_rows[size_t(place)];
        if (row.lines.isEmpty())
            continue;
        const QList<ActivityLine> fresh = lines(row.event);
        if (fresh == row.lines)
            continue;
        const QModelIndex event = index(place, 0);
        const auto before = int(row.lines.size());
        const auto now = int(fresh.size());
        const int both = std::min(before, now);
        std::copy_n(fresh.begin(), both, row.lines.begin());
        if (both > 0)
            Q_EMIT dataChanged(index(0, 0, event), index(both - 1, 0, event));
        if (now < before) {
            beginRemoveRows(event, now, before - 1);
            row.lines = fresh;
            endRemoveRows();
        } else if (now > before) {
            beginInsertRows(event, before, now - 1);
            row.lines = fresh;
            endInsertRows();
        }
    }
}

EventModel::Row EventModel::makeRow(HistoryEvent &&event)
{
    return {++m_lastNumber, std::move(event), {}};
}

const QList<ActivityLine> &EventModel::linesOf(const Row &row) const
{
    if (row.lines.isEmpty())
        row.lines = lines(row.event);
    return row.lines;
}

void EventModel::numberRows()
{
    m_places.clear();
    for (size_t row = 0; row < m_rows.size(); ++row)
        m_places.insert(m_rows[row].number, int(row));
}

QModelIndex EventModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // Of an event 0, of a line the number of its event.
    return createIndex(row, column,
                       parent.isValid() ? m_rows[size_t(parent.row())].number : quintptr(0));
}

QModelIndex EventModel::parent(const QModelIndex &index) const
{
    const auto place = m_places.constFind(index.internalId());
    return index.isValid() && place != m_places.cend() ? createIndex(*place, 0, quintptr(0))
                                                       : QModelIndex();
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    return parent.internalId() == 0 && parent.column() == 0
               ? int(linesOf(m_rows[size_t(parent.row())]).size())
               : 0;
}

/// Said without making the lines of all events, which a tree view asks for at once.
bool EventModel::hasChildren(const QModelIndex &parent) const
{
    return parent.isValid() ? parent.internalId() == 0 : !m_rows.empty();
}

int EventModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return eventData(m_rows[size_t(index.row())], role);
    const Row &row = m_rows[size_t(m_places.value(index.internalId()))];
    const ActivityLine &line = linesOf(row).at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return line.text;
    case CopyRole:
        return line.copied.isEmpty() ? line.text : line.copied;
    case CorrelationRole:
        return eventData(row, role);
    default:
        return {};
    }
}

QVariant EventModel::eventData(const Row &row, int role) const
{
    const bool isNewest = &row == &m_rows.front();
    switch (role) {
    case Qt::DisplayRole:
        return sentence(row.event, isNewest);
    case MomentRole:
        return moment(row.event);
    case IconRole:
        return int(icon(row.event));
    case Qt::AccessibleTextRole:
        return QString(sentence(row.event, isNewest) + u' ' + moment(row.event));
    case CorrelationRole: {
        const auto *attempt = std::get_if<Attempt>(&row.event.what);
        return attempt ? attempt->correlationId : QString();
    }
    case CopyRole: {
        QStringList texts{sentence(row.event, isNewest)};
        for (const ActivityLine &line : linesOf(row))
            texts << line.text;
        return texts.join(u'\n');
    }
    default:
        return {};
    }
}

} // namespace holdfast

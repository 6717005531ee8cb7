#include "ui/models/consentmonth.h"

#include "core/base/walltime.h"
#include "ui/words/calendarwords.h"

#include <algorithm>

namespace holdfast {

ConsentMonth::ConsentMonth(QObject *parent)
    : QAbstractTableModel(parent), m_first(QDate(1970, 1, 1)), m_today(m_first)
{}

void ConsentMonth::setEnds(ConsentEnds ends, const WordContext &context)
{
    m_ends = std::move(ends);
    const bool sameWeeks = m_context.locale == context.locale;
    m_context = context;
    m_today = localDay(context.now, context.zone);
    if (!sameWeeks)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, kDays - 1);
    tellAll();
}

void ConsentMonth::setMonth(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    if (first == m_first)
        return;
    m_first = first;
    tellAll();
}

void ConsentMonth::tellAll()
{
    Q_EMIT dataChanged(index(0, 0), index(kWeeks - 1, kDays - 1));
}

/// The first week is the one of the first day of the month.
QDate ConsentMonth::topLeft() const
{
    const int before = (m_first.dayOfWeek() - int(m_context.locale.firstDayOfWeek()) + kDays) % kDays;
    return m_first.addDays(-before);
}

QDate ConsentMonth::dateOf(const QModelIndex &index) const
{
    return index.isValid() ? topLeft().addDays(index.row() * kDays + index.column()) : QDate();
}

QModelIndex ConsentMonth::indexOf(QDate day) const
{
    const qint64 place = topLeft().daysTo(day);
    if (place < 0 || place >= kWeeks * kDays)
        return {};
    return index(int(place) / kDays, int(place) % kDays);
}

const std::vector<ConsentEnd> &ConsentMonth::endsOn(QDate day) const
{
    static const std::vector<ConsentEnd> kNone;
    const auto found = m_ends.find(day);
    return found == m_ends.end() ? kNone : found->second;
}

int ConsentMonth::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kWeeks;
}

int ConsentMonth::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kDays;
}

QVariant ConsentMonth::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QDate day = dateOf(index);
    const std::vector<ConsentEnd> &ends = endsOn(day);
    QStringList names;
    for (const ConsentEnd &end : ends)
        names << end.name;
    switch (role) {
    case Qt::DisplayRole:
        return m_context.locale.toString(day.day());
    case Qt::AccessibleTextRole:
        return spokenDayOfEnds(day, names, day == m_today, m_context);
    case DateRole:
        return day;
    case NamesRole:
        return names;
    case ToneRole: {
        // In the order of Tone the most urgent is the smallest.
        const auto first =
            std::min_element(ends.begin(), ends.end(), [](const ConsentEnd &a, const ConsentEnd &b) {
                return a.tone < b.tone;
            });
        return first == ends.end() ? QVariant() : QVariant(int(first->tone));
    }
    case InMonthRole:
        return day.month() == m_first.month();
    case TodayRole:
        return day == m_today;
    default:
        return {};
    }
}

QVariant ConsentMonth::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kDays)
        return {};
    const int day = (int(m_context.locale.firstDayOfWeek()) - 1 + section) % kDays + 1;
    if (role == Qt::DisplayRole)
        return m_context.locale.standaloneDayName(day, QLocale::ShortFormat);
    if (role == Qt::AccessibleTextRole)
        return m_context.locale.standaloneDayName(day, QLocale::LongFormat);
    return {};
}

} // namespace holdfast

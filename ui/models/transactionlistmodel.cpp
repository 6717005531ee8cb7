#include "ui/models/transactionlistmodel.h"

#include "core/base/plaintext.h"
#include "core/lifecycle/historyreach.h"
#include "ui/words/listwords.h"
#include "ui/words/moneywords.h"
#include "ui/words/transactionwords.h"

#include <algorithm>
#include <utility>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 100;
constexpr int kPageAgain = 250;

} // namespace

TransactionListModel::TransactionListModel(ConnectionService &service, QObject *parent)
    : QAbstractListModel(parent), m_service(service)
{}

void TransactionListModel::show(const TransactionFilter &filter)
{
    m_filter = filter;
    m_wantsFirst = true;
    m_wantsMore = m_wantsAgain = m_moreFailed = false;
    m_againFrom.reset();
    setState(State::Loading);
    next();
}

void TransactionListModel::refresh()
{
    m_wantsAgain = true;
    m_moreFailed = false;
    next();
}

void TransactionListModel::setWords(const WordContext &words,
                                    std::map<AccountId, QString> accountNames)
{
    // The clock goes on all the time, but only another day changes a word here.
    const bool same = m_names == accountNames && utcDay(m_words.now) == utcDay(words.now);
    m_words = words;
    m_names = std::move(accountNames);
    if (!same && !m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void TransactionListModel::next()
{
    if (m_asking)
        return;
    if (m_wantsFirst) {
        m_wantsFirst = false;
        ask(Question::First, {}, kPage);
    } else if (std::exchange(m_wantsMore, false) && m_next) {
        ask(Question::More, m_next, kPage);
    } else if (m_againFrom) {
        ask(Question::Again, m_againFrom, kPageAgain);
    } else if (m_wantsAgain) {
        m_wantsAgain = false;
        ask(Question::Again, {}, kPageAgain);
    }
}

void TransactionListModel::ask(Question question, std::optional<TransactionPlace> after, int limit)
{
    m_asking = true;
    TransactionFilter filter = m_filter;
    filter.after = after;
    filter.limit = limit;
    m_service.transactions(filter, this, [this, question, after](Expected<TransactionList> list) {
        m_asking = false;
        answered(question, after, std::move(list));
        next();
    });
}

void TransactionListModel::answered(Question question, std::optional<TransactionPlace> after,
                                    Expected<TransactionList> &&list)
{
    if (m_wantsFirst)
        return; // of a list that nobody wants any more
    if (!list) {
        m_error = list.error();
        m_moreFailed = true;
        m_againFrom.reset();
        m_wantsAgain = m_wantsMore = false;
        setState(State::Failed);
        return;
    }
    switch (question) {
    case Question::First:
        takeFirst(std::move(*list));
        break;
    case Question::More:
        takeMore(std::move(*list));
        break;
    case Question::Again:
        takeAgain(after, std::move(*list));
        break;
    }
    setState(State::Loaded);
}

void TransactionListModel::takeFirst(TransactionList &&list)
{
    beginResetModel();
    m_rows = std::move(list.rows);
    m_next = list.next;
    endResetModel();
}

void TransactionListModel::takeMore(TransactionList &&list)
{
    m_next = list.next;
    insert(m_rows.size(), list.rows.begin(), list.rows.end());
}

void TransactionListModel::takeAgain(std::optional<TransactionPlace> after, TransactionList &&list)
{
    const std::optional<TransactionPlace> bottom = list.next;
    const auto first = std::partition_point(
        m_rows.begin(), m_rows.end(), [&](const ListedTransaction &row) {
            return after && !standsBefore(*after, row.place, m_filter.sorting);
        });
    Q_EMIT aboutToMerge();
    merge(size_t(first - m_rows.begin()), std::move(list.rows), bottom);
    Q_EMIT merged();
    const bool reached =
        !bottom || m_rows.empty() ||
        !standsBefore(*bottom, m_rows.back().place, m_filter.sorting);
    if (reached)
        m_next = bottom;
    m_againFrom = reached ? std::nullopt : bottom;
}

bool TransactionListModel::before(const ListedTransaction &row, const TransactionPlace &place) const
{
    return standsBefore(row.place, place, m_filter.sorting);
}

/// Rows from `at` on down to the place `bottom`, or to the end, become `rows`. Both are in the order
/// of their places.
void TransactionListModel::merge(size_t at, std::vector<ListedTransaction> &&rows,
                                 const std::optional<TransactionPlace> &bottom)
{
    auto fresh = rows.begin();
    const auto isOld = [&](size_t row) {
        return row < m_rows.size() &&
               (!bottom || !standsBefore(*bottom, m_rows[row].place, m_filter.sorting));
    };
    while (fresh != rows.end() || isOld(at)) {
        const auto old = isOld(at) ? std::optional(m_rows[at].place) : std::nullopt;
        const auto newer =
            std::find_if(fresh, rows.end(), [&](const ListedTransaction &row) {
                return old && !before(row, *old);
            });
        if (newer != fresh) {
            const auto count = size_t(newer - fresh);
            insert(at, fresh, newer);
            at += count;
            fresh = newer;
            continue;
        }
        const bool same = fresh != rows.end() && fresh->place.position == old->position &&
                          !standsBefore(*old, fresh->place, m_filter.sorting) &&
                          fresh->transaction.id == m_rows[at].transaction.id;
        if (!same) {
            // Its place may have gone to another one.
            size_t count = 1;
            while (isOld(at + count) &&
                   (fresh == rows.end() || before(m_rows[at + count], fresh->place)))
                ++count;
            remove(at, count);
            continue;
        }
        if (*fresh != m_rows[at]) {
            m_rows[at] = std::move(*fresh);
            Q_EMIT dataChanged(index(int(at)), index(int(at)));
        }
        ++fresh;
        ++at;
    }
}

void TransactionListModel::insert(size_t at, std::vector<ListedTransaction>::iterator first,
                                  std::vector<ListedTransaction>::iterator last)
{
    if (first == last)
        return;
    beginInsertRows({}, int(at), int(at) + int(last - first) - 1);
    m_rows.insert(m_rows.begin() + qptrdiff(at), std::make_move_iterator(first),
                  std::make_move_iterator(last));
    endInsertRows();
}

void TransactionListModel::remove(size_t at, size_t count)
{
    beginRemoveRows({}, int(at), int(at + count) - 1);
    m_rows.erase(m_rows.begin() + qptrdiff(at), m_rows.begin() + qptrdiff(at + count));
    endRemoveRows();
}

void TransactionListModel::setState(State state)
{
    if (m_state == state && state != State::Loaded)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

int TransactionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

bool TransactionListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_moreFailed && !m_wantsFirst;
}

void TransactionListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_wantsMore = true;
    next();
}

QVariant TransactionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListedTransaction &row = at(index.row());
    const Transaction &one = row.transaction;
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = singleLine(one.description, 200);
        const QString other = text.trimmed().isEmpty() ? singleLine(one.counterparty, 200) : text;
        return other.trimmed().isEmpty() ? tr("Without a description") : other;
    }
    case DateRole:
        return calendarDay(utcDay(one.at), m_words);
    case AccountRole: {
        const auto name = m_names.find(row.account);
        return m_names.size() < 2 || name == m_names.end() ? QString() : name->second;
    }
    case AmountRole: {
        const QString amount = moneyText(one.amount, m_words.locale);
        return one.amount.minor > 0 ? u'+' + amount : amount;
    }
    case MoneyInRole:
        return one.amount.minor > 0;
    case StandingRole:
        return one.pending ? tr("not booked yet") : QString();
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    default:
        return {};
    }
}

QString TransactionListModel::accessibleText(const QModelIndex &index) const
{
    QStringList parts;
    for (const int role : {int(Qt::DisplayRole), int(AmountRole), int(DateRole), int(AccountRole),
                           int(StandingRole)})
        parts << data(index, role).toString();
    parts.removeAll(QString());
    return commaList(parts);
}

} // namespace holdfast

#include "app/sandbox/rest/transactionfilter.h"

#include "app/sandbox/world/london.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

constexpr qsizetype kMostIds = 50;

tl::unexpected<Response> refusedFilter(const QString &message)
{
    return tl::unexpected(Response::error(400, u"BadRequest"_s, message));
}

QStringList values(const Request &request, const QString &name)
{
    QStringList found;
    for (const Parameter &parameter : request.query) {
        if (parameter.name == name || parameter.name == name + "[]"_L1)
            found.append(parameter.value);
    }
    return found;
}

// A bare date is a day in London; a date-time is itself. `endOfDay` makes a bare date include
// its day.
std::optional<Instant> readDate(const QString &text, bool endOfDay)
{
    if (const auto instant = parseInstant(text))
        return endOfDay ? *instant + std::chrono::milliseconds{1} : *instant;
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        return {};
    const std::chrono::sys_days day{
        std::chrono::year_month_day{std::chrono::year{date.year()},
                                    std::chrono::month{static_cast<unsigned>(date.month())},
                                    std::chrono::day{static_cast<unsigned>(date.day())}}};
    return fromLondon(day + std::chrono::days{endOfDay ? 1 : 0}, std::chrono::minutes{0});
}

// True when absent or read into `target`.
bool readDateInto(const Request &request, const QString &name, bool endOfDay,
                  std::optional<Instant> &target)
{
    const std::optional<QString> text = request.queryValue(name);
    if (!text)
        return true;
    target = readDate(*text, endOfDay);
    return target.has_value();
}

} // namespace

bool TransactionFilter::needsDetail() const
{
    return !ids.isEmpty() || modifiedFrom || modifiedUntil || !text.isEmpty() ||
           !categoryId.isEmpty();
}

bool TransactionFilter::admits(const Transaction &transaction) const
{
    if (!ids.isEmpty() && !ids.contains(transaction.id))
        return false;
    if (modifiedFrom && transaction.modifiedAt < *modifiedFrom)
        return false;
    if (modifiedUntil && transaction.modifiedAt >= *modifiedUntil)
        return false;
    if (!text.isEmpty() && !transaction.description.contains(text, Qt::CaseInsensitive))
        return false;
    return categoryId.isEmpty() || transaction.categoryId == categoryId;
}

bool TransactionFilter::admitsAmount(qint64 amountMinor) const
{
    switch (direction) {
    case Direction::Both:
        return true;
    case Direction::In:
        return amountMinor > 0;
    case Direction::Out:
        return amountMinor <= 0;
    }
    return true;
}

Expected<TransactionFilter, Response> readTransactionFilter(const Request &request)
{
    TransactionFilter filter;
    filter.ids = values(request, u"ids"_s);
    if (filter.ids.size() > kMostIds)
        return refusedFilter(u"At most 50 ids may be asked for."_s);
    filter.accountIds = values(request, u"accountIds"_s) + values(request, u"accountId"_s);

    const struct
    {
        QString name;
        bool endOfDay;
        std::optional<Instant> &target;
    } dates[] = {{u"startDate"_s, false, filter.from},
                 {u"endDate"_s, true, filter.until},
                 {u"startDateModified"_s, false, filter.modifiedFrom},
                 {u"endDateModified"_s, true, filter.modifiedUntil}};
    for (const auto &date : dates) {
        if (!readDateInto(request, date.name, date.endOfDay, date.target))
            return refusedFilter(u"%1 must be a date."_s.arg(date.name));
    }

    filter.text = request.queryValue(u"text"_s).value_or(
        request.queryValue(u"contains"_s).value_or(QString()));
    filter.categoryId = request.queryValue(u"categoryId"_s).value_or(QString());
    filter.onlyCount = request.queryValue(u"onlyCount"_s) == u"true"_s;
    filter.matchesNothing = request.queryValue(u"hasProject"_s) == u"true"_s ||
                            !values(request, u"projectId"_s).isEmpty() ||
                            !values(request, u"projectIds"_s).isEmpty();
    const QString indicator = request.queryValue(u"creditDebitIndicator"_s).value_or(QString());
    if (indicator == "credit"_L1)
        filter.direction = Direction::In;
    else if (indicator == "debit"_L1)
        filter.direction = Direction::Out;
    else if (!indicator.isEmpty())
        return refusedFilter(u"creditDebitIndicator must be credit or debit."_s);
    return filter;
}

} // namespace holdfast::sandbox

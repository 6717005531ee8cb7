#include "ui/windows/windowarrangement.h"

#include "ui/models/connectionlistmodel.h"
#include "ui/widgets/detailstabs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

struct Order
{
    const char *word;
    SortBy by;
    int column;
};

constexpr Order kOrders[] = {
    {"urgency", SortBy::Urgency, -1},
    {"bank", SortBy::Bank, ConnectionListModel::Bank},
    {"state", SortBy::State, ConnectionListModel::State},
    {"time-left", SortBy::TimeLeft, ConnectionListModel::Consent},
    {"accounts", SortBy::Accounts, ConnectionListModel::Accounts},
    {"last-update", SortBy::LastUpdate, ConnectionListModel::Updates},
    {"next-update", SortBy::NextUpdate, ConnectionListModel::NextUpdate},
    {"enrichment", SortBy::Enrichment, ConnectionListModel::EnrichmentColumn},
    {"person", SortBy::Person, ConnectionListModel::Person},
    {"connected-on", SortBy::ConnectedOn, ConnectionListModel::ConnectedOn}};

struct Grouping
{
    const char *word;
    GroupBy by;
};

constexpr Grouping kGroupings[] = {{"urgency", GroupBy::Urgency},
                                   {"bank", GroupBy::Bank},
                                   {"person", GroupBy::Person}};

/// The tabs of the details, by name: places have changed before. The numbers are what earlier versions
/// kept, which had three.
struct TabWord
{
    const char *word;
    DetailsTabs::Tab tab;
    int earlier = -1;
};

constexpr TabWord kTabs[] = {{"overview", DetailsTabs::Overview, 0},
                             {"consent", DetailsTabs::Consent},
                             {"accounts", DetailsTabs::Accounts},
                             {"activity", DetailsTabs::Activity, 2},
                             {"syncs", DetailsTabs::Syncs},
                             {"transactions", DetailsTabs::Transactions, 1}};

constexpr int kWidest = 10'000;          ///< no screen is wider
constexpr qsizetype kLongestId = 500;
constexpr qsizetype kLongestText = 8192;

const Order &orderOf(SortBy by)
{
    for (const Order &order : kOrders) {
        if (order.by == by)
            return order;
    }
    return kOrders[0];
}

const Order &orderOf(const QString &word)
{
    for (const Order &order : kOrders) {
        if (word == QLatin1StringView(order.word))
            return order;
    }
    return kOrders[0];
}

QString tabWord(int tab)
{
    for (const TabWord &one : kTabs) {
        if (one.tab == tab)
            return QString::fromLatin1(one.word);
    }
    return QString::fromLatin1(kTabs[0].word);
}

int tabFrom(const QJsonValue &value)
{
    for (const TabWord &one : kTabs) {
        if (value.isDouble() ? value.toInt(-1) == one.earlier && one.earlier >= 0
                             : value.toString() == QLatin1StringView(one.word))
            return one.tab;
    }
    return DetailsTabs::Overview;
}

QString groupingWord(GroupBy by)
{
    const auto *found = std::find_if(std::begin(kGroupings), std::end(kGroupings),
                                     [by](const Grouping &one) { return one.by == by; });
    return QString::fromLatin1(found->word);
}

GroupBy groupingFrom(const QString &word)
{
    for (const Grouping &one : kGroupings) {
        if (word == QLatin1StringView(one.word))
            return one.by;
    }
    return GroupBy::Urgency;
}

QStringList textsIn(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &value : array)
        texts << value.toString();
    return texts;
}

int pixels(const QJsonValue &value)
{
    const int size = value.toInt();
    return size > 0 && size <= kWidest ? size : 0;
}

} // namespace

QString arrangementText(const WindowArrangement &arrangement)
{
    const QJsonObject object{
        {u"geometry"_s, QString::fromLatin1(arrangement.geometry.toBase64())},
        {u"detailsBeside"_s, arrangement.detailsBeside},
        {u"detailsBelow"_s, arrangement.detailsBelow},
        {u"sortBy"_s, QString::fromLatin1(orderOf(arrangement.sortBy).word)},
        {u"descending"_s, arrangement.sortOrder == Qt::DescendingOrder},
        {u"selected"_s, arrangement.selected.value()},
        {u"detailsTab"_s, tabWord(arrangement.detailsTab)},
        {u"groupBy"_s, groupingWord(arrangement.groupBy)},
        {u"columns"_s, QJsonArray::fromStringList(columnWords(arrangement.columns))}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

WindowArrangement arrangementFrom(const QString &text)
{
    if (text.size() > kLongestText)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    WindowArrangement arrangement;
    // restoreGeometry() looks at the rest itself: form, version, and whether such a screen is there.
    arrangement.geometry = QByteArray::fromBase64(object.value(u"geometry"_s).toString().toLatin1());
    arrangement.detailsBeside = pixels(object.value(u"detailsBeside"_s));
    arrangement.detailsBelow = pixels(object.value(u"detailsBelow"_s));
    arrangement.sortBy = orderOf(object.value(u"sortBy"_s).toString()).by;
    if (object.value(u"descending"_s).toBool())
        arrangement.sortOrder = Qt::DescendingOrder;
    if (const QString id = object.value(u"selected"_s).toString(); id.size() <= kLongestId)
        arrangement.selected = ConnectionId{id};
    arrangement.groupBy = groupingFrom(object.value(u"groupBy"_s).toString());
    arrangement.columns = columnsFrom(textsIn(object.value(u"columns"_s).toArray()));
    arrangement.detailsTab = tabFrom(object.value(u"detailsTab"_s));
    return arrangement;
}

int columnOf(SortBy sortBy)
{
    return orderOf(sortBy).column;
}

} // namespace holdfast

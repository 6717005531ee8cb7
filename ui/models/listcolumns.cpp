#include "ui/models/listcolumns.h"

#include <algorithm>

namespace holdfast {

namespace {

using Model = ConnectionListModel;
using Column = ListColumns::Column;

struct Named
{
    const char *word;
    Column column;
};

/// In the order in which they are offered.
constexpr Named kColumns[] = {
    {"bank", Model::Bank},           {"state", Model::State},
    {"consent", Model::Consent},     {"last-update", Model::Updates},
    {"button", Model::Button},       {"person", Model::Person},
    {"accounts", Model::Accounts},   {"next-update", Model::NextUpdate},
    {"ends-on", Model::EndsOn},      {"connected-on", Model::ConnectedOn},
    {"enrichment", Model::EnrichmentColumn}};

} // namespace

ListColumns::ListColumns()
    : m_shown{Model::Bank, Model::State, Model::Consent, Model::Updates, Model::Button}
{}

ListColumns::ListColumns(const std::vector<Column> &shown) : m_shown{Model::Bank}
{
    for (const Column column : shown)
        setShown(column, true);
}

bool ListColumns::shows(Column column) const
{
    return std::find(m_shown.begin(), m_shown.end(), column) != m_shown.end();
}

void ListColumns::setShown(Column column, bool shown)
{
    if (column == Model::Bank || shown == shows(column))
        return;
    if (shown)
        m_shown.push_back(column);
    else
        std::erase(m_shown, column);
}

std::vector<Column> ListColumns::all() const
{
    std::vector<Column> columns = m_shown;
    for (const Named &one : kColumns) {
        if (!shows(one.column))
            columns.push_back(one.column);
    }
    return columns;
}

QStringList columnWords(const ListColumns &columns)
{
    QStringList words;
    for (const Column column : columns.shown()) {
        const auto *named = std::find_if(std::begin(kColumns), std::end(kColumns),
                                         [column](const Named &one) { return one.column == column; });
        words.append(QString::fromLatin1(named->word));
    }
    return words;
}

ListColumns columnsFrom(const QStringList &words)
{
    std::vector<Column> columns;
    for (const QString &word : words) {
        for (const Named &one : kColumns) {
            if (word == QLatin1StringView(one.word))
                columns.push_back(one.column);
        }
    }
    return columns.empty() ? ListColumns() : ListColumns(columns);
}

} // namespace holdfast

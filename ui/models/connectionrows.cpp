#include "ui/models/connectionrows.h"

#include <limits>

namespace holdfast {

namespace {

constexpr qint64 kNever = std::numeric_limits<qint64>::max();
/// More rows than any screen shows; beyond it the kept assessments are dropped and made again.
constexpr int kShownAtMost = 512;

/// States whose group does not depend on the advice, so that start-up need not work it out.
bool stateAloneDecides(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Healthy:
    case ConnectionState::New:
    case ConnectionState::Stopped:
    case ConnectionState::Removing:
        return true;
    case ConnectionState::Expired:
    case ConnectionState::ActionNeeded:
    case ConnectionState::Expiring:
    case ConnectionState::Trouble:
    case ConnectionState::Unknown:
        return false;
    }
    return false;
}

} // namespace

ConnectionRows::ConnectionRows() : m_snapshot(std::make_shared<const std::vector<ConnectionEntry>>())
{
}

void ConnectionRows::reset(ConnectionSnapshot snapshot, RuleSettings settings, Instant now)
{
    m_snapshot = std::move(snapshot);
    m_settings = std::move(settings);
    m_now = now;
    m_shown.clear();
    m_facts.assign(m_snapshot->size(), Facts{});
    m_looked = 0;
    for (int row = 0; row < size(); ++row)
        classify(row);
    findNextEnd();
}

QStringList ConnectionRows::accountNames(int row) const
{
    const ConnectionId &id = entry(row).connection.id;
    const auto first = m_firstAccount.constFind(id.value());
    QStringList names;
    if (first == m_firstAccount.cend())
        return names;
    for (size_t at = *first; at < m_accounts.size() && m_accounts[at].connection == id; ++at) {
        for (const QString &name : {m_accounts[at].ownName, m_accounts[at].name}) {
            if (!name.isEmpty())
                names.append(name);
        }
    }
    return names;
}

bool ConnectionRows::setAccountNames(std::vector<NamedAccount> accounts)
{
    if (accounts == m_accounts)
        return false;
    m_accounts = std::move(accounts);
    m_firstAccount.clear();
    for (size_t at = 0; at < m_accounts.size(); ++at) {
        if (at == 0 || !(m_accounts[at].connection == m_accounts[at - 1].connection))
            m_firstAccount.insert(m_accounts[at].connection.value(), at);
    }
    return true;
}

void ConnectionRows::findNextEnd()
{
    m_nextEnd.reset();
    for (const ConnectionEntry &one : *m_snapshot) {
        const auto &end = one.connection.expiresAt.value;
        if (end && *end > m_now && (!m_nextEnd || *end < *m_nextEnd))
            m_nextEnd = end;
    }
}

void ConnectionRows::classify(int row)
{
    const ConnectionEntry &one = entry(row);
    const ConnectionState state = stateOf(one.connection, one.facts, m_settings, m_now);
    if (!stateAloneDecides(state)) {
        learn(row, assessNow(row));
        return;
    }
    Assessment known;
    known.state = state;
    m_facts[size_t(row)].group = groupOf(known);
}

Assessment ConnectionRows::assessNow(int row) const
{
    const ConnectionEntry &one = entry(row);
    return assess(one.connection, one.facts, m_settings, m_now);
}

void ConnectionRows::learn(int row, const Assessment &assessment) const
{
    m_facts[size_t(row)] = Facts{
        groupOf(assessment), holdfast::needsPerson(assessment), true,
        assessment.nextChange ? toMilliseconds(*assessment.nextChange) : kNever};
}

Assessment ConnectionRows::assessment(int row) const
{
    const auto known = m_shown.constFind(row);
    if (known != m_shown.cend())
        return *known;
    const Assessment made = assessNow(row);
    learn(row, made);
    if (m_shown.size() >= kShownAtMost)
        m_shown.clear();
    m_shown.insert(row, made);
    return made;
}

std::vector<int> ConnectionRows::advance(Instant now)
{
    const bool backwards = now < m_now;
    m_now = now;
    std::vector<int> due;
    for (int row = 0; row < size(); ++row) {
        const Facts &facts = m_facts[size_t(row)];
        if (backwards || !facts.assessed || facts.nextChange <= toMilliseconds(now))
            due.push_back(row);
    }
    if (!due.empty())
        m_shown.clear();
    for (const int row : due)
        learn(row, assessNow(row));
    m_looked = size();
    if (backwards || (m_nextEnd && *m_nextEnd <= now))
        findNextEnd();
    return due;
}

std::optional<Instant> ConnectionRows::nextChange() const
{
    qint64 earliest = kNever;
    for (const Facts &facts : m_facts) {
        if (facts.assessed)
            earliest = std::min(earliest, facts.nextChange);
    }
    if (earliest == kNever)
        return std::nullopt;
    return fromMilliseconds(earliest);
}

bool ConnectionRows::assessSome(int count)
{
    for (; count > 0 && m_looked < size(); ++m_looked) {
        if (m_facts[size_t(m_looked)].assessed)
            continue;
        learn(m_looked, assessNow(m_looked));
        --count;
    }
    return m_looked >= size();
}

} // namespace holdfast

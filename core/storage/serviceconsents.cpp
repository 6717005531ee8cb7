#include "core/storage/serviceconsents.h"

#include "core/storage/instantcolumn.h"

#include <QStringList>

namespace holdfast {

namespace {

enum UnreadableBit { From = 1, To = 2, CancelledAt = 4 };

struct Candidate
{
    qint64 row = 0;
    ConnectionId id;
    QString bankName;
};

std::vector<Candidate> candidates(Rows &rows, const UserScope &scope)
{
    Statement query = rows.prepare("SELECT c.id, c.connection_id, c.name FROM connection c"
                                   " JOIN scope s ON s.id = c.scope"
                                   " WHERE s.profile_key = ? AND s.user_id = ?");
    query.run(scope.profileKey, scope.user.value());
    std::vector<Candidate> found;
    while (query.next()) {
        found.push_back(
            {query.integer(0), ConnectionId{query.text(1)}, rows.text(query.maybeInteger(2))});
    }
    return found;
}

bool belongs(const ServiceConsent &consent, const Candidate &candidate)
{
    if (!consent.connectionId.isEmpty())
        return consent.connectionId == candidate.id;
    return !consent.provider.isEmpty() &&
           (consent.provider == bankIdOf(candidate.id).value() ||
            consent.provider.compare(candidate.bankName, Qt::CaseInsensitive) == 0);
}

QString lines(const std::vector<QString> &texts)
{
    return texts.empty() ? QString()
                         : QStringList(texts.cbegin(), texts.cend()).join(QLatin1Char('\n'));
}

std::vector<QString> fromLines(const QString &text)
{
    const QStringList texts = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return {texts.cbegin(), texts.cend()};
}

} // namespace

void writeServiceConsents(Rows &rows, const UserScope &scope,
                          const std::vector<ServiceConsent> &consents)
{
    const std::vector<Candidate> connections = candidates(rows, scope);
    Statement insert = rows.prepare(
        "INSERT OR REPLACE INTO service_consent (connection, consent_id, provider, type, status,"
        " flags, valid_from, valid_to, cancelled_at, permissions, accounts)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const ServiceConsent &consent : consents) {
        for (const Candidate &connection : connections) {
            if (!belongs(consent, connection))
                continue;
            insert.run(connection.row, consent.id.value(), consent.provider, consent.type,
                       consent.status,
                       unreadableBit(consent.from, From) | unreadableBit(consent.to, To) |
                           unreadableBit(consent.cancelledAt, CancelledAt),
                       consent.from.value, consent.to.value, consent.cancelledAt.value,
                       lines(consent.permissions), lines(consent.accounts));
        }
    }
}

std::vector<ServiceConsent> loadServiceConsents(Rows &rows, qint64 connection,
                                                const ConnectionId &id)
{
    Statement query = rows.prepare(
        "SELECT consent_id, provider, type, status, flags, valid_from, valid_to, cancelled_at,"
        " permissions, accounts FROM service_consent WHERE connection = ?"
        " ORDER BY valid_from DESC, consent_id");
    query.run(connection);
    std::vector<ServiceConsent> consents;
    while (query.next()) {
        const qint64 flags = query.integer(4);
        ServiceConsent consent;
        consent.id = ServiceConsentId{query.text(0)};
        consent.connectionId = id;
        consent.provider = query.text(1);
        consent.type = query.text(2);
        consent.status = query.text(3);
        consent.from = {query.maybeInstant(5), (flags & From) != 0};
        consent.to = {query.maybeInstant(6), (flags & To) != 0};
        consent.cancelledAt = {query.maybeInstant(7), (flags & CancelledAt) != 0};
        consent.permissions = fromLines(query.text(8));
        consent.accounts = fromLines(query.text(9));
        consents.push_back(std::move(consent));
    }
    return consents;
}

} // namespace holdfast

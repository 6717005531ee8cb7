#pragma once

#include "core/service/connectionservice.h"

#include <iterator>
#include <string>

namespace holdfast::test {

/// One connection that is fine in every way, to be changed where a test wants it: updated two hours
/// ago, 74 days left, three accounts.
inline ConnectionEntry healthyEntry(const QString &id, const QString &bank, Instant now)
{
    using namespace std::chrono;
    ConnectionEntry entry;
    BankConnection &connection = entry.connection;
    connection.id = ConnectionId{id};
    connection.name = bank;
    connection.type = QStringLiteral("api");
    connection.status = QStringLiteral("ok");
    connection.tppConsent = true;
    connection.connectedOn.value = now - days{16};
    connection.lastUpdated.value = now - hours{2};
    connection.expiresAt.value = now + days{74} + minutes{5};
    for (int account = 1; account <= 3; ++account)
        connection.accountIds.push_back(AccountId{id + QStringLiteral("-%1").arg(account)});
    entry.enrichment = Enrichment{EnrichmentState::Complete, 3, 3, now - hours{1}};
    return entry;
}

/// Eleven connections, one in each stage of its life: the list of the sandbox's showcase.
inline std::vector<ConnectionEntry> showcaseEntries(Instant now)
{
    using namespace std::chrono;
    const auto make = [now](int number, const char16_t *bank) {
        return healthyEntry(QStringLiteral("%1:c%2").arg(number, 32, 16, QLatin1Char('0')).arg(number),
                            QString::fromUtf16(bank), now);
    };
    std::vector<ConnectionEntry> all;

    all.push_back(make(1, u"Starling Bank"));
    all.push_back(make(2, u"Monzo"));
    all.back().connection.expiresAt.value = now + days{4} + minutes{1};
    all.push_back(make(3, u"Nationwide Building Society"));
    all.back().connection.tppConsent = false;
    all.back().connection.expiresAt.value = now + hours{5} + minutes{1};
    all.push_back(make(4, u"Barclays"));
    all.back().connection.expiresAt.value = now - days{20};
    all.back().connection.lastUpdated.value = now - days{20};
    all.push_back(make(5, u"HSBC"));
    all.back().connection.expiresAt.value = now - days{120};
    all.back().connection.lastUpdated.value = now - days{120};
    all.back().connection.extendedStatus = QStringLiteral("expired");
    all.back().connection.tppConsent = false;
    all.push_back(make(6, u"Halifax"));
    all.back().connection.type = QStringLiteral("legacy");
    all.back().connection.error = QStringLiteral("mfa_required");
    all.back().connection.status = QStringLiteral("error");
    all.push_back(make(7, u"M&S Bank"));
    all.back().connection.type = QStringLiteral("legacy");
    all.back().connection.error = QStringLiteral("credentials_error");
    all.back().connection.status = QStringLiteral("error");
    all.push_back(make(8, u"Lloyds"));
    all.back().connection.error = QStringLiteral("sync_partial");
    all.back().connection.status = QStringLiteral("error");
    all.push_back(make(9, u"first direct"));
    all.back().connection.status = QStringLiteral("never");
    all.back().connection.lastUpdated = {};
    all.back().enrichment = Enrichment{EnrichmentState::Pending, 1, 3, {}};
    all.push_back(make(10, u"Zoopla"));
    all.back().connection.type = QStringLiteral("zoopla");
    all.back().connection.expiresAt = {};
    all.back().connection.accountIds.resize(1);
    all.back().connection.lastUpdated.value = now - days{12};
    all.back().enrichment = {};
    all.push_back(make(11, u"Triodos Bank"));
    all.back().facts.manualSyncs = {now - hours{5}, now - hours{3}, now - hours{1}};
    return all;
}

/// `count` connections over many banks, in every stage; the same for the same `count`.
inline std::vector<ConnectionEntry> manyEntries(int count, Instant now, bool distinctNames = false)
{
    using namespace std::chrono;
    static const char16_t *const kBanks[] = {u"Barclays", u"Lloyds", u"HSBC", u"Monzo", u"Halifax",
        u"NatWest", u"Santander", u"Starling Bank", u"Nationwide", u"TSB", u"first direct",
        u"Metro Bank", u"Tesco Bank", u"Virgin Money", u"Co-operative Bank", u"Crédit Agricole"};
    static const char16_t *const kKinds[] = {u"Personal", u"Business", u"Joint", u"Savings"};
    std::vector<ConnectionEntry> all;
    all.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        QString name = QString::fromUtf16(kBanks[(i * 7) % int(std::size(kBanks))]) + QLatin1Char(' ')
            + QString::fromUtf16(kKinds[(i / 3) % int(std::size(kKinds))]);
        if (distinctNames)
            name += QStringLiteral(" %1").arg((i * 7919) % 1'000'003);
        ConnectionEntry entry = healthyEntry(QStringLiteral("b%1:c%2").arg(i % 97).arg(i), name, now);
        entry.connection.expiresAt.value = now + hours{(i * 37) % (100 * 24) + 15 * 24};
        switch (i % 20) {
        case 3: entry.connection.expiresAt.value = now - days{i % 150}; break;
        case 7: entry.connection.expiresAt.value = now + hours{i % 300 + 50}; break;
        case 11: entry.connection.error = QStringLiteral("sync_error"); break;
        case 13: entry.connection.extendedStatus = QStringLiteral("stoppedSyncing"); break;
        default: break;
        }
        all.push_back(std::move(entry));
    }
    return all;
}

} // namespace holdfast::test

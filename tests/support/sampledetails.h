#pragma once

#include "support/sampletransactions.h"

#include "core/service/connectionservice.h"

namespace holdfast::test {

/// One connection whole, with something in every place: names of the person's own, a hidden account,
/// an open question, consents, failed updates, histories of different length, one it came from.
inline ConnectionDetails barclaysDetails(const ConnectionEntry &entry, Instant now)
{
    using namespace Qt::StringLiterals;
    using namespace std::chrono;
    ConnectionDetails details;
    details.entry = entry;
    const char16_t *const names[] = {u"Current account", u"Everyday saver", u"Platinum card"};
    for (size_t i = 0; i < 3; ++i) {
        Account account;
        account.id = entry.connection.accountIds[i];
        account.name = QString::fromUtf16(names[i]);
        account.type = i == 2 ? u"card"_s : i == 1 ? u"savings"_s : u"cash:current"_s;
        account.reference = u"12%1"_s.arg(34 + i);
        account.balance = Money{qint64(123'456 + i * 900'000) * (i == 2 ? -1 : 1), u"GBP"_s, false};
        account.historyFrom = QDate(2024, 3, 5);
        details.accounts.push_back(account);
    }
    details.entry.settings.ownName = u"Household"_s;
    details.entry.settings.person = u"Kim"_s;
    details.accountsReadAt = details.syncsReadAt = now - hours{1};
    details.entry.settings.notes = u"Rent and bills.\nKim has a card for this one."_s;
    details.entry.hiddenAccounts = 1;
    details.accountSettings[details.accounts[0].id] = {u"Bills"_s, u"Standing orders"_s, false};
    details.accountSettings[details.accounts[2].id] = {{}, {}, true};
    details.questions = {{ConnectionId{u"old"_s}, AccountId{u"o"_s}, u"Savings"_s,
                          {details.accounts[0].id, details.accounts[1].id}}};
    details.consents = {{FlowKind::Reauth, now - days{60}, entry.connection.accountIds,
                         now - days{60}, now + days{30}, entry.connection.accountIds}};
    ServiceConsent consent;
    consent.status = u"Authorised"_s;
    consent.from.value = now - days{60};
    consent.to.value = now + days{30};
    consent.accounts = {u"••••1234"_s, u"••••1235"_s};
    details.serviceConsents = {consent};
    for (int i = 0; i < 7; ++i) {
        SyncRecord sync;
        sync.id = SyncId{u"s%1"_s.arg(i)};
        const char16_t *const words[] = {u"credentials-error", u"error", u"partial"};
        sync.fetchStatus = i < 3 ? QString::fromUtf16(words[i]) : u"success"_s;
        sync.action = i % 3 ? u"auto-update"_s : u"client-update"_s;
        sync.createdAt.value = now - days{20} - hours{5 * i};
        sync.completedAt.value = *sync.createdAt.value + seconds{12 + 30 * i};
        details.syncs.push_back(sync);
    }
    const auto &ids = entry.connection.accountIds;
    details.accountHistories = {sampleHistory(ids[0], QDate(2023, 11, 3), now - days{20}),
                                sampleHistory(ids[1], QDate(2024, 11, 1), now - days{20}, false),
                                sampleHistory(ids[2], QDate(2024, 3, 5), now - days{20})};
    details.lineage.before.push_back(
        {ConnectionId{u"bank:older"_s}, entry.connection.id, Succession::Split, now - days{90},
         {{ids[0], u"Current account"_s, ids[0], AccountFate::Moved, {}},
          {AccountId{u"old"_s}, u"Joint account"_s, {}, AccountFate::Stayed, {}}}});
    return details;
}

} // namespace holdfast::test

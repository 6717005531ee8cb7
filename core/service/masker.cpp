#include "core/service/masker.h"

#include "core/lifecycle/currency.h"

namespace holdfast {

QString Masker::masked(MaskedName kind, const QString &name)
{
    if (name.isEmpty())
        return name;
    auto &masks = m_masks[kind];
    QString &mask = masks[name];
    if (mask.isEmpty())
        mask = m_words(kind, int(masks.size()));
    return mask;
}

QString Masker::nameBehind(MaskedName kind, const QString &mask) const
{
    const auto masks = m_masks.find(kind);
    if (masks == m_masks.end())
        return {};
    for (const auto &[name, given] : masks->second) {
        if (given == mask)
            return name;
    }
    return {};
}

void Masker::mask(MaskedName kind, QString &name)
{
    name = masked(kind, name);
}

/// One's own name goes without a mask: the bank's takes its place, as where there is none.
ConnectionEntry Masker::masked(ConnectionEntry entry)
{
    mask(MaskedName::Bank, entry.connection.name);
    entry.settings.ownName.clear();
    mask(MaskedName::Note, entry.settings.notes);
    mask(MaskedName::Note, entry.settings.person);
    return entry;
}

void Masker::mask(Account &account)
{
    mask(MaskedName::Account, account.name);
    account.reference.clear();
    account.providerAccountId.clear();
    if (account.balance)
        account.balance = hiddenMoney();
}

ConnectionDetails Masker::masked(ConnectionDetails details)
{
    details.entry = masked(std::move(details.entry));
    for (Account &account : details.accounts)
        mask(account);
    for (auto &[id, settings] : details.accountSettings) {
        settings.ownName.clear();
        mask(MaskedName::Note, settings.notes);
    }
    for (auto *steps : {&details.lineage.before, &details.lineage.after}) {
        for (LineageStep &step : *steps) {
            for (AccountStep &account : step.accounts)
                mask(MaskedName::Account, account.name);
        }
    }
    for (AccountQuestion &question : details.questions)
        mask(MaskedName::Account, question.name);
    for (ServiceConsent &consent : details.serviceConsents) {
        mask(MaskedName::Bank, consent.provider);
        for (QString &account : consent.accounts)
            mask(MaskedName::Note, account);
    }
    if (details.transactionsFault)
        details.transactionsFault = masked(std::move(*details.transactionsFault));
    return details;
}

std::vector<NamedAccount> Masker::masked(std::vector<NamedAccount> accounts)
{
    for (NamedAccount &account : accounts) {
        mask(MaskedName::Account, account.name);
        account.ownName.clear();
    }
    return accounts;
}

TransactionList Masker::masked(TransactionList list)
{
    for (ListedTransaction &row : list.rows) {
        row.transaction.amount = hiddenMoney();
        mask(MaskedName::Note, row.transaction.description);
        mask(MaskedName::Note, row.transaction.counterparty);
    }
    return list;
}

RemovalReceipt Masker::masked(RemovalReceipt receipt)
{
    mask(MaskedName::Bank, receipt.bankName);
    for (QString &path : receipt.mayRemainIn)
        mask(MaskedName::Note, path);
    return receipt;
}

std::vector<RemovalReceipt> Masker::masked(std::vector<RemovalReceipt> receipts)
{
    for (RemovalReceipt &receipt : receipts)
        receipt = masked(std::move(receipt));
    return receipts;
}

std::vector<RemovedElsewhere> Masker::masked(std::vector<RemovedElsewhere> gone)
{
    for (RemovedElsewhere &one : gone) {
        mask(MaskedName::Bank, one.bankName);
        one.ownName.clear();
    }
    return gone;
}

SettledAttempt Masker::masked(SettledAttempt attempt)
{
    mask(MaskedName::Bank, attempt.bankName);
    return attempt;
}

FlowStatus Masker::masked(FlowStatus flow)
{
    mask(MaskedName::Bank, flow.bankName);
    return flow;
}

/// Counts, ports and the address of a proxy name nobody; all else may be a path with the person's name
/// in it, or the name of a profile.
Error Masker::masked(Error error)
{
    error.detail.clear();
    bool isNumber = false;
    (void)error.about.toLongLong(&isNumber);
    if (isNumber || error.kind == ErrorKind::Network)
        return error;
    const bool isProfile = error.kind == ErrorKind::Profile && error.part == u"missing";
    mask(isProfile ? MaskedName::Profile : MaskedName::Note, error.about);
    return error;
}

ServiceHealth Masker::masked(ServiceHealth health)
{
    for (Error &fault : health.faults)
        fault = masked(std::move(fault));
    return health;
}

/// The sandbox has its name from us. User and key are for telling profiles apart and shown nowhere.
ProfileSummary Masker::masked(ProfileSummary profile)
{
    if (!profile.sandbox)
        mask(MaskedName::Profile, profile.name);
    return profile;
}

UserId Masker::masked(const UserId &user)
{
    return UserId(masked(MaskedName::User, user.value()));
}

UserPage Masker::masked(UserPage page)
{
    for (ServiceUser &user : page.users) {
        user.id = masked(user.id);
        user.clientUserId.clear();
    }
    return page;
}

ProfileChoice Masker::masked(ProfileChoice profile)
{
    if (!profile.id.isEmpty())
        mask(MaskedName::Profile, profile.name);
    if (profile.fault)
        profile.fault = masked(std::move(*profile.fault));
    return profile;
}

} // namespace holdfast

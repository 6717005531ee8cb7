#pragma once

#include "core/service/connectionservice.h"
#include "core/service/profilechooser.h"

#include <functional>
#include <map>

namespace holdfast {

/// What stands in for a name that is hidden.
enum class MaskedName { Bank, Account, Profile, User, Note };

/// "Bank A", "Account 3" and the like for the `number`th name of its kind, counted from 1. A note is
/// the same whatever its number.
using MaskWords = std::function<QString(MaskedName kind, int number)>;

/// Takes out of values everything that a screenshot must not show: names of banks, accounts, people,
/// users and profiles, notes, references, descriptions, amounts of money, paths that hold a person's
/// name. One name gets one mask as long as this lives, so that rows can still be told apart. Ids,
/// times, counts and states stay.
///
/// Amounts become hidden ones (core/lifecycle/currency.h), sums of which are hidden, too.
class Masker
{
public:
    explicit Masker(MaskWords words) : m_words(std::move(words)) {}

    [[nodiscard]] QString masked(MaskedName kind, const QString &name);
    /// The name that has this mask; empty when none has.
    [[nodiscard]] QString nameBehind(MaskedName kind, const QString &mask) const;

    [[nodiscard]] ConnectionEntry masked(ConnectionEntry entry);
    [[nodiscard]] ConnectionDetails masked(ConnectionDetails details);
    [[nodiscard]] std::vector<NamedAccount> masked(std::vector<NamedAccount> accounts);
    [[nodiscard]] TransactionList masked(TransactionList list);
    [[nodiscard]] std::vector<RemovalReceipt> masked(std::vector<RemovalReceipt> receipts);
    [[nodiscard]] RemovalReceipt masked(RemovalReceipt receipt);
    [[nodiscard]] std::vector<RemovedElsewhere> masked(std::vector<RemovedElsewhere> gone);
    [[nodiscard]] SettledAttempt masked(SettledAttempt attempt);
    [[nodiscard]] FlowStatus masked(FlowStatus flow);
    [[nodiscard]] ServiceHealth masked(ServiceHealth health);
    [[nodiscard]] ProfileSummary masked(ProfileSummary profile);
    [[nodiscard]] UserPage masked(UserPage page);
    [[nodiscard]] ProfileChoice masked(ProfileChoice profile);
    [[nodiscard]] UserId masked(const UserId &user);
    [[nodiscard]] Error masked(Error error);

private:
    void mask(MaskedName kind, QString &name);
    void mask(Account &account);

    MaskWords m_words;
    std::map<MaskedName, std::map<QString, QString>> m_masks;
};

} // namespace holdfast

#include "app/sandbox/world/transactions.h"

#include "app/sandbox/world/idmaker.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

using namespace std::chrono;

// How long a card payment stays pending.
constexpr hours kPendingFor{48};

struct Merchant
{
    const char *name;
    const char *category;
    int least; ///< pence
    int most;
};

constexpr std::array kMerchants = {
    Merchant{"TESCO STORES 3297", "std:groceries", 450, 8600},
    Merchant{"SAINSBURYS S/MKTS", "std:groceries", 380, 7400},
    Merchant{"TFL TRAVEL CH", "std:transport", 175, 1290},
    Merchant{"PRET A MANGER", "std:eating-out", 320, 1480},
    Merchant{"AMAZON.CO.UK", "std:shopping", 599, 12900},
    Merchant{"BOOTS 1482", "std:health", 250, 3900},
    Merchant{"SHELL BELSIZE PARK", "std:motoring", 2500, 7800},
    Merchant{"DELIVEROO", "std:eating-out", 1190, 4200},
    Merchant{"GREGGS PLC", "std:eating-out", 210, 890},
    Merchant{"WATERSTONES", "std:leisure", 799, 4600},
    Merchant{"ALDI STORES", "std:groceries", 620, 6900},
    Merchant{"TRAINLINE", "std:transport", 890, 9800},
};

struct Monthly
{
    const char *name;
    const char *category;
    int least;
    int most;
    int dayOfMonth;
};

constexpr std::array kMonthly = {
    Monthly{"SALARY ACME LTD", "std:income", 185000, 420000, 25},
    Monthly{"STANDING ORDER RENT", "std:rent", -165000, -72000, 1},
    Monthly{"OCTOPUS ENERGY", "std:bills", -21000, -7000, 8},
    Monthly{"NETFLIX.COM", "std:entertainment", -1799, -699, 17},
};

qint64 between(quint64 chance, qint64 least, qint64 most)
{
    return least + static_cast<qint64>(chance % static_cast<quint64>(most - least + 1));
}

Instant slotDate(const SandboxAccount &account, qint64 slot)
{
    const auto jitter = static_cast<qint64>(
        mix(account.seed, static_cast<quint64>(slot)) %
        static_cast<quint64>(account.secondsPerTransaction));
    return Instant{seconds{slot * account.secondsPerTransaction + jitter}};
}

qint64 monthOf(Instant instant)
{
    const year_month_day day{floor<days>(instant)};
    return static_cast<int>(day.year()) * 12LL + static_cast<unsigned>(day.month()) - 1;
}

Instant seriesDate(qint64 month, int series)
{
    const auto dayOfMonth = static_cast<unsigned>(kMonthly[static_cast<size_t>(series)].dayOfMonth);
    const year_month_day date{year{static_cast<int>(month / 12)},
                              std::chrono::month{static_cast<unsigned>(month % 12) + 1},
                              std::chrono::day{dayOfMonth}};
    return sys_days{date} + hours{7};
}

void addSlots(const SandboxAccount &account, Instant from, Instant until,
              std::vector<TransactionKey> &keys)
{
    if (account.secondsPerTransaction <= 0)
        return;
    const qint64 first = floor<seconds>(from).time_since_epoch().count() / account.secondsPerTransaction;
    const qint64 last = floor<seconds>(until).time_since_epoch().count() / account.secondsPerTransaction;
    keys.reserve(keys.size() + static_cast<size_t>(last - first + 1));
    for (qint64 slot = last; slot >= first; --slot) {
        const Instant date = slotDate(account, slot);
        if (date >= from && date < until)
            keys.push_back({date, slot, -1});
    }
}

void addSeries(Instant from, Instant until, std::vector<TransactionKey> &keys)
{
    for (int series = 0; series < static_cast<int>(kMonthly.size()); ++series) {
        for (qint64 month = monthOf(from); month <= monthOf(until); ++month) {
            const Instant date = seriesDate(month, series);
            if (date >= from && date < until)
                keys.push_back({date, month, series});
        }
    }
}

// When the stretch of history that holds `date` arrived.
std::optional<Instant> arrivalOf(const SandboxAccount &account, Instant date)
{
    const auto found = std::find_if(account.arrivals.begin(), account.arrivals.end(),
                                    [date](const Arrival &a) { return date < a.until; });
    if (found == account.arrivals.end() || date < found->from)
        return {};
    return found->at;
}

} // namespace

std::vector<TransactionKey> transactionsBetween(const SandboxAccount &account, Instant from,
                                                Instant until)
{
    std::vector<TransactionKey> keys;
    if (from >= until)
        return keys;
    addSlots(account, from, until, keys);
    if (account.hasSeries)
        addSeries(from, until, keys);
    std::sort(keys.begin(), keys.end(),
              [](const TransactionKey &a, const TransactionKey &b) { return a.date > b.date; });
    return keys;
}

std::vector<TransactionKey> fetchedTransactions(const SandboxAccount &account)
{
    if (account.arrivals.empty())
        return {};
    return transactionsBetween(account, account.arrivals.front().from, account.arrivals.back().until);
}

qint64 amountOf(const SandboxAccount &account, const TransactionKey &key)
{
    if (key.series >= 0) {
        const Monthly &monthly = kMonthly[static_cast<size_t>(key.series)];
        return between(mix(account.seed, static_cast<quint64>(key.series) + 100), monthly.least,
                       monthly.most);
    }
    const quint64 chance = mix(account.seed ^ 0x5EED, static_cast<quint64>(key.number));
    const Merchant &merchant = kMerchants[chance % kMerchants.size()];
    const qint64 pence = between(chance >> 8, merchant.least, merchant.most);
    // Savings grow; everything else is spent.
    return account.type == "savings"_L1 ? pence * 3 : -pence;
}

Transaction describe(const SandboxAccount &account, const TransactionKey &key)
{
    Transaction transaction;
    const quint64 number = static_cast<quint64>(key.number) * 8 + static_cast<quint64>(key.series + 1);
    transaction.id = uuidFrom(mix(mix(account.seed, account.id), number), mix(account.seed, ~number));
    transaction.date = key.date;
    transaction.amountMinor = amountOf(account, key);
    if (key.series >= 0) {
        const Monthly &monthly = kMonthly[static_cast<size_t>(key.series)];
        transaction.description = QString::fromLatin1(monthly.name);
        transaction.categoryId = QString::fromLatin1(monthly.category);
    } else {
        const quint64 chance = mix(account.seed ^ 0x5EED, static_cast<quint64>(key.number));
        const Merchant &merchant = kMerchants[chance % kMerchants.size()];
        const bool isSaving = account.type == "savings"_L1;
        transaction.description = isSaving ? u"TRANSFER TO SAVINGS"_s : QString::fromLatin1(merchant.name);
        transaction.categoryId = isSaving ? u"std:transfers"_s : QString::fromLatin1(merchant.category);
    }
    transaction.createdAt = arrivalOf(account, key.date).value_or(key.date);
    const std::optional<Instant> posted = arrivalOf(account, key.date + kPendingFor);
    transaction.isPending = !posted && key.series < 0 && !account.arrivals.empty() &&
                            key.date + kPendingFor > account.arrivals.back().until;
    transaction.modifiedAt = posted && key.series < 0 ? std::max(*posted, transaction.createdAt)
                                                      : transaction.createdAt;
    return transaction;
}

std::vector<RegularSeries> regularSeries(const SandboxAccount &account)
{
    if (!account.hasSeries || !account.enrichedAt || account.arrivals.empty())
        return {};
    std::vector<RegularSeries> found;
    for (int series = 0; series < static_cast<int>(kMonthly.size()); ++series) {
        const Monthly &monthly = kMonthly[static_cast<size_t>(series)];
        RegularSeries regular;
        regular.seriesId = uuidFrom(mix(account.seed, static_cast<quint64>(series) + 500),
                                    mix(account.seed, static_cast<quint64>(series) + 600));
        regular.description = QString::fromLatin1(monthly.name);
        regular.dayOfMonth = monthly.dayOfMonth;
        found.push_back(regular);
    }
    for (const TransactionKey &key : fetchedTransactions(account)) {
        if (key.series < 0)
            continue;
        RegularSeries &regular = found[static_cast<size_t>(key.series)];
        regular.amountMinor = amountOf(account, key);
        regular.isIncome = regular.amountMinor > 0;
        regular.matches.push_back(key);
    }
    std::erase_if(found, [](const RegularSeries &s) { return s.matches.size() < 3; });
    return found;
}

} // namespace holdfast::sandbox

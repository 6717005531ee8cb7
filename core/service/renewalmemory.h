#pragma once

#include "core/base/instant.h"
#include "core/lifecycle/ids.h"
#include "core/service/connectionservice.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace holdfast {

struct DoneRenewal
{
    ConnectionId connection;      ///< the one that counts since
    std::optional<Instant> until; ///< its new end
    friend bool operator==(const DoneRenewal &, const DoneRenewal &) = default;
};

/// A renewal session that was not brought to its end: what is left, in its order, and what is done.
struct UnfinishedRenewals
{
    Instant keptAt;
    Instant until; ///< the horizon that was chosen: what ends then or before is due
    std::vector<ConnectionId> left;
    std::vector<DoneRenewal> done;
    friend bool operator==(const UnfinishedRenewals &, const UnfinishedRenewals &) = default;
};

/// After that it is forgotten: other connections are due by then.
inline constexpr std::chrono::days kRenewalsKept{7};
/// Longer sessions are kept as far as this goes, left and done each.
inline constexpr size_t kMostRenewalsKept = 500;

/// Whose session it is: the profile and user that a service shows, the same whether or not names are
/// hidden.
[[nodiscard]] QString renewalsOwner(const ProfileSummary &profile);

using RenewalsByOwner = std::map<QString, UnfinishedRenewals>;
/// As one line of text (a JSON object), to be kept.
[[nodiscard]] QString renewalsText(const RenewalsByOwner &renewals);
/// What was kept; whatever cannot be read in it is left out.
[[nodiscard]] RenewalsByOwner renewalsFrom(const QString &text);

/// Keeps unfinished renewal sessions beyond the end of the program. Lives on the thread of its
/// creator.
class RenewalMemory : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// None before wasRead() has told of what earlier runs left, and when it is older than
    /// kRenewalsKept at `now`.
    [[nodiscard]] virtual std::optional<UnfinishedRenewals> kept(const QString &owner,
                                                                 Instant now) const = 0;
    /// In place of what was kept for this owner; none forgets it. Never fails: at worst it holds for
    /// this run.
    virtual void keep(const QString &owner,
                      const std::optional<UnfinishedRenewals> &renewals) = 0;

Q_SIGNALS:
    /// What earlier runs left is known.
    void wasRead();
};

} // namespace holdfast

#pragma once

#include "ui/windows/connectioncommands.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace holdfast {

class Announcer;
class Banner;
class BannerArea;
class GoneDesk;
class NoticeRoom;
class PersonalDesk;
class RenewalDesk;
struct UnfinishedRenewals;

/// The notices of a page: how things ended, news to decide about, faults. Kept as what they are about,
/// so that they are told in other words when names are hidden or another language is spoken: nothing
/// that was closed comes back by that, nothing that stands is lost, and nothing is announced twice.
class NoticeDesk : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ConnectionService &service;
        ConnectionCommands &commands;
        GoneDesk &gone;
        RenewalDesk &renewals;
        PersonalDesk &personal;
        Announcer &announcer;
        std::function<NoticeRoom &()> room; ///< comes to be with the first notice
    };
    /// All in `parts` must outlive this.
    NoticeDesk(Parts parts, QWidget &page);

    /// The faults there are now.
    void setFaults(const std::vector<Error> &faults);
    void tell(const Telling &telling);
    void tellRemoval(const RemovalReceipt &receipt);
    /// Something else begins.
    void clearResult();
    /// The person has come to where the same is said.
    void endLeft();
    /// Names are hidden from now on, or shown again.
    void namesChanged();
    /// Goes on where the desk of another page of the same service was left.
    void takeOver(const NoticeDesk &before);

Q_SIGNALS:
    void secretOffered(holdfast::ErrorKind because);
    /// The page of renewals, where those that were left go on.
    void renewalsRequested();

private:
    struct GoneNews
    {
        std::vector<ConnectionId> ids;
        QPointer<Banner> banner;
    };

    void showTold(Retelling retelling);
    void dropWhatHoldsNoLonger();
    void showReceiptSaved(const RemovalReceipt &receipt);
    void showReceiptAnew();
    void tellGone(const std::vector<RemovedElsewhere> &undecided, bool again);
    [[nodiscard]] std::vector<ConnectionId> goneShown() const;
    void tellLeft(const UnfinishedRenewals &left, bool again);
    void lookAtLeft();
    [[nodiscard]] BannerArea &area();

    Parts m_parts;
    BannerArea *m_area = nullptr;
    Telling m_told;                          ///< in the result among the banners
    std::optional<RemovalReceipt> m_receipt; ///< in place of that
    std::vector<GoneNews> m_goneNews;
    QPointer<Banner> m_leftNews;             ///< of renewals that are left from another day
    qsizetype m_left = 0;                    ///< how many it says
};

} // namespace holdfast

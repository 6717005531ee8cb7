#include "ui/windows/noticedesk.h"

#include "core/service/renewalmemory.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/noticeroom.h"
#include "ui/windows/gonedesk.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/personaldesk.h"
#include "ui/windows/renewaldesk.h"
#include "ui/words/relinkwords.h"
#include "ui/words/removalwords.h"
#include "ui/words/renewalwords.h"
#include "ui/words/servicewords.h"

#include <algorithm>
#include <utility>

namespace holdfast {

using namespace Qt::StringLiterals;

NoticeDesk::NoticeDesk(Parts parts, QWidget &page) : QObject(&page), m_parts(std::move(parts))
{
    connect(&m_parts.commands, &ConnectionCommands::told, this, &NoticeDesk::tell);
    connect(&m_parts.commands, &ConnectionCommands::secretTaken, this,
            &NoticeDesk::dropWhatHoldsNoLonger);
    connect(&m_parts.commands, &ConnectionCommands::removed, this, &NoticeDesk::tellRemoval);
    connect(&m_parts.service, &ConnectionService::removalFinished, this, &NoticeDesk::tellRemoval);
    connect(&m_parts.service, &ConnectionService::attemptsSettled, this,
            [this](const QList<SettledAttempt> &attempts) {
                for (const SettledAttempt &attempt : attempts)
                    tell(tellingOf(attempt));
            });
    connect(&m_parts.gone, &GoneDesk::found, this, &NoticeDesk::tellGone);
    connect(&m_parts.renewals, &RenewalDesk::leftFound, this,
            [this](const UnfinishedRenewals &left) { tellLeft(left, false); });
    connect(&m_parts.renewals, &RenewalDesk::leftLookedAt, this, &NoticeDesk::lookAtLeft);
}

BannerArea &NoticeDesk::area()
{
    if (!m_area) {
        m_area = new BannerArea(static_cast<QWidget *>(parent()));
        m_parts.room().addAbove(*m_area);
        connect(m_area, &BannerArea::tryAgainRequested, &m_parts.commands,
                &ConnectionCommands::checkNow);
        connect(m_area, &BannerArea::secretOffered, this, &NoticeDesk::secretOffered);
    }
    return *m_area;
}

void NoticeDesk::setFaults(const std::vector<Error> &faults)
{
    if (m_area || !faults.empty())
        area().setFaults(faults, m_parts.commands.words());
}

void NoticeDesk::tell(const Telling &telling)
{
    m_told = telling;
    m_receipt.reset();
    showTold(Retelling::SameNames);
    if (const Banner *result = area().result())
        m_parts.announcer.announce(toldInOne(result->headline(), result->rest()));
}

void NoticeDesk::showTold(Retelling retelling)
{
    if (const auto words = m_told(m_parts.commands, retelling))
        area().showResult(words->headline, words->rest);
    else
        area().clearResult();
}

void NoticeDesk::dropWhatHoldsNoLonger()
{
    if (m_area && m_area->result() && m_told && !m_told(m_parts.commands, Retelling::SameNames))
        m_area->clearResult();
}

void NoticeDesk::tellRemoval(const RemovalReceipt &receipt)
{
    m_parts.announcer.announce(receiptHeadline(receipt));
    showReceiptSaved(receipt);
}

void NoticeDesk::showReceiptSaved(const RemovalReceipt &receipt)
{
    m_told = {};
    m_receipt = receipt;
    // With a damaged database set aside "nothing is left" would not be true.
    area().showResult(receiptHeadline(receipt),
                      receipt.mayRemainIn.isEmpty()
                          ? receiptSavedSentence()
                          : receiptSentence(receipt, m_parts.commands.words()),
                      {{MainWindow::tr("Show receipt"), u"showReceipt"_s,
                        [this, receipt] { m_parts.personal.showReceipt(receipt); }}});
}

/// The service has it with the names of now.
void NoticeDesk::showReceiptAnew()
{
    const RemovalReceipt told = *std::exchange(m_receipt, std::nullopt);
    area().clearResult();
    m_parts.service.receipts(this, [this, told](
                                       const Expected<std::vector<RemovalReceipt>> &receipts) {
        if (!receipts || area().result())
            return; // something else has been told by now
        const auto same = std::find_if(
            receipts->begin(), receipts->end(), [&told](const RemovalReceipt &one) {
                return one.connection == told.connection && one.confirmedAt == told.confirmedAt;
            });
        if (same != receipts->end())
            showReceiptSaved(*same);
    });
}

void NoticeDesk::clearResult()
{
    if (m_area)
        m_area->clearResult();
}

/// One by its name, with both ways to decide; several in one notice, to decide in the list.
void NoticeDesk::tellGone(const std::vector<RemovedElsewhere> &undecided, bool again)
{
    GoneNews news;
    for (const RemovedElsewhere &one : undecided)
        news.ids.push_back(one.id);
    const RemovedElsewhere &first = undecided.front();
    const WordContext words = m_parts.commands.words();
    if (undecided.size() > 1) {
        news.banner = area().showNews(
            severalGoneHeadline(qsizetype(undecided.size())), goneSentence(first, words),
            {{MainWindow::tr("Decide…"), u"goneDecide"_s, [this] { m_parts.gone.openList(); }}},
            again);
    } else {
        news.banner = area().showNews(
            goneHeadline(first), goneSentence(first, words),
            {{MainWindow::tr("Keep what is here"), u"goneKeep"_s,
              [this, id = first.id] { m_parts.gone.keep(id); }},
             {MainWindow::tr("Delete from this computer…"), u"goneDelete"_s,
              [this, id = first.id] { m_parts.gone.askDeletion(id); }}},
            again);
    }
    std::erase_if(m_goneNews, [](const GoneNews &one) { return !one.banner; });
    m_goneNews.push_back(std::move(news));
}

std::vector<ConnectionId> NoticeDesk::goneShown() const
{
    std::vector<ConnectionId> ids;
    for (const GoneNews &news : m_goneNews) {
        if (news.banner && !news.banner->isHidden())
            ids.insert(ids.end(), news.ids.begin(), news.ids.end());
    }
    return ids;
}

void NoticeDesk::tellLeft(const UnfinishedRenewals &left, bool again)
{
    m_left = qsizetype(left.left.size());
    m_leftNews = area().showNews(
        unfinishedHeadline(m_left), unfinishedSentence(left, m_parts.commands.words()),
        {{goOnText(m_left), u"renewalsGoOn"_s,
          [this, left] {
              if (!m_parts.renewals.goOn())
                  tellLeft(left, true); // for when the way is free
              Q_EMIT renewalsRequested();
          }},
         {MainWindow::tr("Forget them"), u"renewalsForget"_s,
          [this] { m_parts.renewals.forget(); }}},
        again);
}

/// Some of them may have been renewed otherwise.
void NoticeDesk::lookAtLeft()
{
    if (!m_leftNews || m_leftNews->isHidden())
        return;
    const auto left = m_parts.renewals.stillLeft();
    if (left && qsizetype(left->left.size()) == m_left)
        return;
    endLeft();
    if (left)
        tellLeft(*left, true);
}

void NoticeDesk::endLeft()
{
    if (m_leftNews && !m_leftNews->isHidden())
        m_area->endNews(m_leftNews);
    m_leftNews.clear();
}

void NoticeDesk::namesChanged()
{
    if (m_area && m_area->result() && m_receipt)
        showReceiptAnew();
    else if (m_area && m_area->result() && m_told)
        showTold(Retelling::OtherNames);
    const std::vector<ConnectionId> gone = goneShown();
    for (const GoneNews &news : std::exchange(m_goneNews, {})) {
        if (news.banner && !news.banner->isHidden())
            m_area->endNews(news.banner);
    }
    m_parts.gone.tellAgain(gone);
}

void NoticeDesk::takeOver(const NoticeDesk &before)
{
    m_parts.gone.takeOver(before.m_parts.gone, before.goneShown());
    m_parts.renewals.takeOver(before.m_parts.renewals);
    endLeft(); // told as to somebody who has seen nothing yet
    if (!before.m_area)
        return;
    area().closeFaults(before.m_area->closedFaults());
    if (before.m_area->result() && before.m_receipt) {
        showReceiptSaved(*before.m_receipt);
    } else if (before.m_area->result() && before.m_told) {
        m_told = before.m_told;
        showTold(Retelling::SameNames);
    }
    if (before.m_leftNews && !before.m_leftNews->isHidden()) {
        if (const auto left = m_parts.renewals.stillLeft())
            tellLeft(*left, true);
    }
}

} // namespace holdfast

#pragma once

#include "core/base/clock.h"
#include "core/lifecycle/renewalplan.h"
#include "core/service/renewalmemory.h"
#include "ui/models/connectionnotes.h"
#include "ui/words/datewords.h"

#include <QWidget>

#include <set>

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QPushButton;

namespace holdfast {

class ConnectionNoteList;
class PlainLabel;
class RenewalSession;

/// The renewal session as a page of the window: first what is due within a horizon, to be ticked and
/// started; then where each renewal stands, with Pause, Skip and Stop; at the end the report.
class RenewalPage : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive the page.
    RenewalPage(ConnectionService &service, RenewalSession &session, const Clock &clock,
                QWidget *parent);

    /// Tells everything anew: the list, the session or the time has changed. Being shown does the
    /// same, so that nobody has to while the page is not to be seen.
    void refresh();
    /// What an earlier session left, offered while nothing is under way; none offers nothing.
    void setUnfinished(const std::optional<UnfinishedRenewals> &unfinished);
    void focusContent();

Q_SIGNALS:
    void backRequested();
    /// The person wants what was left by an earlier session.
    void goOnRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildChooser();
    void buildButtons();
    QPushButton *addButton(QHBoxLayout &row, const QString &text, const QString &name,
                           void (RenewalPage::*pressed)());

    void showChoice();
    void showSession();
    void showTexts(const QString &headline, const QString &sentence);
    void boundDays(); ///< which days can be chosen: from today on
    void fillHorizons();
    void takeTick(const ConnectionId &id, bool on);
    void tickCurrent(); ///< or take the tick away
    void showTick();
    void start();
    void stepOn(); ///< pause or resume
    void skip();
    void stop();
    void copyReport();
    void closeReport();

    [[nodiscard]] std::vector<RenewalCandidate> candidates() const;
    [[nodiscard]] RenewalPlan planUntil(Instant until) const;
    [[nodiscard]] Instant horizon() const;
    [[nodiscard]] Instant horizonOf(int choice) const;
    [[nodiscard]] bool isChosen(const RenewalItem &item) const;
    [[nodiscard]] std::vector<RenewalItem> chosenItems() const;
    [[nodiscard]] WordContext words() const;

    ConnectionService &m_service;
    RenewalSession &m_session;
    const Clock &m_clock;
    ConnectionNotes m_notes;
    /// What the person ticked against what the plan says.
    std::set<ConnectionId> m_takenIn;
    std::set<ConnectionId> m_leftOut;
    std::optional<UnfinishedRenewals> m_unfinished;
    RenewalPlan m_plan;

    PlainLabel *m_headline;
    PlainLabel *m_sentence;
    QWidget *m_chooser;
    QComboBox *m_horizon = nullptr;
    QDateEdit *m_day = nullptr;
    QPushButton *m_tick = nullptr; ///< does what Space does in the list
    ConnectionNoteList *m_list;
    QPushButton *m_start = nullptr;
    QPushButton *m_goOn = nullptr;
    QPushButton *m_stepOn = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_back = nullptr;
    int m_scrolledTo = -1; ///< the renewal that was scrolled to last
};

} // namespace holdfast

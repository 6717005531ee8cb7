#include "ui/windows/renewalpage.h"

#include "core/base/walltime.h"
#include "core/service/listedrow.h"
#include "core/service/renewalsession.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/choiceactions.h"
#include "ui/widgets/connectionnotelist.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/plaintexts.h"
#include "ui/words/errorwords.h"
#include "ui/words/relinkwords.h"
#include "ui/words/renewalwords.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// Days ahead of the choices; a day of one's own comes last.
constexpr std::array kHorizons{0, 7, 14, 30};
constexpr int kUsualHorizon = 2; ///< as the rules warn, and as the button above the list counts
constexpr int kFarthestDay = 366;

std::optional<Tone> toneOf(StepState state)
{
    switch (state) {
    case StepState::UnderWay:
        return Tone::EndsSoon;
    case StepState::Renewed:
        return Tone::Fine;
    case StepState::Refused:
    case StepState::Failed:
        return Tone::NeedsYou;
    case StepState::Unchanged:
    case StepState::Skipped:
    case StepState::NotDue:
        return Tone::Past;
    case StepState::Waiting:
        break;
    }
    return std::nullopt;
}

} // namespace

RenewalPage::RenewalPage(ConnectionService &service, RenewalSession &session, const Clock &clock,
                         QWidget *parent)
    : QWidget(parent), m_service(service), m_session(session), m_clock(clock),
      m_headline(new PlainLabel(this)), m_sentence(new PlainLabel(this)),
      m_chooser(new QWidget(this)), m_list(new ConnectionNoteList(this))
{
    setObjectName(u"renewalPage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_headline->setObjectName(u"renewalHeadline"_s);
    m_headline->setRank(PlainLabel::Rank::Headline);
    m_headline->setWordWrap(true);
    m_sentence->setObjectName(u"renewalSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setObjectName(u"renewalList"_s);
    m_list->setAccessibleName(tr("Renewals"));
    m_list->setModel(&m_notes);
    letSelectingChoose(*m_list);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_headline);
    column->addWidget(m_sentence);
    buildChooser();
    column->addWidget(m_chooser);
    column->addWidget(m_list, 1);
    buildButtons();
    setTabOrder(m_horizon, m_day);
    setTabOrder(m_day, m_list);
    setTabOrder(m_list, m_tick);
    setTabOrder(m_tick, m_start);
    connect(&m_notes, &ConnectionNotes::ticked, this, &RenewalPage::takeTick);
    connect(&m_session, &RenewalSession::changed, this, &RenewalPage::refresh);
    connect(&m_service, &ConnectionService::flowChanged, this, [this] {
        if (isVisible())
            showChoice();
    });
    refresh();
}

void RenewalPage::buildChooser()
{
    m_horizon = new QComboBox(m_chooser);
    m_horizon->setObjectName(u"renewalHorizon"_s);
    m_horizon->setAccessibleName(tr("What is renewed"));
    for (size_t i = 0; i <= kHorizons.size(); ++i)
        m_horizon->addItem(QString());
    m_horizon->setCurrentIndex(kUsualHorizon);
    m_day = new DayEdit(m_chooser);
    m_day->setObjectName(u"renewalDay"_s);
    m_day->setAccessibleName(tr("Up to this day"));
    m_day->setCalendarPopup(true);
    m_day->setKeyboardTracking(false); // a day that is half typed is nobody's wish
    m_day->setDisplayFormat(words().locale.dateFormat(QLocale::ShortFormat));
    boundDays();
    m_day->setDate(m_day->minimumDate().addMonths(2));
    auto *label = new QLabel(tr("&What:"), m_chooser);
    label->setBuddy(m_horizon);
    auto *row = new QHBoxLayout(m_chooser);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_horizon);
    row->addWidget(m_day);
    row->addStretch();
    m_tick = addButton(*row, QString(), u"renewalTick"_s, &RenewalPage::tickCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RenewalPage::showTick);
    connect(m_horizon, &QComboBox::currentIndexChanged, this, &RenewalPage::refresh);
    connect(m_day, &QDateEdit::dateChanged, this, &RenewalPage::refresh);
}

void RenewalPage::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_start = addButton(*row, tr("&Start"), u"renewalStart"_s, &RenewalPage::start);
    m_goOn = addButton(*row, QString(), u"renewalGoOn"_s, &RenewalPage::goOnRequested);
    m_stepOn = addButton(*row, QString(), u"renewalStepOn"_s, &RenewalPage::stepOn);
    m_skip = addButton(*row, tr("S&kip this one"), u"renewalSkip"_s, &RenewalPage::skip);
    m_stop = addButton(*row, tr("S&top for today"), u"renewalStop"_s, &RenewalPage::stop);
    m_copy = addButton(*row, tr("Cop&y report"), u"renewalCopy"_s, &RenewalPage::copyReport);
    m_close = addButton(*row, tr("Do&ne"), u"renewalClose"_s, &RenewalPage::closeReport);
    row->addStretch();
    m_back = addButton(*row, tr("&Back to the list"), u"renewalBack"_s,
                       &RenewalPage::backRequested);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

QPushButton *RenewalPage::addButton(QHBoxLayout &row, const QString &text, const QString &name,
                                    void (RenewalPage::*pressed)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    giveRoom(*button);
    connect(button, &QPushButton::clicked, this, pressed);
    row.addWidget(button);
    return button;
}

std::vector<RenewalCandidate> RenewalPage::candidates() const
{
    std::vector<RenewalCandidate> all;
    const ConnectionSnapshot snapshot = m_service.snapshot();
    all.reserve(snapshot->size());
    for (const ConnectionEntry &entry : *snapshot)
        all.push_back(candidateOf(entry));
    return all;
}

RenewalPlan RenewalPage::planUntil(Instant until) const
{
    // Held until the plan is made: the candidates point into it.
    const ConnectionSnapshot snapshot = m_service.snapshot();
    return planRenewals(candidates(), m_service.ruleSettings(), m_clock.now(), until);
}

Instant RenewalPage::horizonOf(int choice) const
{
    if (choice >= 0 && choice < int(kHorizons.size()))
        return m_clock.now() + std::chrono::days{kHorizons[size_t(choice)]};
    return endOfLocalDay(m_day->date(), words().zone);
}

Instant RenewalPage::horizon() const
{
    return horizonOf(m_horizon->currentIndex());
}

void RenewalPage::boundDays()
{
    const QDate today = localDay(m_clock.now(), words().zone);
    m_day->setDateRange(today, today.addDays(kFarthestDay));
}

void RenewalPage::fillHorizons()
{
    boundDays();
    for (int i = 0; i < int(kHorizons.size()); ++i)
        m_horizon->setItemText(
            i, horizonText(kHorizons[size_t(i)],
                           qsizetype(planUntil(horizonOf(i)).planned.size())));
    m_horizon->setItemText(int(kHorizons.size()), horizonDateText());
    m_day->setVisible(m_horizon->currentIndex() == int(kHorizons.size()));
}

bool RenewalPage::isChosen(const RenewalItem &item) const
{
    if (!mayBeRenewed(item) || m_leftOut.count(item.connection) > 0)
        return false;
    return !item.why || m_takenIn.count(item.connection) > 0;
}

std::vector<RenewalItem> RenewalPage::chosenItems() const
{
    std::vector<RenewalItem> chosen;
    for (const auto *items : {&m_plan.planned, &m_plan.others}) {
        for (const RenewalItem &item : *items) {
            if (isChosen(item))
                chosen.push_back(item);
        }
    }
    sortByEffort(chosen);
    return chosen;
}

void RenewalPage::takeTick(const ConnectionId &id, bool on)
{
    if (on) {
        m_takenIn.insert(id);
        m_leftOut.erase(id);
    } else {
        m_takenIn.erase(id);
        m_leftOut.insert(id);
    }
    showChoice();
}

void RenewalPage::tickCurrent()
{
    const QModelIndex row = m_list->currentIndex();
    const bool on = row.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_notes.setData(row, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

/// Without it whoever has neither keyboard nor mouse could not leave anything out.
void RenewalPage::showTick()
{
    const QModelIndex row = m_list->currentIndex();
    const bool may = row.isValid() && row.flags().testFlag(Qt::ItemIsUserCheckable);
    const bool on = may && row.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_tick->setText(on ? tr("Leave this one out") : tr("Take this one in"));
    m_tick->setEnabled(may);
    giveRoom(*m_tick);
}

void RenewalPage::setUnfinished(const std::optional<UnfinishedRenewals> &unfinished)
{
    if (m_unfinished == unfinished)
        return;
    m_unfinished = unfinished;
    if (isVisible())
        refresh();
}

void RenewalPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void RenewalPage::refresh()
{
    const auto state = m_session.state();
    const bool choosing = state == RenewalSession::State::Idle;
    const bool paused = state == RenewalSession::State::Paused;
    const bool busy = paused || state == RenewalSession::State::Running;
    const bool finished = state == RenewalSession::State::Finished;
    QWidget *const keyboard = QApplication::focusWidget();
    QWidget *const focused = isAncestorOf(keyboard) ? keyboard : nullptr;
    m_chooser->setVisible(choosing);
    m_start->setVisible(choosing);
    m_goOn->setVisible(choosing && m_unfinished.has_value());
    m_stepOn->setVisible(busy);
    m_skip->setVisible(busy);
    m_stop->setVisible(busy);
    m_copy->setVisible(finished);
    m_close->setVisible(finished);
    m_back->setVisible(!finished);
    if (choosing)
        showChoice();
    else
        showSession();
    // The button that was pressed is gone; the keyboard stays on the page.
    if (focused && !focused->isVisible() && isVisible())
        focusContent();
}

void RenewalPage::showTexts(const QString &headline, const QString &sentence)
{
    const bool news = m_headline->text() != headline || m_sentence->text() != sentence;
    m_headline->setText(headline);
    m_sentence->setText(sentence);
    if (news && m_headline->isVisible())
        Announcer::around(*m_headline).announce(toldInOne(headline, sentence));
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(headline);
    setAccessibleDescription(sentence);
}

void RenewalPage::showChoice()
{
    if (m_session.state() != RenewalSession::State::Idle)
        return;
    {
        const QSignalBlocker horizon(m_horizon);
        const QSignalBlocker day(m_day);
        fillHorizons();
    }
    // Held while the entries are looked up.
    const ConnectionSnapshot snapshot = m_service.snapshot();
    m_plan = planUntil(horizon());
    std::map<ConnectionId, QString> names;
    for (const ConnectionEntry &entry : *snapshot)
        names.emplace(entry.connection.id, shownName(entry));
    std::vector<ConnectionNote> notes;
    const WordContext context = words();
    for (const RenewalItem &item : m_plan.planned) {
        notes.push_back({item.connection, renewalName(names[item.connection], item),
                         renewalItemSentence(item, context), std::nullopt, isChosen(item)});
    }
    for (const RenewalItem &item : m_plan.others) {
        ConnectionNote note{item.connection, renewalName(names[item.connection], item),
                            notPlannedSentence(item), std::nullopt, isChosen(item)};
        note.mayBeTicked = mayBeRenewed(item);
        notes.push_back(std::move(note));
    }
    m_notes.setNotes(std::move(notes));

    showTick();
    const std::vector<RenewalItem> chosen = chosenItems();
    const bool free = !isUnderWay(m_service.flow()); // a login of another kind comes first
    m_start->setEnabled(!chosen.empty() && free);
    m_goOn->setEnabled(free);
    if (m_unfinished) {
        m_goOn->setText(goOnText(qsizetype(m_unfinished->left.size())));
        giveRoom(*m_goOn);
    }
    if (m_plan.planned.empty() && m_plan.others.empty())
        return showTexts(tr("Nothing to renew"),
                         tr("No connection is due. A longer time ahead may show some."));
    showTexts(tr("Renew %n connection(s), one after the other", nullptr, int(chosen.size())),
              chosen.empty() ? tr("Tick what you want to renew.") : renewalEffort(chosen));
}

void RenewalPage::showSession()
{
    const WordContext context = words();
    const bool over = m_session.state() == RenewalSession::State::Finished;
    std::vector<ConnectionNote> notes;
    const std::vector<RenewalStep> &steps = m_session.steps();
    for (int i = 0; i < int(steps.size()); ++i) {
        const RenewalStep &step = steps[size_t(i)];
        ConnectionNote note{step.item.connection, renewalName(step.name, step.item),
                            stepSentence(step, over, context), toneOf(step.state),
                            std::nullopt};
        note.stressed = i == m_session.current();
        notes.push_back(std::move(note));
    }
    m_notes.setNotes(std::move(notes));
    if (std::exchange(m_scrolledTo, m_session.current()) != m_session.current() &&
        m_session.current() >= 0)
        m_list->scrollTo(m_notes.index(m_session.current(), 0));

    const bool paused = m_session.state() == RenewalSession::State::Paused;
    m_stepOn->setText(paused                    ? tr("&Resume")
                      : m_session.pausesNext() ? tr("Do &not pause")
                                               : tr("Pause after this o&ne"));
    giveRoom(*m_stepOn);
    const bool ending = m_session.isEnding();
    m_stepOn->setEnabled(!ending);
    m_skip->setEnabled(!ending);
    m_stop->setEnabled(!ending);
    switch (m_session.state()) {
    case RenewalSession::State::Idle:
        break;
    case RenewalSession::State::Running:
        showTexts(renewingHeadline(m_session.current() + 1, int(steps.size())),
                  ending ? tr("Cancelling the one in your browser…")
                  : m_session.pausesNext()
                      ? tr("It pauses when the one in your browser has ended.")
                      : tr("When one is done, the next opens in your browser."));
        break;
    case RenewalSession::State::Paused:
        showTexts(pausedHeadline(m_session.waiting(), qsizetype(steps.size())),
                  pausedSentence(m_session.fault(), m_session.wasCancelled(), context));
        break;
    case RenewalSession::State::Finished:
        showTexts(renewalsEndedHeadline(steps),
                  renewalsEndedSentence(steps, m_session.isForLater()));
        break;
    }
}

void RenewalPage::focusContent()
{
    for (QWidget *wanted : {static_cast<QWidget *>(m_stepOn), static_cast<QWidget *>(m_close),
                            static_cast<QWidget *>(m_horizon)}) {
        if (wanted->isVisibleTo(this)) {
            wanted->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void RenewalPage::start()
{
    const std::vector<RenewalItem> chosen = chosenItems();
    m_takenIn.clear();
    m_leftOut.clear();
    m_session.start(chosen, horizon());
}

void RenewalPage::stepOn()
{
    if (m_session.state() == RenewalSession::State::Paused)
        m_session.resume();
    else
        m_session.pause();
}

void RenewalPage::skip()
{
    m_session.skip();
}

void RenewalPage::stop()
{
    m_session.stop();
}

void RenewalPage::copyReport()
{
    QGuiApplication::clipboard()->setText(
        renewalReport(m_session.steps(), m_session.isForLater(), words()));
}

void RenewalPage::closeReport()
{
    m_session.close();
    Q_EMIT backRequested();
}

WordContext RenewalPage::words() const
{
    return wordsAt(m_clock.now());
}

} // namespace holdfast

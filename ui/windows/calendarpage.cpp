#include "ui/windows/calendarpage.h"

#include "core/base/clock.h"
#include "core/base/plaintext.h"
#include "core/base/walltime.h"
#include "core/service/listedrow.h"
#include "ui/export/consentcalendar.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/choiceactions.h"
#include "ui/widgets/connectionnotelist.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/markedslider.h"
#include "ui/widgets/monthview.h"
#include "ui/widgets/plaintexts.h"
#include "ui/windows/filesaver.h"
#include "ui/words/actionwords.h"
#include "ui/words/calendarwords.h"
#include "ui/words/errorwords.h"

#include <QDialog>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonthsAhead = 12;
constexpr int kDaySideWidth = 280;
constexpr std::chrono::milliseconds kOutlookRest{300}; ///< without a move

} // namespace

CalendarPage::CalendarPage(ConnectionService &service, const PreferenceBook &preferences,
                           const Clock &clock, QWidget *parent)
    : QWidget(parent), m_service(service), m_preferences(preferences), m_clock(clock)
{
    setObjectName(u"calendarPage"_s);
    setAccessibleName(tr("Calendar"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addLayout(makeMonthSide(), 3);
    sides->addLayout(makeDaySide(), 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(sides, 1);
    column->addLayout(makeFoot());
    refresh();
}

QPushButton *CalendarPage::addButton(QLayout &row, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    giveRoom(*button);
    row.addWidget(button);
    return button;
}

QLayout *CalendarPage::makeMonthSide()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_title = new PlainLabel(this);
    m_title->setObjectName(u"calendarTitle"_s);
    m_title->setRank(PlainLabel::Rank::Headline);
    row->addWidget(m_title, 1);
    QPushButton *before = addButton(*row, tr("P&revious"), u"calendarPrevious"_s);
    before->setAccessibleName(tr("Previous month"));
    QPushButton *today = addButton(*row, tr("&Today"), u"calendarToday"_s);
    QPushButton *next = addButton(*row, tr("&Next"), u"calendarNext"_s);
    next->setAccessibleName(tr("Next month"));
    connect(before, &QPushButton::clicked, this, [this] { setDay(m_day.addMonths(-1)); });
    connect(today, &QPushButton::clicked, this, [this] { setDay(m_month.today()); });
    connect(next, &QPushButton::clicked, this, [this] { setDay(m_day.addMonths(1)); });
    column->addLayout(row);

    m_grid = new MonthView(m_month, this);
    m_grid->setObjectName(u"calendarMonth"_s);
    connect(m_grid, &MonthView::dayChanged, this, &CalendarPage::setDay);
    column->addWidget(m_grid, 1);

    auto *ahead = new QHBoxLayout;
    ahead->setSpacing(8);
    auto *label = new QLabel(tr("Loo&k ahead:"), this);
    m_slider = new MarkedSlider(this);
    m_slider->setObjectName(u"calendarSlider"_s);
    m_slider->setAccessibleName(tr("Look ahead"));
    m_slider->setSingleStep(1);
    m_slider->setPageStep(30);
    label->setBuddy(m_slider);
    m_date = new DayEdit(this);
    m_date->setObjectName(u"calendarDate"_s);
    m_date->setKeyboardTracking(false); // each day is an outlook of its own
    m_date->setAccessibleName(tr("The day that is shown"));
    m_date->setDisplayFormat(words().locale.dateFormat(QLocale::ShortFormat));
    m_outlookRests = new QTimer(this);
    m_outlookRests->setSingleShot(true);
    m_outlookRests->setInterval(kOutlookRest);
    connect(m_outlookRests, &QTimer::timeout, this,
            [this] { Announcer::around(*this).announce(m_outlook->text()); });
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int days) { setDay(m_month.today().addDays(days)); });
    connect(m_date, &QDateEdit::dateChanged, this, &CalendarPage::setDay);
    ahead->addWidget(label);
    ahead->addWidget(m_slider, 1);
    ahead->addWidget(m_date);
    column->addLayout(ahead);
    connect(m_grid, &MonthView::chosen, this, [this] {
        if (m_ofDay.rowCount() > 0)
            m_dayList->setFocus(Qt::ShortcutFocusReason);
    });
    return column;
}

ConnectionNoteList *CalendarPage::addList(QVBoxLayout &column, ConnectionNotes &notes,
                                          const QString &name, const QString &spoken)
{
    auto *list = new ConnectionNoteList(this);
    list->setObjectName(name);
    list->setAccessibleName(spoken);
    list->setModel(&notes);
    list->setMinimumSize(kDaySideWidth, 2 * fontMetrics().height()); // the sentences go first
    letSelectingChoose(*list);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, list](const QModelIndex &current) { pick(*list, current); });
    connect(list, &ConnectionNoteList::chosen, this, [this] {
        if (!m_picked.isEmpty())
            Q_EMIT connectionRequested(m_picked);
    });
    column.addWidget(list, 1);
    return list;
}

QLayout *CalendarPage::makeDaySide()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    m_dayTitle = new PlainLabel(this);
    m_dayTitle->setObjectName(u"calendarDayTitle"_s);
    m_dayTitle->setRank(PlainLabel::Rank::Headline);
    m_dayTitle->setWordWrap(true);
    column->addWidget(m_dayTitle);
    m_dayList = addList(*column, m_ofDay, u"calendarDayList"_s, tr("What ends on this day"));
    m_outlook = new PlainLabel(this);
    m_outlook->setObjectName(u"calendarOutlook"_s);
    m_outlook->setWordWrap(true);
    QFont stressed = m_outlook->font();
    stressed.setWeight(QFont::DemiBold);
    m_outlook->setFont(stressed);
    column->addWidget(m_outlook);
    m_aheadList = addList(*column, m_ahead, u"calendarAheadList"_s, tr("How it will look"));
    column->setStretchFactor(m_aheadList, 2);
    m_aheadMore = new PlainLabel(this);
    m_aheadMore->setObjectName(u"calendarAheadMore"_s);
    m_aheadMore->setWordWrap(true);
    column->addWidget(m_aheadMore);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_show = addButton(*row, tr("&Show connection"), u"calendarShow"_s);
    m_act = addButton(*row, QString(), u"calendarAct"_s);
    row->addStretch();
    connect(m_show, &QPushButton::clicked, this,
            [this] { Q_EMIT connectionRequested(m_picked); });
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (const auto item = renewalOf(m_picked); item && mayBeRenewed(*item))
            Q_EMIT actionRequested(m_picked, actionOf(*item->kind));
    });
    column->addLayout(row);
    return column;
}

QLayout *CalendarPage::makeFoot()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_save = addButton(*row, tr("Save calendar &file…"), u"calendarSave"_s);
    m_save->hide();
    connect(m_save, &QPushButton::clicked, this, &CalendarPage::save);
    m_savedAs = new PlainLabel(this);
    m_savedAs->setObjectName(u"calendarSavedAs"_s);
    m_savedAs->setWordWrap(true);
    row->addWidget(m_savedAs, 1);
    QPushButton *back = addButton(*row, tr("&Back to the list"), u"calendarBack"_s);
    connect(back, &QPushButton::clicked, this, &CalendarPage::backRequested);
    return row;
}

void CalendarPage::saveFilesWith(FileSaver *saver)
{
    m_saver = saver;
    m_save->setVisible(saver != nullptr);
}

void CalendarPage::setNamesHidden(bool hidden)
{
    m_namesHidden = hidden;
    m_savedAs->clear(); // a path may hold a name
    if (!hidden)
        return;
    // The file that is being saved would have the names in it.
    const auto dialogs = findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->reject();
}

void CalendarPage::refresh()
{
    const WordContext context = words();
    const ConnectionSnapshot snapshot = m_service.snapshot();
    ConsentEnds ends = consentEnds(*snapshot, m_service.ruleSettings(), context);
    const QDate today = localDay(context.now, context.zone);
    if (!m_day.isValid() || m_day == m_month.today())
        m_day = today;
    std::vector<int> marks;
    for (const auto &[day, ofDay] : ends)
        marks.push_back(int(std::clamp<qint64>(today.daysTo(day), -1, 1'000'000)));
    m_month.setEnds(std::move(ends), context);
    {
        const QSignalBlocker silent(m_slider);
        m_slider->setRange(0, int(today.daysTo(today.addMonths(kMonthsAhead))));
        m_slider->setMarks(std::move(marks));
    }
    showDay();
}

void CalendarPage::setDay(QDate day)
{
    if (!day.isValid() || day == m_day)
        return;
    m_day = day;
    m_savedAs->clear();
    showDay();
    // A slider says a number, and a date field itself: what that day brings is said once they rest.
    if (m_slider->hasFocus() || m_date->hasFocus())
        m_outlookRests->start();
}

void CalendarPage::showDay()
{
    const WordContext context = words();
    const QDate today = m_month.today();
    {
        const QSignalBlocker silentSlider(m_slider);
        const QSignalBlocker silentDate(m_date);
        m_slider->setValue(int(std::clamp<qint64>(today.daysTo(m_day), 0, m_slider->maximum())));
        m_date->setDate(m_day);
    }
    m_grid->setDay(m_day);
    m_title->setText(monthTitle(m_day, context));
    m_grid->setAccessibleName(m_title->text());
    const std::vector<ConsentEnd> &ends = m_month.endsOn(m_day);
    m_dayTitle->setText(dayTitle(m_day, qsizetype(ends.size()), context));
    m_ofDay.setNotes(notesOf(ends, context));
    m_dayList->setVisible(!ends.empty());

    const bool ahead = m_day >= today;
    const ConnectionSnapshot snapshot = m_service.snapshot();
    const Instant at =
        m_day == today ? context.now : endOfLocalDay(m_day, context.zone);
    Outlook outlook;
    if (ahead)
        outlook = outlookAt(at, *snapshot, m_service.ruleSettings(), context);
    m_outlook->setText(ahead ? outlookSentence(m_day, m_day == today, outlook.needing,
                                               outlook.ended, outlook.total, context)
                             : tr("This day is over; looking ahead begins today."));
    m_slider->setAccessibleDescription(m_outlook->text());
    const auto left = outlook.concerned - qsizetype(outlook.notes.size());
    m_aheadMore->setVisible(left > 0);
    m_aheadMore->setText(left > 0 ? moreOfOutlook(left) : QString());
    m_ahead.setNotes(std::move(outlook.notes));
    showChoice();
}

void CalendarPage::pick(const ConnectionNoteList &list, const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_picked = ConnectionId{index.data(ConnectionNotes::IdRole).toString()};
    // One connection is meant at a time.
    ConnectionNoteList *other = &list == m_dayList ? m_aheadList : m_dayList;
    other->setCurrentIndex({});
    other->startAt(m_picked); // and stays the one that is meant
    showChoice();
}

void CalendarPage::showChoice()
{
    const bool listed = m_ofDay.rowOf(m_picked) >= 0 || m_ahead.rowOf(m_picked) >= 0;
    if (!listed)
        m_picked = ConnectionId();
    m_show->setEnabled(listed);
    const auto item = listed ? renewalOf(m_picked) : std::nullopt;
    const bool may = item && mayBeRenewed(*item);
    m_act->setVisible(may);
    if (may) {
        m_act->setText(buttonText(actionOf(*item->kind)));
        giveRoom(*m_act);
    }
}

/// What renews it, now or before the day that is looked at.
std::optional<RenewalItem> CalendarPage::renewalOf(const ConnectionId &id) const
{
    const ConnectionSnapshot snapshot = m_service.snapshot();
    const ConnectionEntry *entry = findEntry(*snapshot, id);
    if (!entry)
        return std::nullopt;
    const Instant now = m_clock.now();
    return renewalItem(candidateOf(*entry), m_service.ruleSettings(), now,
                       entry->connection.expiresAt.value.value_or(now));
}

void CalendarPage::focusContent()
{
    m_grid->setFocus(Qt::ShortcutFocusReason);
}

void CalendarPage::save()
{
    if (m_namesHidden) {
        return announce(*m_savedAs, tr("Names are hidden now, and the file would go without them. "
                                       "Show them, then save it."));
    }
    m_service.reminderWishes(this, [this](Expected<ReminderWishes> wishes) {
        if (!wishes)
            return saved(fail(wishes.error()));
        // What was set a moment ago may not be stored yet.
        wishes->preferences = m_preferences.now().reminders;
        const ConnectionSnapshot snapshot = m_service.snapshot();
        m_saver->save(*this,
                      {tr("Save calendar file"), u"holdfast-consents.ics"_s,
                       tr("Calendars (*.ics)"),
                       consentCalendar(*snapshot, m_service.ruleSettings(), *wishes, words())},
                      this, [this](const Expected<QString> &path) { saved(path); });
    });
}

void CalendarPage::saved(const Expected<QString> &path)
{
    if (path) {
        //: %1 is the path of a file.
        announce(*m_savedAs, tr("Saved as %1.").arg(singleLine(*path, 400)));
    } else if (path.error().kind != ErrorKind::Cancelled) {
        const ErrorWords told = errorWords(path.error(), words());
        announce(*m_savedAs, toldInOne(told));
    }
}

WordContext CalendarPage::words() const
{
    return wordsAt(m_clock.now());
}

} // namespace holdfast

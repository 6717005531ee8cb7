#pragma once

#include "core/lifecycle/renewalplan.h"
#include "core/service/preferencebook.h"
#include "ui/models/connectionnotes.h"
#include "ui/models/consentmonth.h"

#include <QWidget>

class QDateEdit;
class QLayout;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace holdfast {

class Clock;
class ConnectionNoteList;
class FileSaver;
class MarkedSlider;
class MonthView;
class PlainLabel;

/// When which consent ends, as a month; and how everything will look on a day if nobody does
/// anything. One day is chosen: in the month, by the slider (today to a year ahead) or as a date;
/// all three show the same one. How it will look is told for the end of that day, for today as it is
/// now.
class CalendarPage : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive the page.
    CalendarPage(ConnectionService &service, const PreferenceBook &preferences, const Clock &clock,
                 QWidget *parent);

    /// Where calendar files go; without one none are offered. Must outlive the page.
    void saveFilesWith(FileSaver *saver);
    /// While they are hidden no file is saved: a calendar that imports it would lose the names it has.
    void setNamesHidden(bool hidden);
    /// Tells everything anew: the list or the time has changed. Who was at today is at the new one
    /// after midnight; any other day stays chosen.
    void refresh();
    void focusContent();
    [[nodiscard]] QDate day() const { return m_day; }
    void setDay(QDate day);

Q_SIGNALS:
    void backRequested();
    /// The person wants to see this one.
    void connectionRequested(const holdfast::ConnectionId &id);
    void actionRequested(const holdfast::ConnectionId &id, holdfast::Action action);

private:
    QLayout *makeMonthSide();
    QLayout *makeDaySide();
    QLayout *makeFoot();
    ConnectionNoteList *addList(QVBoxLayout &column, ConnectionNotes &notes, const QString &name,
                                const QString &spoken);
    QPushButton *addButton(QLayout &row, const QString &text, const QString &name);
    void showDay();
    void showChoice();
    void pick(const ConnectionNoteList &list, const QModelIndex &index);
    void save();
    void saved(const Expected<QString> &path);
    [[nodiscard]] std::optional<RenewalItem> renewalOf(const ConnectionId &id) const;
    [[nodiscard]] WordContext words() const;

    ConnectionService &m_service;
    const PreferenceBook &m_preferences;
    const Clock &m_clock;
    bool m_namesHidden = false;
    FileSaver *m_saver = nullptr;
    ConsentMonth m_month;
    ConnectionNotes m_ofDay;
    ConnectionNotes m_ahead;
    QDate m_day;
    ConnectionId m_picked; ///< in either list

    PlainLabel *m_title = nullptr;
    MonthView *m_grid = nullptr;
    MarkedSlider *m_slider = nullptr;
    QTimer *m_outlookRests; ///< before the outlook is said
    QDateEdit *m_date = nullptr;
    PlainLabel *m_dayTitle = nullptr;
    ConnectionNoteList *m_dayList = nullptr;
    PlainLabel *m_outlook = nullptr;
    ConnectionNoteList *m_aheadList = nullptr;
    PlainLabel *m_aheadMore = nullptr; ///< how many the list leaves out
    QPushButton *m_show = nullptr;
    QPushButton *m_act = nullptr;
    QPushButton *m_save = nullptr;
    PlainLabel *m_savedAs = nullptr;
};

} // namespace holdfast

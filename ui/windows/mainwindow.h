#pragma once

#include "core/base/clock.h"
#include "core/service/connectionservice.h"
#include "core/service/preferencebook.h"
#include "ui/models/changeclock.h"
#include "ui/models/connectionlistmodel.h"
#include "ui/widgets/bankicons.h"
#include "ui/windows/windowarrangement.h"

#include <QMainWindow>
#include <QPointer>

class QAction;
class QDialog;
class QMenu;
class QSplitter;
class QStackedLayout;
class QTimer;
class QVBoxLayout;

namespace holdfast {

class Announcer;
class CalendarPage;
class ConnectionCommands;
class ConnectionView;
class DetailsTabs;
class FileSaver;
class FlowPanel;
class GoneDesk;
class ListMenu;
class MainBar;
class NoticeDesk;
class NoticeRoom;
class PersonalDesk;
class Placeholder;
class PlainLabel;
class RenewalDesk;
class RenewalMemory;
struct Question;

/// One profile and user, whole: a window, or a page of one (profilewindow.h). Shows what `service` has and says; asks it for everything a person wants done.
///
/// Does not call open() or goOnline(): whoever made the service does, best after firstPainted() for
/// the latter. Creates the list and nothing more at first; notices, flow panel, details and dialogs
/// come to be when they are first needed. One timer serves everything that changes by itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// All must outlive the window.
    MainWindow(ConnectionService &service, PreferenceBook &preferences, const Clock &clock,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Arranges the page as it was; the geometry is that of the window around it. The connection that was selected is selected again once it is
    /// there and the first picture shown, unless the person has selected another one by then.
    void arrange(const WindowArrangement &arrangement);
    [[nodiscard]] WindowArrangement arrangement() const;
    /// Goes on where a page of the same service was left: arrangement, selection, search, what was
    /// typed and not kept, and what was told last of how something ended.
    void takeOver(const MainWindow &before);
    /// Nothing is lost when this page goes: no login is under way or yet to be told of, no session of
    /// renewals, and no dialog is open.
    [[nodiscard]] bool isAtRest() const;
    /// The service gives masks in place of names and amounts from now on, or them again: what this
    /// keeps of the other is forgotten. Names and notes cannot be set while they are hidden.
    void setNamesHidden(bool hidden);
    /// The keyboard begins in the list.
    void focusList();
    /// From now on a renewal session that was not finished is offered at the next start. `memory`
    /// must outlive the window.
    void rememberRenewalsIn(RenewalMemory &memory);
    /// Selects it, or what took its place, with a search that hides it cleared. What is not there yet
    /// is selected with the list that has it, unless that is whole without it, or the person selects
    /// something before.
    void showConnection(const ConnectionId &id);
    /// As if its button had been pressed.
    void perform(const ConnectionId &id, Action action);
    void tellError(const Error &error);
    /// From now on files can be saved. `saver` must outlive the window.
    void saveFilesWith(FileSaver &saver);

Q_SIGNALS:
    /// The first picture is on the screen. Once; the time to go online.
    void firstPainted();
    /// The person has arranged it anew. Not at each pixel, but once it rests.
    void arrangementChanged();
    /// The person wants a support bundle, which is made outside of ui.
    void supportBundleRequested();
    /// The person wants to set something; that is the window's around it.
    void settingsRequested();
    /// The person wants to see what they were reminded of.
    void remindersRequested();
    /// The person wants no more reminders of the consent that runs now.
    void silenceRequested(const holdfast::ConnectionId &id);
    /// The person ends the program; the window closes next.
    void quitRequested();
    /// The same for the self-test.
    void selfTestRequested();
    /// A login, a session of renewals or a dialog has come to an end, and isAtRest(). Also when it
    /// was so before.
    void cameToRest();
    /// The person wants amounts and names hidden, or shown again.
    void hidingRequested(bool hidden);

public Q_SLOTS:
    void chooseBank();
    /// Asks first; then the connection is removed at the service and here.
    void askRemoval(const holdfast::ConnectionId &id);
    /// The page on which everything that is due is chosen and renewed, one after the other.
    void openRenewals();
    /// The page on which one sees what ends when, and how it will look on a day.
    void openCalendar();
    /// The dialog deletes itself once it was answered.
    QDialog *askSecret(holdfast::ErrorKind because);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void childEvent(QChildEvent *event) override;

private:
    void buildMenus();
    void buildKeys();
    void buildContent();
    void fillConnectionMenu(QMenu &menu);
    void showContextMenu(const QPoint &place);
    void showShortcuts();

    using CopyWords = QString (*)(const ConnectionEntry &, const Assessment &, const WordContext &);
    void copy(CopyWords told); ///< of the selected connection, to the clipboard
    void addCopyMenu(QMenu &menu);

    // what the service tells
    void takeSnapshot();
    void takeSnapshotRows();
    void takeHealth();
    void takeProfile();
    void takeFlow();

    // details
    void followSelection();
    void buildDetails();
    void addDetailsActions(QMenu &menu);
    void loadDetails(bool fromService);
    void detailsFailed(const ConnectionId &id, const Error &error);
    void showDetails(const ConnectionDetails &details);
    void closeDetails();
    void forgetDetails();
    void goToDetails(int tab);
    void takeTransactions(const QList<holdfast::ConnectionId> &ids);
    void showDetailsIfRoom();
    void placeDetails(); ///< beside the list, or below it in a narrow window

    // how the window is arranged
    void arrangementMoves();
    void takeDetailsSize();
    void selectAgain();

    QDialog *ask(const Question &question);
    void filter(const QString &typed);
    void sayFound();
    void startSearch();
    void readAccountNames();
    void enterList();
    void placeholderPressed();
    void sayCounts();
    void showState(); ///< list or placeholder, summary, status line
    void showDue();   ///< what the bar offers to renew, or how far that is
    void showInstead(QWidget &page); ///< in the place of list and details
    void tellRest();
    void backToList();
    void refreshPages();
    void pictureShown();
    void timeHasCome();
    void timeLeapt();
    void followZone();
    void schedule();
    void prepare(); ///< a slice of the work that waited for the first picture

    [[nodiscard]] WordContext words() const;
    [[nodiscard]] NoticeRoom &notices(); ///< where banners and flow panel stand
    [[nodiscard]] FlowPanel &flowPanel();
    [[nodiscard]] Placeholder &placeholder();

    ConnectionService &m_service;
    PreferenceBook &m_preferences;
    CorrectedClock m_clock; ///< as the service corrects it
    ConnectionListModel m_model;
    BankIcons m_icons;
    ChangeClock m_changes;
    ConnectionCommands *m_commands;
    RenewalDesk *m_renewals;
    FileSaver *m_saver = nullptr;
    PersonalDesk *m_personal;
    GoneDesk *m_gone;
    QTimer *m_preparing;
    QTimer *m_detailsDue = nullptr;
    QTimer *m_progressDue = nullptr;
    QTimer *m_arrangementRests;
    WindowArrangement m_arranged; ///< what is not asked of the widgets

    ConnectionView *m_view = nullptr;
    QSplitter *m_splitter = nullptr;
    QVBoxLayout *m_column = nullptr;
    MainBar *m_bar = nullptr;
    ListMenu *m_listMenu = nullptr;
    Announcer *m_announcer = nullptr;
    PlainLabel *m_summary = nullptr;
    PlainLabel *m_status = nullptr;
    QAction *m_hideNames = nullptr;
    QAction *m_showGone = nullptr;           ///< shown while there is anything of it
    QAction *m_copyWebhookAddress = nullptr; ///< shown while webhooks are listened for
    QAction *m_copyLine = nullptr;
    QStackedLayout *m_pages = nullptr;
    CalendarPage *m_calendar = nullptr;
    QWidget *m_instead = nullptr; ///< the room of the page shown in place of the list

    NoticeRoom *m_notices = nullptr;
    NoticeDesk *m_told = nullptr; ///< what stands in them
    FlowPanel *m_flowPanel = nullptr;
    Placeholder *m_placeholder = nullptr;
    DetailsTabs *m_detailsTabs = nullptr;
    std::optional<ConnectionDetails> m_detailsNow;
    bool m_replaced = false; ///< the service has told a list, be it an empty one
    bool m_painted = false;

    ConnectionId m_soughtFrom; ///< selected, as far as the search lets it be seen
    bool m_filtering = false;  ///< the list is being narrowed: its selection is in between
    bool m_accountNamesStale = true;
    std::optional<std::pair<int, int>> m_counted; ///< how many need somebody, of how many
    std::optional<bool> m_offline;                ///< as last told
    QTimer *m_searchRests;                        ///< before what it found is said
};

} // namespace holdfast

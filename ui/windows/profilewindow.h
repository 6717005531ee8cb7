#pragma once

#include "core/base/clock.h"
#include "core/service/maskedchooser.h"
#include "core/service/preferencebook.h"
#include "core/service/privacyview.h"
#include "core/service/profilechooser.h"
#include "core/service/reminderdesk.h"
#include "ui/windows/windowarrangement.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QSet>

#include <functional>
#include <optional>

class QMenu;
class QStackedLayout;
class QVBoxLayout;

namespace holdfast {

class HiddenSign;
class InboxDialog;
class MainWindow;
class FileSaver;
class RenewalMemory;
class SettingsDialog;

/// The one window of the desktop program. Shows the profile and user that are chosen, each in a
/// MainWindow of its own that stays as it was left: list, selection, search, notices and the panel
/// of a flow. So nothing of one can appear in another, and coming back takes no time.
///
/// Each page gets the menu in which profiles and users are chosen; the button that names the
/// profile, with the same menu, comes after the first picture. A page comes to be when it is first
/// shown.
class ProfileWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// All must outlive the window.
    ProfileWindow(ProfileChooser &chooser, PreferenceBook &preferences, const Clock &clock,
                  QWidget *parent = nullptr);
    ~ProfileWindow() override;

    /// The page that is shown.
    [[nodiscard]] MainWindow &page() const;

    /// Arranges the window, the page that is shown and those to come as they were; the selection is
    /// that of the shown page alone.
    void arrange(const WindowArrangement &arrangement);
    [[nodiscard]] WindowArrangement arrangement() const;

    /// As MainWindow's, for all pages. `memory` must outlive the window.
    void rememberRenewalsIn(RenewalMemory &memory);
    /// From now on the pages have an inbox, and say how much of it is new. Must outlive the window,
    /// and be masked as shown() is (core/service/maskedreminders.h).
    void setReminders(ReminderDesk &reminders);
    void openReminders();
    /// Shows the page it is on, and selects it there.
    void showConnection(const ConnectionPlace &place);
    /// The same, as if its button had been pressed.
    void act(const ConnectionPlace &place, Action action);

    /// Whether closing the window only hides it. None: it closes.
    void setHidesOnClose(std::function<bool()> hides) { m_hidesOnClose = std::move(hides); }
    /// Closes it for good, whatever hides it otherwise.
    void quit();
    /// The same. `saver` must outlive the window.
    void saveFilesWith(FileSaver &saver);

    /// Shows `question` in place of the page until endQuestion(), which deletes it.
    void showQuestion(QWidget &question);
    void endQuestion();

    /// Lets a user of the shown profile be chosen who is not in the menu.
    void askUser();
    /// The settings, from which everything is changed at once.
    void openSettings();
    /// Words and directions have changed: every page is made anew and goes on where it was left; one
    /// that is not at rest once it is, however often they change until then.
    void rebuildPages();
    /// What is shown is hidden, if the person has not switched that off, until they show it again.
    void screenLocked() { m_privacy.screenLocked(); }
    /// The same until it is known whether the person wants everything hidden.
    void hideUntilPreferencesAreRead() { m_privacy.hideUntilRead(); }
    /// Everything as this window shows it, for whatever else shows something of it.
    [[nodiscard]] MaskedChooser &shown() { return m_chooser; }
    [[nodiscard]] bool areNamesHidden() const { return m_privacy.isOn(); }

Q_SIGNALS:
    /// As MainWindow's: the first picture of the first page.
    void firstPainted();
    /// The person has arranged the window anew, or closes it.
    void arrangementChanged();
    /// As MainWindow's.
    void supportBundleRequested();
    /// It was closed for good: not hidden, and not kept open.
    void closed();
    void selfTestRequested();
    /// The person wants to open a profile from a file.
    void profileFileWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showPage();
    void rebuildPage(ConnectionService &service);
    void firstPagePainted();
    void showPrivacy();
    void showHiddenSign();
    void closeDialogs();
    MainWindow *makePage(ConnectionService &service);
    void addButton(MainWindow &page);
    void showUnseen(MainWindow &page);
    void fillMenu(QMenu &menu);
    void showNames();
    void tellFault(const ProfileChoice &profile);

    PrivacyView m_privacy;
    MaskedChooser m_chooser;
    PreferenceBook &m_preferences;
    const Clock &m_clock;
    QVBoxLayout *m_column = nullptr;
    HiddenSign *m_hiddenSign = nullptr; ///< once something was hidden
    QStackedLayout *m_pages = nullptr;
    QHash<ConnectionService *, MainWindow *> m_pageOf;
    QSet<ConnectionService *> m_dueAnew; ///< whose page is made anew once it is at rest
    QPointer<SettingsDialog> m_settings;
    ReminderDesk *m_reminders = nullptr; ///< none before setReminders()
    QPointer<InboxDialog> m_inbox;
    std::function<bool()> m_hidesOnClose;
    int m_unseenSaid = 0; ///< how many new reminders
    bool m_quitting = false;
    std::optional<WindowArrangement> m_arranged;
    RenewalMemory *m_renewalMemory = nullptr;
    QWidget *m_question = nullptr; ///< in front of the page
    FileSaver *m_saver = nullptr;
    bool m_painted = false;
};

} // namespace holdfast

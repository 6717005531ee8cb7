#pragma once

#include "core/base/clock.h"
#include "core/service/preferencebook.h"
#include "core/service/profilechooser.h"
#include "ui/windows/windowarrangement.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <optional>

class QMenu;
class QStackedLayout;
class QToolButton;

namespace holdfast {

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
    /// The same. `saver` must outlive the window.
    void saveFilesWith(FileSaver &saver);

    /// Shows `question` in place of the page until endQuestion(), which deletes it.
    void showQuestion(QWidget &question);
    void endQuestion();

    /// Lets a user of the shown profile be chosen who is not in the menu.
    void askUser();
    /// The settings, from which everything is changed at once.
    void openSettings();
    /// Words and directions have changed: every page is made anew and goes on where it was left, one
    /// with a login under way once that has ended.
    void rebuildPages();

Q_SIGNALS:
    /// As MainWindow's: the first picture of the first page.
    void firstPainted();
    /// The person has arranged the window anew, or closes it.
    void arrangementChanged();
    /// As MainWindow's.
    void supportBundleRequested();
    void selfTestRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showPage();
    void rebuildPage(ConnectionService &service);
    void firstPagePainted();
    MainWindow *makePage(ConnectionService &service);
    void addButton(MainWindow &page);
    void fillMenu(QMenu &menu);
    void showNames();
    void tellFault(const ProfileChoice &profile);

    ProfileChooser &m_chooser;
    PreferenceBook &m_preferences;
    const Clock &m_clock;
    QStackedLayout *m_pages = nullptr;
    QHash<ConnectionService *, MainWindow *> m_pageOf;
    QPointer<SettingsDialog> m_settings;
    std::optional<WindowArrangement> m_arranged;
    RenewalMemory *m_renewalMemory = nullptr;
    QWidget *m_question = nullptr; ///< in front of the page
    FileSaver *m_saver = nullptr;
    bool m_painted = false;
};

} // namespace holdfast

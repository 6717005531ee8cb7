#pragma once

#include "app/common/programlog.h"
#include "app/common/sharedparts.h"
#include "app/desktop/bundledesk.h"
#include "app/desktop/desktopoptions.h"
#include "app/desktop/filechooser.h"
#include "app/desktop/firststart.h"
#include "app/desktop/firstwindow.h"
#include "app/desktop/preferenceeffects.h"
#include "app/desktop/presence.h"
#include "app/desktop/profileswitch.h"
#include "app/desktop/screenlock.h"
#include "app/desktop/selftestdesk.h"
#include "app/desktop/shownprofileopener.h"
#include "app/desktop/windowmemory.h"
#include "core/service/storedpreferences.h"
#include "core/service/storedrenewals.h"
#include "core/storage/instancelock.h"

#include <QObject>

#include <future>
#include <memory>
#include <optional>

namespace holdfast {

class ProfileWindow;

/// The running desktop program: parts, window, and the order in which they come to life. What is
/// stored is read while the window is being built and stands in its first picture, unless the disk
/// is slow; profile, keychain and network wait for that picture.
class Desktop : public QObject
{
    Q_OBJECT
public:
    using FutureLock = std::future<Expected<InstanceLock>>;

    /// `log` outlives this; `lock` is being taken, of the folder of these options.
    /// `direction` is that of the installed translations.
    Desktop(const DesktopOptions &options, ProgramLog &log, FutureLock lock,
            Qt::LayoutDirection direction, QObject *parent = nullptr);
    ~Desktop() override;

    /// Shows the window, unless it is to start hidden and there is a tray; call once. When another
    /// Holdfast uses the data folder, its window comes to the front (not for a hidden start) and this
    /// program ends with exit code 0; when that one does not answer, or the folder cannot be used at
    /// all, a message says so and names the folder, and the program ends with exit code 1.
    void start();

private:
    [[nodiscard]] std::unique_ptr<ConnectionService> makeService(const ServicePlan &plan);
    void takeSettings(const Expected<std::map<QString, QString>> &settings);
    void showWhenReady();
    void showWindow();
    void callFirstWindow(const Error &busy);
    void comeToTheFront(const ActivationToken &token);
    void sayWhyNot(const Error &error);
    [[nodiscard]] bool startsHidden() const;
    void makePresence();
    void pictureShown();
    void begin();
    void goOnline();
    [[nodiscard]] bool isFirstStart(const Expected<std::map<QString, QString>> &settings) const;
    void openProfileFile();
    void askFirstQuestion();
    void openSelfTest(SelfTestDialog::Occasion occasion);
    [[nodiscard]] std::unique_ptr<SelfTest> makeSelfTest();
    void openBundle();

    const DesktopOptions m_options;
    ProgramLog &m_log;
    FutureLock m_coming;
    const Qt::LayoutDirection m_direction;
    std::optional<InstanceLock> m_lock;
    FirstWindowDoor m_door;
    FirstWindowCall m_call;
    // In the order of dependence; destroyed in the reverse.
    std::unique_ptr<SharedParts> m_shared;
    std::unique_ptr<StoredPreferences> m_preferences;
    std::unique_ptr<ProfileOpener> m_sandbox;
    std::unique_ptr<ProfileSwitch> m_profiles;
    std::unique_ptr<PreferenceEffects> m_effects;
    std::unique_ptr<StoredRenewals> m_renewals;
    FileChooser m_files;
    std::unique_ptr<ProfileWindow> m_window;
    std::unique_ptr<WindowMemory> m_windowMemory;
    std::unique_ptr<Presence> m_presence; ///< none before the first picture, or the start without one
    std::unique_ptr<ShownProfileOpener> m_shownOpener;
    std::unique_ptr<SelfTestDesk> m_selfTests;
    std::unique_ptr<FirstStart> m_firstStart; ///< only in that
    BundleDesk m_bundles;
    ScreenLock m_screenLock;
    bool m_hasRows = false;
    bool m_isArranged = false;
    bool m_shown = false;
    bool m_painted = false;
    bool m_asking = false; ///< what to open
    bool m_begun = false;
    bool m_startedHidden = false; ///< and nobody has seen the window since
    bool m_isOnline = false;
};

} // namespace holdfast

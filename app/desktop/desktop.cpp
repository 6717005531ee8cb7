#include "app/desktop/desktop.h"

#include "app/common/composition.h"
#include "app/common/profileimport.h"
#include "app/common/returnpagewords.h"
#include "app/common/xdgbrowser.h"
#include "core/base/logging.h"
#include "core/selftest/liveselftest.h"
#include "core/service/liveservice.h"
#include "core/service/maskedselftest.h"
#include "ui/widgets/plaintexts.h"
#include "ui/windows/profilewindow.h"
#include "ui/words/errorwords.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QIcon>
#include <QMessageBox>
#include <QStandardPaths>
#include <QSystemTrayIcon>
#include <QTimer>

#include <utility>

namespace holdfast {
namespace {

constexpr std::chrono::seconds kFirstWindowDeadline{3};
/// Stored rows, and how the window was left, are there sooner by far, and then the first picture is
/// of them; a slow disk does not keep the window away.
constexpr std::chrono::milliseconds kStoreDeadline{100};

/// A scenario that was asked for starts afresh.
QStringList sandboxArguments(const DesktopOptions &options)
{
    if (!options.scenario.isEmpty())
        return {QStringLiteral("--scenario"), options.scenario};
    return lastingSandbox(dataFolderOf(options));
}

/// What the command line has named: by its name if it is one of those that are listed.
std::optional<ProfileId> profileFor(const DesktopOptions &options, const ProfileFolders &folders)
{
    if (options.sandbox)
        return ProfileId();
    if (!options.profile)
        return std::nullopt;
    const QFileInfo file(*options.profile);
    if (!file.isFile() || !options.profile->endsWith(QLatin1String(".json")))
        return ProfileId(options.profile->isEmpty() ? QStringLiteral("default") : *options.profile);
    for (const ProfileEntry &entry : listProfiles(folders)) {
        if (QFileInfo(entry.file) == file)
            return ProfileId(entry.name);
    }
    return ProfileId(file.absoluteFilePath());
}

void chooseProfileFile(QWidget &window, const std::function<void(const QString &)> &chosen)
{
    auto *chooser = new QFileDialog(
        &window, Desktop::tr("Open a profile file"),
        QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
        Desktop::tr("Profiles (*.json)"));
    chooser->setObjectName(QStringLiteral("profileFileChooser"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(chooser, &QFileDialog::fileSelected, chooser, chosen);
    chooser->open();
}

} // namespace

Desktop::Desktop(const DesktopOptions &options, ProgramLog &log, FutureLock lock,
                 Qt::LayoutDirection direction, QObject *parent)
    : QObject(parent), m_options(options), m_log(log), m_coming(std::move(lock)),
      m_direction(direction), m_bundles([this] { return m_window->areNamesHidden(); })
{}

Desktop::~Desktop() = default;

void Desktop::start()
{
    auto lock = m_coming.get();
    if (!lock && lock.error().kind == ErrorKind::StorageBusy)
        return callFirstWindow(lock.error());
    if (!lock)
        return sayWhyNot(lock.error());
    m_lock.emplace(std::move(*lock));

    m_shared = std::make_unique<SharedParts>(true);
    m_sandbox = std::make_unique<SandboxProfileOpener>(sandboxArguments(m_options));
    const ProfileFolders folders = ProfileFolders::standard();
    m_preferences = std::make_unique<StoredPreferences>(m_shared->store);
    m_profiles = std::make_unique<ProfileSwitch>(
        ProfileSwitch::Parts{m_shared->store, folders, *m_sandbox,
                             [this](const ServicePlan &plan) { return makeService(plan); }},
        profileFor(m_options, folders));
    // The window shows rows and faults as the service tells them.
    m_profiles->service().open(this, [this](const Expected<std::monostate> &opened) {
        if (!opened)
            showWindow();
    });

    m_effects = std::make_unique<PreferenceEffects>(*m_preferences, m_shared->gateway, m_direction);
    m_renewals = std::make_unique<StoredRenewals>(m_shared->store);
    m_window = std::make_unique<ProfileWindow>(*m_profiles, *m_preferences, m_shared->clock);
    // A stored language that is not the desktop's has the page built once more: to wait for the settings
    // before building it would cost everybody else that time.
    connect(m_effects.get(), &PreferenceEffects::languageChanged, m_window.get(),
            &ProfileWindow::rebuildPages);
    connect(m_window.get(), &ProfileWindow::firstPainted, this, &Desktop::pictureShown);
    // A window that hides in the tray does not end the program, nor does a dialog then.
    QApplication::setQuitOnLastWindowClosed(false);
    connect(m_window.get(), &ProfileWindow::closed, this, [] { QCoreApplication::exit(0); });
    connect(m_window.get(), &ProfileWindow::supportBundleRequested, this, &Desktop::openBundle);
    m_window->rememberRenewalsIn(*m_renewals);
    m_window->saveFilesWith(m_files);
    connect(m_window.get(), &ProfileWindow::profileFileWanted, this, &Desktop::openProfileFile);
    connect(m_window.get(), &ProfileWindow::selfTestRequested, this,
            [this] { openSelfTest(SelfTestDialog::Occasion::Any); });
    m_windowMemory = std::make_unique<WindowMemory>(m_shared->store, *m_window);
    // Behind the window's own slot, which puts the rows into the list.
    connect(&m_profiles->service(), &ConnectionService::snapshotReplaced, this, [this] {
        m_hasRows = true;
        showWhenReady();
    });
    m_shared->store.settings(this, [this](const auto &settings) { takeSettings(settings); });
    QTimer::singleShot(kStoreDeadline, this, &Desktop::showWindow);
}

/// Comes once, behind the opening.
void Desktop::takeSettings(const Expected<std::map<QString, QString>> &settings)
{
    m_preferences->take(settings);
    m_renewals->take(settings);
    m_windowMemory->take(settings);
    m_isArranged = true;
    if (isFirstStart(settings))
        askFirstQuestion();
    if (m_options.hidden)
        showWindow();
    showWhenReady();
    goOnline();
}

void Desktop::showWhenReady()
{
    if (m_hasRows && m_isArranged)
        showWindow();
}

void Desktop::showWindow()
{
    // Whether a start stays hidden is for the settings to say, and nobody waits for its picture.
    if ((m_options.hidden && !m_isArranged) || std::exchange(m_shown, true))
        return;
    if (!startsHidden()) {
        m_window->hideUntilPreferencesAreRead();
        return m_window->show();
    }
    // Nobody sees it: the list is read as seldom as then, and waits for no picture.
    m_startedHidden = true;
    m_profiles->service().setInBackground(true);
    m_painted = true;
    begin();
    goOnline();
    m_presence->showWindowWithoutTray();
}

bool Desktop::startsHidden() const
{
    const Preferences &wanted = m_preferences->now();
    return (m_options.hidden || wanted.startHidden) && wanted.reminders.tray && !m_asking;
}

std::unique_ptr<ConnectionService> Desktop::makeService(const ServicePlan &plan)
{
    ServiceParts parts = m_shared->forProfile(plan.opener);
    parts.dataFolder = dataFolderOf(m_options);
    parts.lastPictureFirst = plan.lastPictureFirst;
    parts.sandbox = plan.sandbox;
    parts.picture = plan.picture;
    parts.storeIsOpen = !plan.first;
    parts.rememberAsLast = false; // that is for what is shown, and the switch knows
    parts.listenForWebhooks = plan.listenForWebhooks;
    parts.readHistories = true;
    parts.preferences = m_preferences.get();
    return makeLiveService(parts);
}

void Desktop::callFirstWindow(const Error &busy)
{
    if (m_options.hidden)
        return QTimer::singleShot(0, this, [] { QCoreApplication::exit(0); }); // it runs already
    m_call.start(dataFolderOf(m_options), ActivationToken::takeFromEnvironment(),
                 kFirstWindowDeadline, [this, busy](bool comes) {
                     if (!comes)
                         return sayWhyNot(busy);
                     QCoreApplication::exit(0);
                 });
}

void Desktop::comeToTheFront(const ActivationToken &token)
{
    const ActivationLent lent(token);
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    // Some desktops let nobody take the focus: there the window at least asks for attention.
    QApplication::alert(m_window.get());
}

void Desktop::sayWhyNot(const Error &error)
{
    const ErrorWords words =
        errorWords(error, {SystemClock().now(), zoneHere(), QLocale()});
    QMessageBox *box = plainMessage(QMessageBox::Information, QStringLiteral("Holdfast"),
                                    words.headline, meaningInOne(words), nullptr);
    connect(box, &QDialog::finished, this, [] { QCoreApplication::exit(1); });
    box->open();
}

/// Nothing was opened in this folder before, by nobody, and the command line has not said what.
bool Desktop::isFirstStart(const Expected<std::map<QString, QString>> &settings) const
{
    return settings && !m_preferences->now().begun && !ShownMemory::tells(*settings) &&
           !m_options.profile && !m_options.sandbox &&
           m_profiles->service().profile().name.isEmpty();
}

void Desktop::openProfileFile()
{
    chooseProfileFile(*m_window, [this](const QString &path) {
        const Expected<QString> name = importProfile(path, ProfileFolders::standard());
        if (name)
            return m_profiles->showProfile(ProfileId(*name));
        const ErrorWords words = errorWords(name.error(), wordsAt(m_shared->clock.now()));
        QMessageBox *box =
            plainMessage(QMessageBox::Warning, tr("Open a profile file"), words.headline,
                         meaningInOne(words), m_window.get());
        box->setObjectName(QStringLiteral("profileFileFault"));
        box->setDetailedText(technicalDetail(name.error()));
        box->open();
    });
}

void Desktop::askFirstQuestion()
{
    m_asking = true;
    m_firstStart = std::make_unique<FirstStart>(FirstStart::Parts{
        *m_profiles, *m_preferences, m_shared->clock, ProfileFolders::standard(), chooseProfileFile,
        [this] { openSelfTest(SelfTestDialog::Occasion::FirstStart); }});
    connect(m_firstStart.get(), &FirstStart::answered, this, [this] {
        m_asking = false;
        goOnline();
    });
    // This picture is no list's, and so the window does not tell of it.
    connect(m_firstStart.get(), &FirstStart::asked, this, &Desktop::begin);
    m_firstStart->ask(*m_window);
}

void Desktop::openSelfTest(SelfTestDialog::Occasion occasion)
{
    if (!m_selfTests) {
        m_selfTests =
            std::make_unique<SelfTestDesk>([this] { return makeSelfTest(); }, m_shared->clock);
        m_shownOpener = std::make_unique<ShownProfileOpener>(
            *m_profiles, ProfileFolders::standard(), *m_sandbox);
    }
    m_selfTests->open(*m_window, occasion);
}

std::unique_ptr<SelfTest> Desktop::makeSelfTest()
{
    ServiceParts parts = m_shared->forProfile(*m_shownOpener);
    parts.dataFolder = dataFolderOf(m_options);
    parts.storeIsOpen = true;
    const auto renewalUnderWay = [this] { return isUnderWay(m_profiles->service().flow()); };
    auto live = std::make_unique<LiveSelfTest>(SelfTestParts{
        parts, m_shared->keychain, findUsableXdgBrowser, renewalUnderWay, trialPageWords()});
    return std::make_unique<MaskedSelfTest>(std::move(live), m_window->shown());
}

/// The window's first picture, be it the program's or, after a hidden start, a later one.
void Desktop::pictureShown()
{
    if (std::exchange(m_startedHidden, false))
        m_profiles->service().setInBackground(false);
    m_painted = true;
    begin();
    goOnline();
}

/// What waits for a picture, whatever it shows.
void Desktop::begin()
{
    if (std::exchange(m_begun, true))
        return;
    m_log.begin(dataFolderOf(m_options));
    // The desktop's own where it is installed; else the one in the program.
    QIcon icon = QIcon::fromTheme(QStringLiteral(HOLDFAST_APPLICATION_ID));
    const QString ours = QStringLiteral(":/holdfast/icons/" HOLDFAST_APPLICATION_ID ".svg");
    if (icon.isNull() && QFile::exists(ours))
        icon = QIcon(ours);
    QApplication::setWindowIcon(icon);
    connect(&m_screenLock, &ScreenLock::locked, m_window.get(), &ProfileWindow::screenLocked);
    m_screenLock.watch();
    connect(&m_door, &FirstWindowDoor::called, this, &Desktop::comeToTheFront);
    if (!m_door.open(dataFolderOf(m_options)))
        qCInfo(logApp) << "a second window cannot call this one";
    makePresence();
}

/// Behind the first picture, and once it is known which profile that is to be.
void Desktop::goOnline()
{
    if (!m_painted || !m_isArranged || m_asking || std::exchange(m_isOnline, true))
        return;
    m_profiles->service().goOnline(this, [this](const Expected<std::monostate> &online) {
        // Rows, faults and the question for a missing secret come through the service's signals.
        m_profiles->openOthers(online.has_value());
    });
}

void Desktop::makePresence()
{
    QStringList arguments;
    if (!m_options.dataFolder.isEmpty())
        arguments = {QStringLiteral("--data-dir"), QFileInfo(m_options.dataFolder).absoluteFilePath()};
    m_presence = std::make_unique<Presence>(Presence::Parts{
        *m_profiles, *m_preferences, m_shared->store, m_shared->clock, *m_window,
        Autostart(Autostart::standardFolder(), QCoreApplication::applicationFilePath(),
                  arguments),
        QSystemTrayIcon::isSystemTrayAvailable});
    connect(m_presence.get(), &Presence::windowWanted, this, &Desktop::comeToTheFront);
    connect(m_effects.get(), &PreferenceEffects::languageChanged, m_presence.get(),
            &Presence::speakAnew);
    connect(m_presence.get(), &Presence::quitWanted, m_window.get(), &ProfileWindow::quit);
}

void Desktop::openBundle()
{
    const ProfileId shown = m_profiles->shownProfile().value_or(ProfileId());
    QStringList arguments{QStringLiteral("--data-dir"), dataFolderOf(m_options)};
    if (shown.isEmpty())
        arguments += QStringLiteral("--sandbox");
    else
        arguments += {QStringLiteral("--profile"), shown.value()};
    const std::optional<UserId> user = m_profiles->shownUser();
    if (user && m_profiles->users().size() > 1)
        arguments += {QStringLiteral("--user"), user->value()};
    m_bundles.open(*m_window, arguments);
}

} // namespace holdfast

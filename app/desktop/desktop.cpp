#include "app/desktop/desktop.h"

#include "core/base/logging.h"
#include "ui/windows/mainwindow.h"
#include "ui/words/errorwords.h"

#include <QApplication>
#include <QMessageBox>

namespace holdfast {
namespace {

constexpr std::chrono::seconds kFirstWindowDeadline{3};

QString dataFolder(const DesktopOptions &options)
{
    return options.dataFolder.isEmpty() ? standardDataFolder() : options.dataFolder;
}

/// The embedded sandbox keeps its world beside the data, so that what was renewed yesterday is
/// still renewed today. A scenario that was asked for starts afresh.
QStringList sandboxArguments(const DesktopOptions &options)
{
    if (!options.scenario.isEmpty())
        return {QStringLiteral("--scenario"), options.scenario};
    return {QStringLiteral("--state"), dataFolder(options) + QStringLiteral("/sandbox-world.json")};
}

std::optional<QString> profileFor(const DesktopOptions &options)
{
    if (options.sandbox)
        return std::nullopt;
    return options.profile ? options.profile : profileByDefault(ProfileFolders::standard());
}

} // namespace

Desktop::Desktop(const DesktopOptions &options, QObject *parent)
    : QObject(parent), m_options(options)
{}

Desktop::~Desktop() = default;

void Desktop::start()
{
    auto lock = InstanceLock::take(dataFolder(m_options));
    if (!lock && lock.error().kind == ErrorKind::StorageBusy)
        return callFirstWindow(lock.error());
    if (!lock)
        return sayWhyNot(lock.error());
    m_lock.emplace(std::move(*lock));

    CompositionOptions parts;
    parts.dataFolder = dataFolder(m_options);
    parts.profile = profileFor(m_options);
    parts.sandboxArguments = sandboxArguments(m_options);
    // A profile named on the command line may not be the one that was open last.
    parts.lastPictureFirst = !m_options.profile;
    parts.listenForWebhooks = true;
    parts.readHistories = true;
    m_composition = std::make_unique<Composition>(std::move(parts));
    m_composition->service().open(this, [](const Expected<std::monostate> &) {
        // The window shows rows and faults as the service tells them.
    });

    m_window = std::make_unique<MainWindow>(m_composition->service(), m_composition->clock());
    connect(m_window.get(), &MainWindow::firstPainted, this, &Desktop::goOnline);
    m_window->show();
}

void Desktop::callFirstWindow(const Error &busy)
{
    m_call.start(dataFolder(m_options), kFirstWindowDeadline, [this, busy](bool comes) {
        if (!comes)
            return sayWhyNot(busy);
        QCoreApplication::exit(0);
    });
}

void Desktop::comeToTheFront()
{
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
        errorWords(error, {SystemClock().now(), QTimeZone::systemTimeZone(), QLocale()});
    auto *box = new QMessageBox(QMessageBox::Information, QStringLiteral("Holdfast"),
                                words.headline, QMessageBox::Ok);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(words.whatItMeans + QLatin1Char(' ') + words.whoseTurn);
    connect(box, &QDialog::finished, this, [] { QCoreApplication::exit(1); });
    box->open();
}

void Desktop::goOnline()
{
    connect(&m_door, &FirstWindowDoor::called, this, &Desktop::comeToTheFront);
    if (!m_door.open(dataFolder(m_options)))
        qCInfo(logApp) << "a second window cannot call this one";
    m_composition->service().goOnline(this, [](const Expected<std::monostate> &) {
        // Rows, faults and the question for a missing secret come through the service's signals.
    });
}

} // namespace holdfast

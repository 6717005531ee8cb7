#include "app/desktop/windowmemory.h"

#include "core/base/logging.h"
#include "core/storage/store.h"
#include "ui/windows/profilewindow.h"
#include "ui/windows/windowarrangement.h"

namespace holdfast {
namespace {

const QString kSetting = QStringLiteral("window");

} // namespace

WindowMemory::WindowMemory(Store &store, ProfileWindow &window, QObject *parent)
    : QObject(parent), m_store(store), m_window(window)
{
    connect(&window, &ProfileWindow::arrangementChanged, this, &WindowMemory::keep);
}

void WindowMemory::take(const Expected<std::map<QString, QString>> &settings)
{
    m_known = true;
    if (settings)
        restore(*settings);
}

void WindowMemory::restore(const std::map<QString, QString> &settings)
{
    const auto kept = settings.find(kSetting);
    if (kept == settings.end())
        return;
    m_kept = kept->second;
    const WindowArrangement arrangement = arrangementFrom(m_kept);
    if (arrangement == WindowArrangement())
        qCInfo(logApp) << "the setting \"window\" in the database says nothing; as it comes";
    m_window.arrange(arrangement);
}

void WindowMemory::keep()
{
    if (!m_known)
        return; // the window as it came must not take the place of what was kept
    const QString now = arrangementText(m_window.arrangement());
    if (now == m_kept)
        return;
    m_kept = now;
    m_store.setSetting(kSetting, now, this, [](const Expected<std::monostate> &kept) {
        if (!kept)
            qCInfo(logApp).noquote() << "the window's place is not kept:" << kept.error().detail;
    });
}

} // namespace holdfast

#include "app/desktop/firststart.h"

#include "app/common/profileimport.h"
#include "ui/windows/firststartpage.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/profilewindow.h"
#include "ui/words/errorwords.h"

#include <QDialog>

#include <algorithm>
#include <utility>

namespace holdfast {

FirstStart::FirstStart(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts)) {}

void FirstStart::ask(ProfileWindow &window)
{
    m_window = &window;
    m_page = new FirstStartPage(m_parts.chooser.profiles(), words(), &window);
    connect(m_page, &FirstStartPage::chosen, this, &FirstStart::answer);
    connect(m_page, &FirstStartPage::firstPainted, this, &FirstStart::asked);
    connect(m_page, &FirstStartPage::fileRequested, this, &FirstStart::chooseFile);
    window.showQuestion(*m_page);
    m_page->focusChoice();
}

void FirstStart::chooseFile()
{
    m_parts.chooseFile(*m_window, [this](const QString &path) { takeFile(path); });
}

void FirstStart::takeFile(const QString &path)
{
    if (!m_page)
        return;
    const Expected<QString> name = importProfile(path, m_parts.folders);
    if (!name)
        return m_page->showFault(name.error(), words());
    answer(ProfileId(*name));
}

void FirstStart::answer(const ProfileId &profile)
{
    if (!std::exchange(m_page, nullptr))
        return;
    Preferences wanted = m_parts.preferences.now();
    wanted.begun = true;
    // Should writing fail, what was shown is remembered all the same, and the health tells of it.
    m_parts.preferences.set(wanted, this, [](const Expected<std::monostate> &) {});
    m_parts.chooser.showProfile(profile);
    m_window->endQuestion();
    Q_EMIT answered();
    follow();
}

/// The profile that was chosen may be another service's by a moment later.
void FirstStart::follow()
{
    m_following = connect(&m_parts.chooser.service(), &ConnectionService::healthChanged, this,
                          &FirstStart::look);
    look();
}

/// How the first reading has ended: a list, a secret to be entered, or what the self-test will find.
void FirstStart::look()
{
    const ServiceHealth health = m_parts.chooser.service().health();
    if (health.checking || (!health.lastChecked && health.faults.empty()))
        return;
    disconnect(m_following);
    const auto secret = std::find_if(health.faults.begin(), health.faults.end(), secretHelps);
    if (secret == health.faults.end())
        return m_parts.openSelfTest();
    connect(m_window->page().askSecret(secret->kind), &QDialog::finished, this,
            [this] { m_parts.openSelfTest(); });
}

WordContext FirstStart::words() const
{
    return wordsAt(m_parts.clock.now());
}

} // namespace holdfast

#pragma once

#include "core/auth/browseropener.h"

#include <QString>

#include <chrono>

namespace holdfast {

/// Where `xdg-open` lies. Fails with ReturnPath, part "browser".
[[nodiscard]] Expected<QString> findXdgBrowser();
/// The same, and fails also when nothing on this computer says what opens a web page, as far as can be
/// seen without starting anything: no entry for https in the lists of applications
/// (https://specifications.freedesktop.org/mime-apps-spec/1.0/), no BROWSER, none of Debian's names.
[[nodiscard]] Expected<QString> findUsableXdgBrowser();

/// The system's default browser: `xdg-open` found through PATH, started on its own with the link as
/// its one argument; no shell sees it. Works without a display too, for whatever xdg-open does there.
///
/// Whether xdg-open says that it failed is waited for, but not long: some desktops keep it until the
/// browser ends. One that still runs then counts as a success, and outlives this program.
class XdgBrowser final : public BrowserOpener
{
public:
    explicit XdgBrowser(std::chrono::milliseconds patience = std::chrono::seconds{3})
        : m_patience(patience)
    {}
    void open(const QUrl &link, QObject *context, Callback<std::monostate> done) override;

private:
    const std::chrono::milliseconds m_patience;
};

/// For `--no-browser`: the link is only printed by whoever shows the flow.
class NoBrowser final : public BrowserOpener
{
public:
    void open(const QUrl &link, QObject *context, Callback<std::monostate> done) override;
};

} // namespace holdfast

#pragma once

#include "core/auth/browseropener.h"

namespace holdfast {

/// The system's default browser: `xdg-open` found through PATH, started on its own with the link as
/// its one argument; no shell sees it. Works without a display too, for whatever xdg-open does there.
class XdgBrowser final : public BrowserOpener
{
public:
    void open(const QUrl &link, QObject *context, Callback<std::monostate> done) override;
};

/// For `--no-browser`: the link is only printed by whoever shows the flow.
class NoBrowser final : public BrowserOpener
{
public:
    void open(const QUrl &link, QObject *context, Callback<std::monostate> done) override;
};

} // namespace holdfast

#pragma once

#include "core/base/callback.h"

#include <QUrl>

#include <variant>

namespace holdfast {

/// Shows a page in the person's own browser (RFC 8252 §4). The adapters live in app, since asking
/// the desktop needs more than Qt Core. Gets only links that checkedBrowserLink() let through.
///
/// Success means only that a program was started: nobody can tell whether a page appeared. Fails
/// with ReturnPath when nothing could be started, within a few seconds.
class BrowserOpener
{
public:
    virtual ~BrowserOpener() = default;
    virtual void open(const QUrl &link, QObject *context, Callback<std::monostate> done) = 0;
};

} // namespace holdfast

#pragma once

#include "app/sandbox/http/message.h"

#include <QString>

namespace holdfast::sandbox {

/// One page of the bank or the service.
struct HtmlPage
{
    QString title;      ///< also the heading; plain text
    QString body;       ///< HTML below the heading
    QString formTarget; ///< where its form, or the redirect after it, may lead; empty: only here
    bool submitsItself = false; ///< runs the one line of script that posts `#return`
};

/// For text and attribute values in double or single quotes.
[[nodiscard]] QString escapeHtml(const QString &text);

/// The page in its frame: one card, system font, no outside resources, and a content security
/// policy that allows nothing but its own style, forms to itself and to `formTarget`.
[[nodiscard]] Response htmlResponse(int status, const HtmlPage &page);

} // namespace holdfast::sandbox

#pragma once

#include "core/base/expected.h"
#include "core/base/secret.h"

#include <QString>

namespace holdfast::cli {

class Console;

/// Whether what was typed so far, up to an Enter, is all of it: a client secret is one line, a JWK
/// or a PEM file may have several.
[[nodiscard]] bool isWholeSecret(const QByteArray &typed);

/// A client secret or private JWK from the standard input; on a terminal it is asked for with
/// `question` and not shown. Usage, part "stdin", when nothing came; Cancelled when a signal did.
[[nodiscard]] Expected<Secret> readSecret(Console &console, const QString &question);

} // namespace holdfast::cli

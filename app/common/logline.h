#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QString>
#include <QtGlobal>

namespace holdfast {

/// One entry of the log before it is a line.
struct LogEntry
{
    Instant at;       ///< UTC
    QString program;  ///< "holdfast", "holdfast-cli"
    qint64 process = 0;
    QtMsgType type = QtInfoMsg;
    QString category; ///< "holdfast.net"
    QString text;     ///< may hold anything a server, bank or file sent
};

/// The entry as one line of UTF-8 that ends in "\n":
/// `2026-11-22T10:00:00.250Z holdfast[4711] warning holdfast.net: text`.
///
/// Whatever could end the line, steer a terminal or change the order of reading is written out
/// (`\n`, `\r`, `\t`, `\x1b`, `\u{202e}`; a backslash is `\\`), so that no text from outside can
/// forge an entry. Texts of more than 4,000 characters are cut and end in "…".
[[nodiscard]] QByteArray logLine(const LogEntry &entry);

} // namespace holdfast

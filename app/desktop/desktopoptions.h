#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace holdfast {

/// What `holdfast` was asked for on its command line.
struct DesktopOptions
{
    std::optional<QString> profile;   ///< name or file
    bool sandbox = false;             ///< the embedded sandbox, whatever profiles there are
    QString dataFolder;               ///< empty: the standard one
    bool hidden = false;              ///< with the tray icon alone, where there is a tray
    QString scenario;                 ///< of the embedded sandbox; empty: its default
};

/// What to do with the command line: go on, or print and leave.
struct DesktopCommandLine
{
    DesktopOptions options;
    std::optional<int> exitCode;   ///< set: leave with it after printing `text`
    QString text;
};

/// Where its files lie: the one it was given, or the standard one.
[[nodiscard]] QString dataFolderOf(const DesktopOptions &options);

[[nodiscard]] DesktopCommandLine readDesktopCommandLine(const QStringList &arguments);

/// Said where there is no display to open a window on.
[[nodiscard]] QString noDisplayText();

} // namespace holdfast

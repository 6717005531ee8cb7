#pragma once

#include "app/common/logwriter.h"

#include <QString>

#include <memory>

namespace holdfast {

/// Lets everything the categories `holdfast.*` tell, from info on, also go to the log file of the
/// data folder. What goes to the error output stays what it was: QT_LOGGING_RULES and the program's
/// own rules decide about that, and can add debug to both.
///
/// One at a time, made on the main thread before other threads and outliving them: Qt knows one
/// message handler for the whole process. Opens nothing and starts no thread before begin() and a
/// first line.
class ProgramLog
{
public:
    explicit ProgramLog(const Clock &clock);
    ~ProgramLog();
    ProgramLog(const ProgramLog &) = delete;
    ProgramLog &operator=(const ProgramLog &) = delete;

    /// From now on lines go to the log of this folder; those before have waited. Once.
    void begin(const QString &folder);

    /// Not switched off by the environment: HOLDFAST_LOG=off.
    [[nodiscard]] static bool isWanted();

private:
    class Installed;

    std::unique_ptr<Installed> m_installed; ///< none: not wanted
};

} // namespace holdfast

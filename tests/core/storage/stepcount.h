#pragma once

#include <QtGlobal>

#include <sqlite3.h>

#include <atomic>

namespace holdfast::test {

/// How much SQLite works, by the steps that it takes and not by time: the same on every machine.
class StepCount
{
public:
    /// Counts in every database that is opened from now on; once in a program. False where SQLite does
    /// not let itself be watched.
    [[nodiscard]] static bool begin()
    {
        return sqlite3_auto_extension(reinterpret_cast<void (*)()>(&StepCount::watch)) == SQLITE_OK;
    }
    /// Those taken since this was made.
    [[nodiscard]] qint64 taken() const { return s_steps - m_before; }

private:
    static int count(void *)
    {
        ++s_steps;
        return 0;
    }
    static int watch(sqlite3 *database, const char **, const struct sqlite3_api_routines *)
    {
        sqlite3_progress_handler(database, 1, &StepCount::count, nullptr);
        return SQLITE_OK;
    }

    inline static std::atomic<qint64> s_steps{0};
    const qint64 m_before = s_steps;
};

} // namespace holdfast::test

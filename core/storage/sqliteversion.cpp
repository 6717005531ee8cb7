#include "core/storage/sqliteversion.h"

#include <sqlite3.h>

namespace holdfast {

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

int sqliteVersionNumber()
{
    return sqlite3_libversion_number();
}

bool hasLogResetFault(int version)
{
    constexpr int kFixed = 3051003;
    constexpr int kFixedIn350 = 3050007;
    constexpr int kFixedIn344 = 3044006;
    const auto isOfLine = [version](int fixed) { return version / 1000 == fixed / 1000; };
    if (isOfLine(kFixedIn350))
        return version < kFixedIn350;
    if (isOfLine(kFixedIn344))
        return version < kFixedIn344;
    return version < kFixed;
}

} // namespace holdfast

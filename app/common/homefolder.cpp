#include "app/common/homefolder.h"

#include <QByteArray>

#include <pwd.h>
#include <unistd.h>

namespace holdfast {

void makeSureOfHome()
{
    if (!qgetenv("HOME").isEmpty())
        return;
    const passwd *entry = ::getpwuid(::geteuid());
    const QByteArray home = entry ? QByteArray(entry->pw_dir) : QByteArray();
    // Debian's word for "this user has no home"; nobody can make it.
    qputenv("HOME", home.isEmpty() ? QByteArrayLiteral("/nonexistent") : home);
}

} // namespace holdfast

#include "app/cli/standardstreams.h"

#include <QByteArray>
#include <QList>

#include <clocale>
#include <cstring>
#include <fcntl.h>
#include <langinfo.h>
#include <unistd.h>

namespace holdfast::cli {

void occupyStandardStreams()
{
    for (int stream = 0; stream <= 2; ++stream) {
        if (::fcntl(stream, F_GETFD) != -1)
            continue;
        // The wrong way round, so that using it fails instead of doing nothing. open() takes the
        // lowest free number, which is this one.
        (void)::open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY);
    }
}

void useUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(::nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    // It hides which language was asked for; a locale need not be there for our words to be.
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QByteArray asked = qgetenv(name); !asked.isEmpty()) {
            if (qEnvironmentVariableIsEmpty("LANGUAGE"))
                qputenv("LANGUAGE", asked.split('.').first().split('@').first());
            break;
        }
    }
    qputenv("LC_ALL", QByteArrayLiteral("C.UTF-8"));
}

} // namespace holdfast::cli

#include "app/desktop/fontsahead.h"

#include <QtGlobal>

#include <dlfcn.h>

namespace holdfast {

std::future<void> readFontsAhead()
{
    for (const char *token : {"DESKTOP_STARTUP_ID", "XDG_ACTIVATION_TOKEN"}) {
        if (qEnvironmentVariableIsSet(token))
            return {};
    }
    // Qt's Gui library has loaded it already; asking by name spares a dependency of our own.
    const auto readFonts = reinterpret_cast<int (*)()>(dlsym(RTLD_DEFAULT, "FcInit"));
    if (!readFonts)
        return {};
    return std::async(std::launch::async | std::launch::deferred, [readFonts] { readFonts(); });
}

} // namespace holdfast

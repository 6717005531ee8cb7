#include "app/desktop/headstart.h"

#include <dlfcn.h>

namespace holdfast {

HeadStart::HeadStart(const QString &dataFolder)
    : m_lock(std::async(std::launch::async, &InstanceLock::take, dataFolder))
{
    // Qt's Gui library has loaded it already; asking by name spares a dependency of our own.
    const auto readFonts = reinterpret_cast<int (*)()>(dlsym(RTLD_DEFAULT, "FcInit"));
    if (readFonts)
        m_fonts = std::async(std::launch::async, [readFonts] { readFonts(); });
}

} // namespace holdfast

#include "app/cli/hiddentyping.h"

#include <unistd.h>

namespace holdfast::cli {

HiddenTyping::HiddenTyping(int stream) : m_stream(stream)
{
    if (::tcgetattr(stream, &m_before) != 0)
        return;
    termios hidden = m_before;
    hidden.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON);
    hidden.c_cc[VMIN] = 1;
    hidden.c_cc[VTIME] = 0;
    hidden.c_cc[VSUSP] = _POSIX_VDISABLE;
    hidden.c_cc[VQUIT] = _POSIX_VDISABLE;
    m_changed = ::tcsetattr(stream, TCSAFLUSH, &hidden) == 0;
}

HiddenTyping::~HiddenTyping()
{
    if (m_changed)
        ::tcsetattr(m_stream, TCSAFLUSH, &m_before);
}

} // namespace holdfast::cli

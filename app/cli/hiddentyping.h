#pragma once

#include <termios.h>

namespace holdfast::cli {

/// Keeps a terminal from showing what is typed, for as long as it lives; then it is as it was
/// before, and what was typed but not read is dropped, so that no shell runs the rest of a secret.
///
/// Line editing is off too: a terminal cuts lines at 4096 bytes, and a JWK may be longer. Ctrl+C
/// stays a signal; Ctrl+Z and Ctrl+\ do nothing, for they would leave the terminal as it is now.
class HiddenTyping
{
public:
    explicit HiddenTyping(int stream);
    ~HiddenTyping();
    HiddenTyping(const HiddenTyping &) = delete;
    HiddenTyping &operator=(const HiddenTyping &) = delete;

private:
    int m_stream;
    bool m_changed = false;
    termios m_before = {};
};

} // namespace holdfast::cli

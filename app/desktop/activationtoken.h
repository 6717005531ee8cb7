#pragma once

#include <QByteArray>
#include <QString>

namespace holdfast {

/// The right to come to the front, as the desktop gives it to whoever the person has just used and that
/// hands it on: a second start, a notification (xdg-activation of Wayland; its startup notification on
/// X11). Text from outside: opaque, and empty unless it can be one.
class ActivationToken
{
public:
    static constexpr qsizetype kLongest = 256; ///< bytes

    ActivationToken() = default;
    /// Empty when that is too long, or holds anything but printable ASCII without blanks.
    explicit ActivationToken(const QByteArray &text);
    /// What this program was started with, which counts for one use: nobody finds it there again.
    [[nodiscard]] static ActivationToken takeFromEnvironment();

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
};

/// Hands the token to Qt, which looks for it in the environment when a window asks to be activated, and
/// takes back what was not used: no program started later is to find it.
class ActivationLent
{
public:
    explicit ActivationLent(const ActivationToken &token);
    ~ActivationLent();
    ActivationLent(const ActivationLent &) = delete;
    ActivationLent &operator=(const ActivationLent &) = delete;
};

} // namespace holdfast

#pragma once

#include "core/service/preferencebook.h"

namespace holdfast {

/// Whether amounts and names are hidden: because the person wants it, or because the screen was
/// locked since somebody last showed them.
class PrivacyView : public QObject
{
    Q_OBJECT
public:
    /// `book` must outlive this.
    explicit PrivacyView(PreferenceBook &book, QObject *parent = nullptr);

    [[nodiscard]] bool isOn() const { return m_on; }
    /// It came by itself, with the lock of the screen.
    [[nodiscard]] bool isSinceLock() const { return m_sinceLock; }

    void hide();
    /// By the person alone: unlocking the screen is not asking to see everything.
    void show();
    /// Hides, unless the person has switched that off.
    void screenLocked();
    /// Hides until the preferences have been read, should they not be yet: better late than shown.
    void hideUntilRead();

Q_SIGNALS:
    /// isOn() is another.
    void changed();

private:
    void setWanted(bool wanted);
    void follow();

    PreferenceBook &m_book;
    bool m_on;
    bool m_sinceLock = false;
    bool m_untilRead = false;
};

} // namespace holdfast

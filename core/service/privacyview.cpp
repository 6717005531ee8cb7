#include "core/service/privacyview.h"

#include <utility>

namespace holdfast {

PrivacyView::PrivacyView(PreferenceBook &book, QObject *parent)
    : QObject(parent), m_book(book), m_on(book.now().privacyView)
{
    connect(&m_book, &PreferenceBook::changed, this, &PrivacyView::follow);
    connect(&m_book, &PreferenceBook::wasRead, this, [this] {
        m_untilRead = false;
        follow();
    });
}

void PrivacyView::hide()
{
    setWanted(true);
}

void PrivacyView::show()
{
    const bool wasLocked = std::exchange(m_sinceLock, false);
    setWanted(false);
    if (wasLocked)
        follow();
}

void PrivacyView::screenLocked()
{
    if (!m_book.now().maskWhenLocked || m_book.now().privacyView)
        return; // else also while all is hidden because nothing has been read yet: that will end
    m_sinceLock = true;
    follow();
}

void PrivacyView::hideUntilRead()
{
    m_untilRead = !m_book.isRead();
    follow();
}

void PrivacyView::setWanted(bool wanted)
{
    Preferences now = m_book.now();
    if (std::exchange(now.privacyView, wanted) == wanted)
        return;
    // Should it not be written down it holds for this run.
    m_book.set(now, this, [](const Expected<std::monostate> &) {});
}

void PrivacyView::follow()
{
    const bool on = m_book.now().privacyView || m_sinceLock || m_untilRead;
    if (m_book.now().privacyView)
        m_sinceLock = false;
    if (std::exchange(m_on, on) != on)
        Q_EMIT changed();
}

} // namespace holdfast

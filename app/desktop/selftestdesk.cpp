#include "app/desktop/selftestdesk.h"

#include <utility>

namespace holdfast {

SelfTestDesk::SelfTestDesk(std::function<std::unique_ptr<SelfTest>()> make, const Clock &clock,
                           QObject *parent)
    : QObject(parent), m_make(std::move(make)), m_clock(clock)
{}

void SelfTestDesk::open(QWidget &window, SelfTestDialog::Occasion occasion)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new SelfTestDialog(m_make(), m_clock, occasion, &window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

} // namespace holdfast

#pragma once

#include "core/base/clock.h"
#include "ui/windows/selftestdialog.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace holdfast {

/// The self-test for the window: one page at a time; asking again brings it to the front.
class SelfTestDesk : public QObject
{
    Q_OBJECT
public:
    /// `make` gives a test of the profile that is shown. `clock` outlives this.
    SelfTestDesk(std::function<std::unique_ptr<SelfTest>()> make, const Clock &clock,
                 QObject *parent = nullptr);

    void open(QWidget &window, SelfTestDialog::Occasion occasion);

private:
    const std::function<std::unique_ptr<SelfTest>()> m_make;
    const Clock &m_clock;
    QPointer<SelfTestDialog> m_dialog;
};

} // namespace holdfast

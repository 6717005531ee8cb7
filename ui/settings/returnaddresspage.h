#pragma once

#include "core/service/profilechooser.h"
#include "ui/settings/settingspage.h"

#include <QTimer>

namespace holdfast {

/// Where the browser comes back to after the bank: of the shown profile, in whose file it stands. A
/// profile set up for everybody, and the sandbox's, are shown and explained.
class ReturnAddressPage final : public SettingsPage
{
    Q_OBJECT
public:
    ReturnAddressPage(PreferenceBook &book, ProfileChooser &profiles, QWidget *parent = nullptr);
    /// What a profile is registered with has no value it comes with.
    [[nodiscard]] bool canReset() const override { return false; }

private:
    void showProfile();
    void take();

    ProfileChooser &m_profiles;
    PlainLabel *m_heading;
    PlainLabel *m_note = nullptr;
    QLineEdit *m_address;
    QSpinBox *m_port;
    PlainLabel *m_fault = nullptr;
    QTimer m_rest;
};

} // namespace holdfast

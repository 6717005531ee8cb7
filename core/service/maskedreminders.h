#pragma once

#include "core/service/maskedchooser.h"
#include "core/service/reminderdesk.h"

namespace holdfast {

/// Reminders as the privacy view shows them: while names are hidden each is called what its
/// connection is called in the list then. Places stay as they are, since they are for finding and
/// shown nowhere; one whose user has a mask is understood.
class MaskedReminders final : public ReminderDesk
{
    Q_OBJECT
public:
    /// Both must outlive this.
    MaskedReminders(ReminderDesk &desk, const MaskedChooser &chooser, QObject *parent = nullptr);

    [[nodiscard]] std::vector<InboxEntry> inbox() const override;
    [[nodiscard]] int unseen() const override { return m_desk.unseen(); }
    void markAllSeen() override { m_desk.markAllSeen(); }
    void markMissed(const std::vector<InboxEntry> &entries) override;
    void snooze(const ConnectionPlace &place, Instant until) override;
    void silence(const ConnectionPlace &place) override;

private:
    /// Every connection's name as it is shown while names are hidden.
    using ShownNames = std::map<ConnectionPlace, QString>;

    void tell(const std::vector<InboxEntry> &entries);
    [[nodiscard]] std::vector<InboxEntry> masked(std::vector<InboxEntry> entries) const;
    [[nodiscard]] ShownNames shownNames() const;
    [[nodiscard]] ConnectionPlace behind(const ConnectionPlace &place) const;

    ReminderDesk &m_desk;
    const MaskedChooser &m_chooser;
};

} // namespace holdfast

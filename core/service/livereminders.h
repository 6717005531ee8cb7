#pragma once

#include "core/service/reminderdesk.h"
#include "core/service/reminderwatch.h"

#include <memory>

namespace holdfast {

/// Reminders of every profile and user that a chooser has opened, each by a watch of its own as soon
/// as it is known whose rows they are.
///
/// Two profiles may name the same client and user, and so have the same rows: these are watched once,
/// told once, under the place of the profile that was opened first, and looked at as the one of them
/// sees them that is shown. What is done at the place of any of them holds for all.
class LiveReminders final : public ReminderDesk
{
    Q_OBJECT
public:
    struct Parts
    {
        ProfileChooser &chooser;
        const PreferenceBook &preferences;
        Store &store;
        const Clock &clock;
        std::function<QTimeZone()> zone; ///< the person's, as it is now
    };
    /// All in `parts` must outlive this.
    explicit LiveReminders(Parts parts, QObject *parent = nullptr);
    ~LiveReminders() override;

    [[nodiscard]] std::vector<InboxEntry> inbox() const override;
    [[nodiscard]] int unseen() const override;
    void markAllSeen() override;
    void markMissed(const std::vector<InboxEntry> &entries) override;
    void snooze(const ConnectionPlace &place, Instant until) override;
    void silence(const ConnectionPlace &place) override;

private:
    struct Watched
    {
        ConnectionPlace place; ///< of its profile and user
        std::unique_ptr<ReminderWatch> watch;
        std::vector<ConnectionPlace> others; ///< where the same rows are found
    };

    void follow();
    void begin(const RunningProfile &running);
    void join(Watched &watched, const RunningProfile &running);
    void tell(const ConnectionPlace &place, const std::vector<ReminderNotice> &notices);
    [[nodiscard]] const Watched *watchedAt(const ConnectionPlace &place) const;

    Parts m_parts;
    ReminderStore m_store;
    std::vector<Watched> m_watched;
};

} // namespace holdfast

#pragma once

#include "core/base/instanttimer.h"
#include "core/service/reminderdesk.h"
#include "ui/words/reminderwords.h"

#include <QObject>

namespace holdfast {

/// One connection that waits for somebody.
struct DueEntry
{
    ConnectionPlace place;
    QString headline;            ///< "Barclays: consent ends in 3 days"
    Action action = Action::None; ///< what to do about it; None when only looking helps
    friend bool operator==(const DueEntry &, const DueEntry &) = default;
};

/// How all connections stand that were opened in this run, of whatever profile: for an icon that is
/// always right. Follows every change of the facts, and the very instant at which time alone makes a
/// connection end or come near its end. Rows that two profiles of one user share count once.
class Standing : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this. `clock` is uncorrected: each service's own correction is applied.
    Standing(const ProfileChooser &chooser, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const StandingCount &count() const { return m_count; }
    /// What needs somebody and then what ends soon, the nearest end first, worked out for this instant;
    /// at most `most`.
    [[nodiscard]] std::vector<DueEntry> due(size_t most) const;

Q_SIGNALS:
    /// count() is another one.
    void changed();

private:
    void follow();
    void lookSoon();
    void look();

    const ProfileChooser &m_chooser;
    const Clock &m_clock;
    InstantTimer m_timer;
    StandingCount m_count;
    bool m_looking = false; ///< a look is on its way
};

} // namespace holdfast

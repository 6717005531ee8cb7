#pragma once

#include "core/lifecycle/flow.h"

#include <QFrame>

#include <optional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace holdfast {

class PlainLabel;

/// What is shown while the browser is away: where things stand, what to do there, how much time is
/// left, and a way on when the browser does not come back. A panel in the window, which stays usable.
///
/// Has no timer; the window calls tick() when nextChange() has come.
class FlowPanel : public QFrame
{
    Q_OBJECT
public:
    explicit FlowPanel(QWidget *parent = nullptr);

    void setStatus(const FlowStatus &status, Instant now);
    /// Follows the time: what is left of it, and the help after ten seconds.
    void tick(Instant now);
    /// When tick() is due next.
    [[nodiscard]] std::optional<Instant> nextChange(Instant now) const;
    /// Why the pasted address was not taken; the field keeps it.
    void showPasteFault(const QString &sentence);
    /// The keyboard goes to what can be done here.
    void focusContent();

Q_SIGNALS:
    void openAgainRequested();
    void copyLinkRequested();
    void cancelRequested();
    void addressPasted(const QString &address);

private:
    void showSteps();
    void showHelp();
    void usePasted();

    FlowStatus m_status;
    std::optional<Instant> m_awaySince;
    bool m_helpShown = false;

    PlainLabel *m_title;
    PlainLabel *m_sentence;
    QVBoxLayout *m_steps;
    PlainLabel *m_timeLeft;
    QPushButton *m_openAgain;
    QPushButton *m_copyLink;
    QPushButton *m_cancel;
    QWidget *m_help = nullptr;  ///< made when it is first needed
    QLineEdit *m_address = nullptr;
    PlainLabel *m_pasteFault = nullptr;
};

} // namespace holdfast

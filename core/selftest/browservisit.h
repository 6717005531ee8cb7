#pragma once

#include "core/auth/loopbacklistener.h"
#include "core/service/selftest.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace holdfast {

class BrowserOpener;
class Random;

/// Opens a page of this program in the person's browser and waits for it, over the very listener
/// that bank redirects come back to: what works here works there.
class BrowserVisit final : public QObject
{
    Q_OBJECT
public:
    /// Of `texts`, `succeeded` is what the page says. Everything outlives this.
    BrowserVisit(BrowserOpener &browser, Random &random, ReturnPageTexts texts,
                 std::chrono::milliseconds patience = std::chrono::minutes{1},
                 QObject *parent = nullptr);

    /// Drops a visit under way and begins a new one; told() says how it goes, with one end.
    void start();

Q_SIGNALS:
    void told(holdfast::BrowserTrial trial);

private:
    void opened(const Expected<std::monostate> &result);
    void end(BrowserTrial trial);

    BrowserOpener &m_browser;
    Random &m_random;
    const ReturnPageTexts m_texts;
    QTimer m_patience;
    /// Stays after the end until the next: the page is still being fetched.
    std::unique_ptr<LoopbackListener> m_listener;
    bool m_waiting = false;
};

} // namespace holdfast

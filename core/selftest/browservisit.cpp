#include "core/selftest/browservisit.h"

#include "core/auth/browseropener.h"
#include "core/base/random.h"

#include <QUrlQuery>

#include <utility>

namespace holdfast {

using namespace Qt::StringLiterals;

BrowserVisit::BrowserVisit(BrowserOpener &browser, Random &random, ReturnPageTexts texts,
                           std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_browser(browser), m_random(random), m_texts(std::move(texts))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(BrowserTrial::NotCome); });
}

void BrowserVisit::start()
{
    m_listener = std::make_unique<LoopbackListener>(m_texts, ListenerDeadlines());
    connect(m_listener.get(), &LoopbackListener::received, this, [this] {
        m_listener->showOutcome(ReturnOutcome::Succeeded);
        end(BrowserTrial::Came);
    });
    m_waiting = true;
    m_patience.start();
    const auto uri =
        m_listener->listen({QUrl(u"http://127.0.0.1:0/self-test"_s), 0, false, QByteArray()});
    const QByteArray state = randomToken(m_random);
    m_listener->expect(state);
    Q_EMIT told(BrowserTrial::Opening);
    if (!uri)
        return opened(fail(uri.error()));
    QUrl page = m_listener->arrival();
    QUrlQuery query;
    query.addQueryItem(u"code"_s, u"self-test"_s);
    query.addQueryItem(u"state"_s, QString::fromLatin1(state));
    page.setQuery(query);
    m_browser.open(page, m_listener.get(),
                   [this](const Expected<std::monostate> &result) { opened(result); });
}

void BrowserVisit::opened(const Expected<std::monostate> &result)
{
    if (!result)
        end(BrowserTrial::NotOpened);
}

void BrowserVisit::end(BrowserTrial trial)
{
    m_patience.stop();
    if (std::exchange(m_waiting, false))
        Q_EMIT told(trial);
}

} // namespace holdfast

#pragma once

#include "core/auth/browseropener.h"

#include <functional>
#include <utility>
#include <vector>

namespace holdfast::test {

/// A browser that only writes down what it was asked to open, and may be told to fail, to stay
/// silent, or to do something with the link.
class RecordingBrowser final : public BrowserOpener
{
public:
    /// What happens with each link from now on, after the opener has answered.
    void whenOpened(std::function<void(const QUrl &)> visit) { m_visit = std::move(visit); }
    void failWith(Error error) { m_error = std::move(error); }
    /// Never answers, like an opener that hangs.
    void staySilent() { m_silent = true; }

    void open(const QUrl &link, QObject *context, Callback<std::monostate> done) override
    {
        m_links.push_back(link);
        if (m_silent)
            return;
        if (m_error) {
            answerLater<std::monostate>(context, std::move(done), fail(*m_error));
            return;
        }
        answerLater<std::monostate>(context, std::move(done), std::monostate{});
        if (m_visit)
            QMetaObject::invokeMethod(
                context, [visit = m_visit, link] { visit(link); }, Qt::QueuedConnection);
    }

    [[nodiscard]] const std::vector<QUrl> &links() const { return m_links; }

private:
    std::vector<QUrl> m_links;
    std::function<void(const QUrl &)> m_visit;
    std::optional<Error> m_error;
    bool m_silent = false;
};

} // namespace holdfast::test

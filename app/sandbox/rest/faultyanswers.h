#pragma once

#include "app/sandbox/http/router.h"

#include <functional>

namespace holdfast::sandbox {

class Faults;

/// Serves the ordered faults. A status code stands in for the handler, which then does nothing. All
/// others spoil the answer after the handler did its work: a POST that is cut off has happened.
class FaultyAnswers final : public Interceptor
{
public:
    /// `faults` must outlive this. `baseUrl` gives `http://127.0.0.1:PORT`.
    FaultyAnswers(Faults &faults, std::function<QString()> baseUrl);

    [[nodiscard]] std::optional<Response> before(const Request &request,
                                                 const QString &endpoint) override;
    void after(const Request &request, const QString &endpoint, Response &response) override;

private:
    Faults &m_faults;
    std::function<QString()> m_baseUrl;
    QString m_spoil; ///< chosen in before(), done in after()
};

} // namespace holdfast::sandbox

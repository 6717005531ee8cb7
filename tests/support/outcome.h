#pragma once

#include "core/base/callback.h"

#include <optional>

namespace holdfast::test {

/// Where one asynchronous answer goes, and how many came: `client.connections(…, outcome.take());
/// QTRY_COMPARE(outcome.count(), 1);`
template <class T>
class Outcome
{
public:
    [[nodiscard]] Callback<T> take()
    {
        return [this](Expected<T> result) {
            ++m_count;
            m_result = std::move(result);
        };
    }

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool succeeded() const { return m_result && m_result->has_value(); }
    [[nodiscard]] const T &value() const { return m_result->value(); }
    /// The error; one of kind Internal with detail "no error" when there is none.
    [[nodiscard]] Error error() const
    {
        if (m_result && !m_result->has_value())
            return m_result->error();
        return makeError(ErrorKind::Internal, {}, QStringLiteral("no error"));
    }
    /// For comparing: the machine word of the error's kind, or "ok", or "nothing yet".
    [[nodiscard]] QString word() const
    {
        if (!m_result)
            return QStringLiteral("nothing yet");
        return m_result->has_value() ? QStringLiteral("ok") : errorKindWord(m_result->error().kind);
    }

private:
    std::optional<Expected<T>> m_result;
    int m_count = 0;
};

} // namespace holdfast::test

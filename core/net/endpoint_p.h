#pragma once

#include "core/lifecycle/ids.h"
#include "core/net/pathsegment.h"

#include <QUrlQuery>

#include <optional>

namespace holdfast {

/// Puts an address together from fixed words and ids, and remembers the first id that cannot be part
/// of one.
class Endpoint
{
public:
    explicit Endpoint(QUrl base) : m_base(std::move(base)) {}

    Endpoint &word(const char *segment)
    {
        m_segments.append(QByteArray(segment));
        return *this;
    }
    Endpoint &text(const QString &text, const char *part)
    {
        const Expected<QByteArray> segment = pathSegment(text, QString::fromLatin1(part));
        if (segment)
            m_segments.append(*segment);
        else if (!m_error)
            m_error = segment.error();
        return *this;
    }
    template <class Tag>
    Endpoint &id(const Id<Tag> &id, const char *part)
    {
        return text(id.value(), part);
    }
    Endpoint &query(const char *name, const QString &value)
    {
        // QUrlQuery leaves a plus as it is, and servers read it as a space.
        m_query.addQueryItem(QString::fromLatin1(name),
                             QString::fromLatin1(value.toUtf8().toPercentEncoding()));
        return *this;
    }

    template <class Tag>
    Endpoint &queryId(const char *name, const Id<Tag> &id)
    {
        const Expected<QByteArray> encoded = pathSegment(id.value(), QString::fromLatin1(name));
        if (encoded)
            m_query.addQueryItem(QString::fromLatin1(name), QString::fromLatin1(*encoded));
        else if (!m_error)
            m_error = encoded.error();
        return *this;
    }

    [[nodiscard]] Expected<QUrl> url() const
    {
        if (m_error)
            return fail(*m_error);
        QUrl result = withSegments(m_base, m_segments);
        if (!m_query.isEmpty())
            result.setQuery(m_query.query(QUrl::FullyEncoded), QUrl::StrictMode);
        return result;
    }

private:
    QUrl m_base;
    QList<QByteArray> m_segments;
    QUrlQuery m_query;
    std::optional<Error> m_error;
};

} // namespace holdfast

#include "core/http/httphead.h"

#include <algorithm>
#include <utility>

namespace holdfast {

namespace {

// RFC 9110 §5.6.2; methods and field names are tokens.
bool isToken(QByteArrayView text)
{
    constexpr QByteArrayView kMarks = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [&](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               kMarks.contains(c);
    });
}

bool isVisibleAscii(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

// What may stand before the first CRLF, so that binary garbage is refused at once.
bool isStartOfRequestLine(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= 0x20 && c < 0x7f) || c == '\r'; });
}

bool isFieldValue(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t') || byte == 0x7f;
    });
}

bool readRequestLine(const QByteArray &line, HttpHead &head)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || !isVisibleAscii(parts[1]))
        return false;
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0")
        return false;
    head.method = parts[0];
    head.target = parts[1];
    return true;
}

bool readField(const QByteArray &line, HttpHead &head)
{
    // A space before the colon or at the start of the line (folding) makes the name no token.
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || !isToken(QByteArrayView(line).first(colon)))
        return false;
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (!isFieldValue(value))
        return false;
    head.fields.append({line.left(colon).toLower(), value});
    return true;
}

// Digits only: QByteArray::toLongLong also takes signs and spaces, which RFC 9112 §6.2 does not.
std::optional<qsizetype> readLength(const QByteArray &text)
{
    const bool digits =
        !text.isEmpty() && text.size() <= 18 &&
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits)
        return std::nullopt;
    return static_cast<qsizetype>(text.toLongLong());
}

} // namespace

std::optional<QByteArray> HttpHead::only(QByteArrayView lowerCaseName) const
{
    std::optional<QByteArray> found;
    for (const auto &[name, value] : fields) {
        if (name != lowerCaseName)
            continue;
        if (found)
            return std::nullopt;
        found = value;
    }
    return found;
}

qsizetype HttpHead::count(QByteArrayView lowerCaseName) const
{
    return std::count_if(fields.begin(), fields.end(),
                         [&](const auto &field) { return field.first == lowerCaseName; });
}

QByteArray HttpHead::path() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? target : target.left(mark);
}

std::optional<QByteArray> HttpHead::query() const
{
    const qsizetype mark = target.indexOf('?');
    if (mark < 0)
        return std::nullopt;
    return target.mid(mark + 1);
}

HttpRequestReader::State HttpRequestReader::feed(QByteArrayView bytes)
{
    if (m_state != State::Incomplete)
        return m_state;
    if (m_headDone) {
        m_body += bytes.first(std::min(bytes.size(), m_bodyLength - m_body.size()));
        return finishBody();
    }
    // One byte more than allowed is enough to know that it is too much.
    m_buffer += bytes.first(std::min(bytes.size(), kHeadLimit + 4 + m_bodyLimit - m_buffer.size()));
    return readHead();
}

HttpRequestReader::State HttpRequestReader::refuse(int status)
{
    m_status = status;
    m_buffer.clear();
    m_body.clear();
    return m_state = State::Refused;
}

HttpRequestReader::State HttpRequestReader::readHead()
{
    // RFC 8446 §5.1: a handshake record starts with 22 and the major version 3.
    if (m_buffer.startsWith('\x16') && (m_buffer.size() < 2 || m_buffer[1] == '\x03')) {
        if (m_buffer.size() < 2)
            return m_state;
        m_buffer.clear();
        return m_state = State::Tls;
    }

    // Only what is new is looked at, or a sender of single bytes would cost the square of its
    // bytes.
    const qsizetype from = std::max<qsizetype>(0, std::exchange(m_looked, m_buffer.size()) - 3);
    if (m_lineEnd < 0)
        m_lineEnd = m_buffer.indexOf("\r\n", from);
    const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n", from);
    const qsizetype seen = headEnd < 0 ? m_buffer.size() : headEnd + 4;
    if (seen > kHeadLimit)
        return refuse(m_lineEnd < 0 || m_lineEnd > kHeadLimit ? 414 : 431);
    if (m_lineEnd < 0 && !isStartOfRequestLine(QByteArrayView(m_buffer).sliced(from)))
        return refuse(400);
    // A bare line feed never becomes a CRLF later, so waiting on would only help the sender.
    const qsizetype feedAt = m_buffer.indexOf('\n', from);
    if (feedAt == 0 || (feedAt > 0 && m_buffer[feedAt - 1] != '\r'))
        return refuse(400);
    if (m_lineEnd >= 0 && m_head.method.isEmpty() &&
        !readRequestLine(m_buffer.left(m_lineEnd), m_head))
        return refuse(400);
    if (headEnd < 0)
        return m_state;

    qsizetype start = m_lineEnd + 2;
    while (start < headEnd) {
        const qsizetype end = m_buffer.indexOf("\r\n", start);
        if (m_head.fields.size() >= kFieldLimit)
            return refuse(431);
        if (!readField(m_buffer.mid(start, end - start), m_head))
            return refuse(400);
        start = end + 2;
    }
    if (m_head.count("transfer-encoding") > 0)
        return refuse(411);
    if (m_head.count("content-length") > 0) {
        const auto text = m_head.only("content-length");
        const auto length = text ? readLength(*text) : std::nullopt;
        if (!length)
            return refuse(400);
        if (*length > m_bodyLimit)
            return refuse(413);
        m_bodyLength = *length;
    }
    m_headDone = true;
    m_body = m_buffer.mid(headEnd + 4, m_bodyLength);
    m_buffer.clear();
    return finishBody();
}

HttpRequestReader::State HttpRequestReader::finishBody()
{
    if (m_body.size() == m_bodyLength)
        m_state = State::Complete;
    return m_state;
}

} // namespace holdfast

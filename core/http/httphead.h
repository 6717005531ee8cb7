#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>

#include <optional>

namespace holdfast {

/// Request line and fields of one HTTP/1.x request (RFC 9112 §3, §5).
struct HttpHead
{
    QByteArray method;                           ///< as sent; methods are case-sensitive
    QByteArray target;                           ///< as sent, visible ASCII only
    QList<QPair<QByteArray, QByteArray>> fields; ///< names in lower case, values trimmed

    /// The field's value if it is there exactly once. Host, Origin, Content-Type and Content-Length
    /// must not be repeated, so that nobody can read another one than we do.
    [[nodiscard]] std::optional<QByteArray> only(QByteArrayView lowerCaseName) const;
    [[nodiscard]] qsizetype count(QByteArrayView lowerCaseName) const;

    /// The target up to the first `?`, and what follows it (absent when there is no `?`).
    [[nodiscard]] QByteArray path() const;
    [[nodiscard]] std::optional<QByteArray> query() const;
};

/// Reads one HTTP request from whatever a socket brings, in pieces of any size. Pure, bounded, no
/// network: garbage ends in a status to answer with, never in more memory.
///
/// Stricter than RFC 9112 where leniency helps nobody but attackers: lines end in CRLF, one space
/// each in the request line, no folded fields, no Transfer-Encoding, no bytes beyond ASCII in the
/// request line, no repeated Content-Length. What follows the request (pipelining) is ignored: each
/// connection serves one.
class HttpRequestReader
{
public:
    static constexpr qsizetype kHeadLimit = 16 * 1024; ///< request line and fields, bytes
    static constexpr qsizetype kFieldLimit = 100;      ///< number of fields
    static constexpr qsizetype kBodyLimit = 64 * 1024; ///< bytes, unless another is given

    enum class State {
        Incomplete, ///< more bytes, please
        Complete,   ///< head() and body() are there
        Refused,    ///< status() says what to answer
        Tls,        ///< a TLS ClientHello: the browser tries https; close without a word
    };

    explicit HttpRequestReader(qsizetype bodyLimit = kBodyLimit) : m_bodyLimit(bodyLimit) {}

    /// Takes the next bytes. Once the state is not Incomplete, further bytes change nothing.
    State feed(QByteArrayView bytes);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int status() const { return m_status; } ///< 4xx or 5xx when Refused
    [[nodiscard]] const HttpHead &head() const { return m_head; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }

private:
    State refuse(int status);
    State readHead();
    State finishBody();

    qsizetype m_bodyLimit;
    State m_state = State::Incomplete;
    int m_status = 0;
    bool m_headDone = false;
    qsizetype m_looked = 0; ///< bytes of the head seen in earlier calls
    qsizetype m_lineEnd = -1;
    qsizetype m_bodyLength = 0;
    QByteArray m_buffer; ///< the head as far as it came
    HttpHead m_head;
    QByteArray m_body;
};

} // namespace holdfast

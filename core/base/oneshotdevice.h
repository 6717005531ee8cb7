#pragma once

#include <QByteArray>
#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace holdfast {

/// A request body that can be sent once. QNetworkAccessManager silently repeats a request whose
/// connection closes before an answer: up to four times over TLS, POST included. It has to rewind
/// the body for that, and this one cannot be rewound, so the request fails instead.
class OneShotDevice final : public QIODevice
{
public:
    explicit OneShotDevice(QByteArray body, QObject *parent = nullptr)
        : QIODevice(parent), m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_read >= m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_body.size() - m_read + QIODevice::bytesAvailable();
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (atEnd())
            return -1;
        const qint64 count = std::min<qint64>(size, m_body.size() - m_read);
        std::memcpy(data, m_body.constData() + m_read, static_cast<size_t>(count));
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_body;
    qint64 m_read = 0;
};

} // namespace holdfast

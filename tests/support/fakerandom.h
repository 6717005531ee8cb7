#pragma once

#include "core/base/random.h"

#include <QCryptographicHash>

namespace holdfast::test {

/// Bytes that differ from call to call and are the same in every run of a test.
class FakeRandom final : public Random
{
public:
    explicit FakeRandom(QByteArray seed = QByteArrayLiteral("holdfast")) : m_seed(std::move(seed))
    {}

    [[nodiscard]] QByteArray bytes(qsizetype count) override
    {
        QByteArray result;
        while (result.size() < count) {
            result += QCryptographicHash::hash(m_seed + QByteArray::number(m_calls++),
                                               QCryptographicHash::Sha256);
        }
        return result.left(count);
    }

private:
    QByteArray m_seed;
    quint64 m_calls = 0;
};

} // namespace holdfast::test

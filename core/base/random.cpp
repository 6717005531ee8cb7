#include "core/base/random.h"

#include <QRandomGenerator>
#include <QUuid>

namespace holdfast {

QByteArray SystemRandom::bytes(qsizetype count)
{
    QByteArray result(count, Qt::Uninitialized);
    auto *source = QRandomGenerator::system();
    for (qsizetype i = 0; i < count; i += 4) {
        const quint32 word = source->generate();
        for (qsizetype j = i; j < std::min(count, i + 4); ++j)
            result[j] = static_cast<char>((word >> (8 * (j - i))) & 0xff);
    }
    return result;
}

QByteArray randomToken(Random &random, qsizetype count)
{
    return random.bytes(count).toBase64(QByteArray::Base64UrlEncoding
                                        | QByteArray::OmitTrailingEquals);
}

QByteArray randomUuid(Random &random)
{
    QByteArray raw = random.bytes(16);
    raw[6] = static_cast<char>((raw[6] & 0x0f) | 0x40); // version 4, RFC 9562 §5.4
    raw[8] = static_cast<char>((raw[8] & 0x3f) | 0x80); // variant
    return QUuid::fromRfc4122(raw).toByteArray(QUuid::WithoutBraces);
}

} // namespace holdfast

#include "core/secrets/chunks_p.h"

#include <QCryptographicHash>

#include <algorithm>

namespace holdfast {
namespace {

const QByteArray kMark = QByteArrayLiteral("holdfast-chunks ");
const QByteArray kVersion = QByteArrayLiteral("1");
/// Far beyond any key; a head that says more is damaged.
constexpr int kMostChunks = 1024;
constexpr qsizetype kHashDigits = 64;

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

bool looksLikeChunkHead(const Secret &entry)
{
    return entry.reveal().startsWith(kMark);
}

std::optional<ChunkHead> readChunkHead(const Secret &entry)
{
    const QList<QByteArray> words = entry.reveal().split(' ');
    if (words.size() != 5 || words[0] + ' ' != kMark || words[1] != kVersion)
        return std::nullopt;
    const ChunkHead head{words[2].toInt(), words[3].toLongLong(), words[4]};
    const bool sound = head.count > 0 && head.count <= kMostChunks && head.size >= head.count
                       && head.hash.size() == kHashDigits;
    return sound ? std::optional(head) : std::nullopt;
}

Secret chunkHeadEntry(const ChunkHead &head)
{
    return Secret{kMark + kVersion + ' ' + QByteArray::number(head.count) + ' '
                  + QByteArray::number(head.size) + ' ' + head.hash};
}

ChunkHead headFor(const Secret &secret, qsizetype limit)
{
    return {int((secret.size() + limit - 1) / limit), secret.size(), hashOf(secret.reveal())};
}

QString chunkKey(const QString &key, const ChunkHead &head, int number)
{
    return key + u'#' + QString::fromLatin1(head.hash.left(16)) + u'.' + QString::number(number);
}

Secret chunkOf(const Secret &secret, qsizetype limit, int number)
{
    return Secret{secret.reveal().mid(number * limit, limit)};
}

std::optional<Secret> joined(const QList<Secret> &chunks, const ChunkHead &head)
{
    QByteArray whole;
    whole.reserve(std::min<qsizetype>(head.size, 1 << 20)); // no copies left behind by growing
    for (const Secret &chunk : chunks)
        whole += chunk.reveal();
    Secret secret{whole};
    whole.clear();
    if (secret.size() != head.size || hashOf(secret.reveal()) != head.hash)
        return std::nullopt;
    return secret;
}

} // namespace holdfast

#pragma once

#include "core/base/secret.h"

#include <QList>
#include <QString>

#include <optional>

namespace holdfast {

/// What the head of a secret in several entries says of it; see ChunkedStore.
struct ChunkHead
{
    int count = 0;
    qsizetype size = 0;
    QByteArray hash; ///< SHA-256 of the whole, 64 hexadecimal digits

    friend bool operator==(const ChunkHead &, const ChunkHead &) = default;
};

/// Whether an entry looks like a head, sound or not: such bytes are never a secret by themselves.
[[nodiscard]] bool looksLikeChunkHead(const Secret &entry);
/// Nothing when it is not a sound head.
[[nodiscard]] std::optional<ChunkHead> readChunkHead(const Secret &entry);
[[nodiscard]] Secret chunkHeadEntry(const ChunkHead &head);

[[nodiscard]] ChunkHead headFor(const Secret &secret, qsizetype limit);
[[nodiscard]] QString chunkKey(const QString &key, const ChunkHead &head, int number);
[[nodiscard]] Secret chunkOf(const Secret &secret, qsizetype limit, int number);
/// The whole, when it is what the head says.
[[nodiscard]] std::optional<Secret> joined(const QList<Secret> &chunks, const ChunkHead &head);

} // namespace holdfast

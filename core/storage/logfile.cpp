#include "core/storage/logfile.h"

#include <QFile>
#include <QtEndian>

namespace holdfast {

namespace {

constexpr qsizetype kLogHeaderSize = 32;
constexpr qsizetype kFrameHeaderSize = 24;
constexpr quint32 kMagic = 0x377f0682; ///< the lowest bit tells the byte order of the sums

constexpr qsizetype kNameSize = 32;
constexpr qsizetype kNumberSize = 16;

quint32 bigEndian(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// The running sum over header and frames, two words at a time.
struct Sums
{
    bool bigEndianWords = false;
    quint32 one = 0;
    quint32 two = 0;

    void add(const QByteArray &bytes, qsizetype from, qsizetype size)
    {
        for (qsizetype at = from; at + 8 <= from + size; at += 8) {
            one += word(bytes, at) + two;
            two += word(bytes, at + 4) + one;
        }
    }
    [[nodiscard]] bool matches(const QByteArray &bytes, qsizetype at) const
    {
        return bigEndian(bytes, at) == one && bigEndian(bytes, at + 4) == two;
    }

private:
    [[nodiscard]] quint32 word(const QByteArray &bytes, qsizetype at) const
    {
        return bigEndianWords ? qFromBigEndian<quint32>(bytes.constData() + at)
                              : qFromLittleEndian<quint32>(bytes.constData() + at);
    }
};

bool isBlank(const QByteArray &bytes)
{
    return bytes.count('\0') == bytes.size();
}

} // namespace

std::optional<OriginMark> findOriginMark(const QByteArray &bytes)
{
    const QByteArray prefix("holdfast-origin:");
    const qsizetype found = bytes.indexOf(prefix);
    const qsizetype nameAt = found + prefix.size();
    const qsizetype numberAt = nameAt + kNameSize + 1;
    if (found < 0 || bytes.size() < numberAt + kNumberSize)
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = bytes.mid(numberAt, kNumberSize).toLongLong(&isNumber);
    if (!isNumber || bytes.at(numberAt - 1) != ':')
        return std::nullopt;
    return OriginMark{bytes.mid(nameAt, kNameSize), number};
}

LogFile readLogFile(const QString &path, quint32 originPage)
{
    LogFile log;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return log;
    const QByteArray header = file.read(kLogHeaderSize);
    if (isBlank(header))
        return log;
    Sums sums;
    const bool isWhole = header.size() == kLogHeaderSize && (bigEndian(header, 0) & ~1U) == kMagic;
    if (isWhole) {
        sums.bigEndianWords = bigEndian(header, 0) & 1U;
        sums.add(header, 0, kLogHeaderSize - 8);
    }
    log.isForeign = !isWhole || !sums.matches(header, kLogHeaderSize - 8);
    if (log.isForeign)
        return log;

    const qsizetype pageSize = bigEndian(header, 8);
    LogFile inTransaction = log;
    for (;;) {
        const QByteArray frame = file.read(kFrameHeaderSize + pageSize);
        // The salts tell the frames of this log from what an earlier one left in the file.
        if (frame.size() != kFrameHeaderSize + pageSize || frame.mid(8, 8) != header.mid(16, 8))
            return log;
        sums.add(frame, 0, 8);
        sums.add(frame, kFrameHeaderSize, pageSize);
        if (!sums.matches(frame, 16))
            return log;
        ++inTransaction.pages;
        if (bigEndian(frame, 0) == originPage) {
            const auto mark = findOriginMark(frame.mid(kFrameHeaderSize));
            if (!inTransaction.first)
                inTransaction.first = mark;
            inTransaction.last = mark;
        }
        const bool isCommit = bigEndian(frame, 4) != 0;
        if (isCommit)
            log = inTransaction;
    }
}

bool journalMatters(const QString &path)
{
    constexpr qsizetype kSizeBefore = 16;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(kSizeBefore + 4);
    if (header.isEmpty() || header.at(0) == '\0')
        return false;
    const bool isJournal = header.size() == kSizeBefore + 4 &&
                           header.startsWith("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7");
    return !isJournal || bigEndian(header, kSizeBefore) != 0;
}

} // namespace holdfast

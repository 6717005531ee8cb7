#include "core/secrets/secretfile.h"

#include "core/base/plaintext.h"

#include <QFile>
#include <QScopeGuard>

#include <algorithm>

#include <cerrno>
#include <cstring>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace holdfast {

namespace {

constexpr qsizetype kLargest = 64 * 1024;

tl::unexpected<Error> refuse(const char *part, const QString &path, const QString &why)
{
    return fail(makeErrorAbout(singleLine(path), ErrorKind::SecretFile, QString::fromLatin1(part),
                          QStringLiteral("%1: %2").arg(path, why)));
}

std::optional<tl::unexpected<Error>> refusalOf(const struct stat &status, const QString &path)
{
    if (!S_ISREG(status.st_mode))
        return refuse("not-a-file", path, QStringLiteral("is not a regular file"));
    if (status.st_uid != ::geteuid() && status.st_uid != 0)
        return refuse("other-owner", path, QStringLiteral("belongs to another user"));
    if (status.st_mode & (S_IRWXG | S_IRWXO))
        return refuse("readable-by-others", path,
                      QStringLiteral("only its owner may have access (mode 0600 or 0400)"));
    if (status.st_size > kLargest)
        return refuse("too-large", path, QStringLiteral("is larger than 64 KiB"));
    return std::nullopt;
}

Expected<QByteArray> readBounded(int file, const QString &path)
{
    QByteArray bytes(kLargest + 1, Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < bytes.size()) {
        const ssize_t count = ::read(file, bytes.data() + filled, size_t(bytes.size() - filled));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return refuse("unreadable", path, QString::fromLocal8Bit(std::strerror(errno)));
        if (count == 0)
            break;
        filled += count;
    }
    if (filled > kLargest)
        return refuse("too-large", path, QStringLiteral("is larger than 64 KiB"));
    bytes.truncate(filled);
    return bytes;
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7f;
}

/// A JWK may be laid out over several lines; a client secret is one line.
bool isWellFormed(const QByteArray &content)
{
    if (std::any_of(content.cbegin(), content.cend(), isControl))
        return false;
    if (content.startsWith('{'))
        return content.endsWith('}');
    return !content.contains('\n') && !content.contains('\r');
}

} // namespace

Expected<Secret> readSecretFile(const QString &path)
{
    // Non-blocking, so that a pipe in the file's place cannot hold us up before we look at it.
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0) {
        const int reason = errno;
        return refuse(reason == ENOENT ? "missing" : "unreadable", path,
                      QString::fromLocal8Bit(std::strerror(reason)));
    }
    const auto closeFile = qScopeGuard([file] { ::close(file); });

    struct stat status = {};
    if (::fstat(file, &status) != 0)
        return refuse("unreadable", path, QString::fromLocal8Bit(std::strerror(errno)));
    if (const auto refusal = refusalOf(status, path))
        return *refusal;

    Expected<QByteArray> bytes = readBounded(file, path);
    if (!bytes)
        return fail(bytes.error());
    const Secret whole{std::move(*bytes)}; // wiped on the way out
    Secret content{whole.reveal().trimmed()};
    if (content.isEmpty())
        return refuse("empty", path, QStringLiteral("holds nothing"));
    if (looksLikePem(content.reveal()))
        return refuse("pem", path, QStringLiteral("is a PEM file; the key is needed as a JWK"));
    if (!isWellFormed(content.reveal()))
        return refuse(
            "malformed", path,
            QStringLiteral("expected a JWK (a JSON object) or a client secret on one line"));
    return content;
}

} // namespace holdfast

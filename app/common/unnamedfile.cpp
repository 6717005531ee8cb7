#include "app/common/unnamedfile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace holdfast {

UnnamedFile::UnnamedFile(const QString &folder)
{
#ifdef O_TMPFILE
    m_descriptor = ::open(QFile::encodeName(folder).constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC,
                          S_IRUSR | S_IWUSR);
#else
    (void)folder;
#endif
}

UnnamedFile::~UnnamedFile()
{
    if (isOpen())
        ::close(m_descriptor);
}

bool UnnamedFile::failed()
{
    m_error = errno;
    return false;
}

bool UnnamedFile::write(const QByteArray &content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t count =
            ::write(m_descriptor, content.constData() + done, size_t(content.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failed();
        done += count;
    }
    return ::fsync(m_descriptor) == 0 || failed();
}

/// The way to name it that needs no privilege: open(2), O_TMPFILE. Never replaces anything.
bool UnnamedFile::link(const QByteArray &name) const
{
    const QByteArray self = "/proc/self/fd/" + QByteArray::number(m_descriptor);
    return ::linkat(AT_FDCWD, self.constData(), AT_FDCWD, name.constData(), AT_SYMLINK_FOLLOW) == 0;
}

bool UnnamedFile::takeName(const QString &path)
{
    return link(QFile::encodeName(QFileInfo(path).absoluteFilePath())) || failed();
}

bool UnnamedFile::nameIsTaken() const
{
    return m_error == EEXIST;
}

bool UnnamedFile::takePlaceOf(const QString &path)
{
    const QFileInfo target(path);
    const QByteArray name = QFile::encodeName(target.absoluteFilePath());
    const QByteArray between =
        QFile::encodeName(target.absolutePath() + QStringLiteral("/.") + target.fileName() +
                          QStringLiteral(".new"));
    if (!link(between)) {
        // Left by a run that was killed.
        const bool again = errno == EEXIST && ::unlink(between.constData()) == 0 && link(between);
        if (!again)
            return failed();
    }
    if (std::rename(between.constData(), name.constData()) == 0)
        return true;
    (void)failed();
    ::unlink(between.constData());
    return false;
}

QString UnnamedFile::errorString() const
{
    return QString::fromLocal8Bit(std::strerror(m_error));
}

} // namespace holdfast

#pragma once

#include <QByteArray>
#include <QString>

namespace holdfast {

/// A file that has no name until it is whole: when the program is killed while it is written, nothing
/// of it is left. Linux gives such files on most file systems; where it does not, isOpen() is false.
///
/// Taking the place of another file needs a name for a moment, "." + the name + ".new" beside it. One
/// that a kill left in that moment is whole, its owner's only, and replaced by the next run.
class UnnamedFile
{
public:
    /// In this folder, readable by its owner only.
    explicit UnnamedFile(const QString &folder);
    ~UnnamedFile();
    UnnamedFile(const UnnamedFile &) = delete;
    UnnamedFile &operator=(const UnnamedFile &) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    /// To the disk; false with errorString() otherwise.
    [[nodiscard]] bool write(const QByteArray &content);
    /// Gives it the name `path`, in the same folder; what stood there is replaced at once.
    [[nodiscard]] bool takePlaceOf(const QString &path);
    /// Gives it the name `path`, in the same folder; false, with everything as it was, when something
    /// has that name: nameIsTaken().
    [[nodiscard]] bool takeName(const QString &path);
    [[nodiscard]] bool nameIsTaken() const;
    [[nodiscard]] QString errorString() const;

private:
    [[nodiscard]] bool failed();
    [[nodiscard]] bool link(const QByteArray &name) const;

    int m_descriptor = -1;
    int m_error = 0; ///< errno of what failed
};

} // namespace holdfast

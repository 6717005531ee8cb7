#pragma once

#include "core/base/expected.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace holdfast {

/// The entry by which the desktop starts Holdfast when somebody logs in
/// (https://specifications.freedesktop.org/autostart-spec/0.5/): a file of ours, known by a line of its
/// own in it.
///
/// A file of that name without our line is somebody else's work and stays as it is. One of ours that
/// the desktop's own settings have switched off stays switched off; any other change to it is
/// overwritten, so that it starts the program where that lies now.
class Autostart
{
public:
    /// `folder` is the person's autostart folder; `program` an absolute path; `arguments` are given to
    /// it besides "--hidden".
    Autostart(QString folder, QString program, QStringList arguments);

    /// The person's own, after XDG_CONFIG_HOME.
    [[nodiscard]] static QString standardFolder();

    /// Makes it so. OutputFile, part "foreign", when a file that is not ours is in the way, part
    /// "characters" when a path has some that the format has no way to write; else as
    /// writeOutputFile(). Removing what is not there is success.
    [[nodiscard]] Expected<std::monostate> follow(bool wanted) const;

    [[nodiscard]] QString path() const;

private:
    [[nodiscard]] QByteArray entry() const;

    const QString m_folder;
    const QString m_program;
    const QStringList m_arguments;
};

} // namespace holdfast

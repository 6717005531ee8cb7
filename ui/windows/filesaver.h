#pragma once

#include "core/base/callback.h"

#include <QByteArray>
#include <QString>

class QWidget;

namespace holdfast {

/// A file that a person wants to keep.
struct FileToSave
{
    QString title;  ///< of the question where it is to go
    QString name;   ///< proposed, with its suffix
    QString filter; ///< as file dialogs take it: "Calendars (*.ics)"
    QByteArray content;
};

/// Asks where a file is to go, and writes it.
class FileSaver
{
public:
    virtual ~FileSaver() = default;

    /// Answers with the path. Cancelled when the person has thought better of it; OutputFile when it
    /// could not be written.
    virtual void save(QWidget &window, const FileToSave &file, QObject *context,
                      Callback<QString> done) = 0;
};

} // namespace holdfast

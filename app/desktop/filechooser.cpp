#include "app/desktop/filechooser.h"

#include "app/common/outputfile.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace holdfast {

QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

void FileChooser::save(QWidget &window, const FileToSave &file, QObject *context,
                       Callback<QString> done)
{
    auto *dialog = new QFileDialog(&window, file.title,
                                   documentsFolder() + QLatin1Char('/') + file.name, file.filter);
    dialog->setObjectName(QStringLiteral("fileChooser"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(file.name).suffix());
    QObject::connect(
        dialog, &QFileDialog::finished, context,
        [dialog, content = file.content, done = std::move(done)](int result) {
            const QString path = dialog->selectedFiles().value(0);
            if (result != QDialog::Accepted || path.isEmpty())
                return done(fail(makeError(ErrorKind::Cancelled, {}, {})));
            const auto written = writeOutputFile(path, content);
            if (written)
                done(path);
            else
                done(fail(written.error()));
        });
    dialog->open();
}

} // namespace holdfast

#pragma once

#include "ui/windows/filesaver.h"

namespace holdfast {

/// Where a person's files are; the home while there is no folder for documents.
[[nodiscard]] QString documentsFolder();

/// The desktop's own file dialog, and files that only their owner can read.
class FileChooser final : public FileSaver
{
public:
    void save(QWidget &window, const FileToSave &file, QObject *context,
              Callback<QString> done) override;
};

} // namespace holdfast

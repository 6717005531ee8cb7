#pragma once

#include "ui/windows/filesaver.h"

#include <QList>

namespace holdfast::test {

/// Saves nothing; answers as a test tells it to.
class FakeFileSaver final : public FileSaver
{
public:
    Expected<QString> answer = QStringLiteral("/home/ada/consents.ics");
    QList<FileToSave> asked;

    void save(QWidget &, const FileToSave &file, QObject *context, Callback<QString> done) override
    {
        asked << file;
        answerLater<QString>(context, std::move(done), answer);
    }
};

} // namespace holdfast::test

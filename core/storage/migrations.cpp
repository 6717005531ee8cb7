#include "core/storage/migrations.h"

#include "core/storage/databaseheader.h"
#include "core/storage/work.h"

#include <QFile>

// A resource in a static library is only linked when somebody names it; the macro must stand
// outside every namespace.
static void linkStorageResources()
{
    Q_INIT_RESOURCE(storage);
}

namespace holdfast {

namespace {

/// The statements of one step: comment lines left out, split at semicolons that end a line.
QStringList statementsOf(const QString &script)
{
    QString code;
    for (const QString &line : script.split(u'\n')) {
        if (!line.trimmed().startsWith(QStringLiteral("--")))
            code += line + u'\n';
    }
    return code.trimmed().split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
}

Expected<QString> readStep(int version)
{
    const QString name = QStringLiteral(":/holdfast/storage/migrations/%1.sql")
                             .arg(version, 3, 10, QLatin1Char('0'));
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(makeError(ErrorKind::Internal, {}, QStringLiteral("%1 is missing").arg(name)));
    return QString::fromUtf8(file.readAll());
}

void takeStep(Work &work, int version)
{
    const Expected<QString> script = readStep(version);
    if (!script)
        return work.giveUp(script.error());
    for (const QString &statement : statementsOf(*script))
        work.prepare(statement).run();
}

} // namespace

Expected<std::monostate> migrate(const QSqlDatabase &database, int version)
{
    if (version == kSchemaVersion)
        return std::monostate{};
    linkStorageResources();
    Work work(database, Work::Kind::Writing);
    for (int step = version + 1; step <= kSchemaVersion; ++step)
        takeStep(work, step);
    // Pragmas take no bound values.
    work.prepare(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId)).run();
    work.prepare(QStringLiteral("PRAGMA user_version = %1").arg(kSchemaVersion)).run();
    return work.finish();
}

} // namespace holdfast

#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>

namespace holdfast::test {

/// Every row of every table of a SQLite file as SQL literals, in a fixed order, without the tables
/// in `leftOut`: two equal dumps mean that nothing else changed, not in one byte. May be taken
/// while a store has the file open; empty when the file cannot be read.
[[nodiscard]] inline QStringList dumpOf(const QString &file, const QStringList &leftOut = {})
{
    const QString name = QStringLiteral("dump");
    QStringList dump;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (database.open()) {
            QStringList tables = database.tables();
            tables.sort();
            for (const QString &table : std::as_const(tables)) {
                if (leftOut.contains(table))
                    continue;
                QStringList columns;
                const QSqlRecord record = database.record(table);
                for (int i = 0; i < record.count(); ++i)
                    columns.append(QStringLiteral("quote(%1)").arg(record.fieldName(i)));
                QSqlQuery rows(database);
                rows.setForwardOnly(true);
                rows.exec(
                    QStringLiteral("SELECT %1 FROM %2 ORDER BY %1").arg(columns.join(u','), table));
                dump.append(table + u':');
                while (rows.next()) {
                    QStringList values;
                    for (int i = 0; i < record.count(); ++i)
                        values.append(rows.value(i).toString());
                    dump.append(values.join(u'|'));
                }
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return dump;
}

} // namespace holdfast::test

#include "core/storage/sqlitehandle.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

namespace holdfast {

sqlite3 *sqliteHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    // Qt names the type so that nobody takes another driver's for it.
    const bool isOurs = handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0;
    return isOurs ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

} // namespace holdfast

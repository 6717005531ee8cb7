#include "core/service/servicestate.h"

namespace holdfast {

void showStoredRows(ServiceState &state, QObject *context, Callback<std::monostate> done)
{
    if (!state.stores())
        return answerLater<std::monostate>(context, std::move(done), std::monostate{});
    state.parts.store.loadConnections(
        *state.scope, context, [&state, done = std::move(done)](const Expected<StoredList> &rows) {
            if (!rows)
                return done(fail(rows.error()));
            state.book.show(*rows);
            done(std::monostate{});
        });
}

} // namespace holdfast

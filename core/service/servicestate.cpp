#include "core/service/servicestate.h"

#include "core/auth/idtokenverifier.h"

namespace holdfast {

Error unknownConnection()
{
    return makeError(ErrorKind::UnknownId, QStringLiteral("connection"),
                     QStringLiteral("there is no such connection"));
}

void noteClock(ServiceState &state)
{
    const auto offset = state.session->client().serverClockOffset();
    if (!offset || std::chrono::abs(*offset) <= state.parts.times.clockTolerance)
        return state.health.clear(HealthBoard::Area::Clock);
    state.health.report(HealthBoard::Area::Clock, clockOffError(*offset));
}

void showStoredRows(ServiceState &state, QObject *context, Callback<std::monostate> done)
{
    if (!state.stores())
        return answerLater<std::monostate>(context, std::move(done), std::monostate{});
    state.parts.store.loadConnections(*state.scope, context,
                                      [&state, done = std::move(done)](Expected<StoredList> rows) {
                                          if (!rows)
                                              return done(fail(rows.error()));
                                          state.book.show(std::move(*rows));
                                          done(std::monostate{});
                                      });
}

} // namespace holdfast

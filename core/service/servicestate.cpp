#include "core/service/servicestate.h"

#include "core/auth/idtokenverifier.h"
#include "core/net/networkstatus.h"
#include "core/profile/loopback.h"

namespace holdfast {

Error unknownConnection()
{
    return makeError(ErrorKind::UnknownId, QStringLiteral("connection"),
                     QStringLiteral("there is no such connection"));
}

bool ServiceState::isOffline() const
{
    if (!parts.network || !parts.network->isOffline())
        return false;
    return !profile || !isLoopbackHost(profile->apiUrl.host());
}

std::chrono::milliseconds ServiceState::serviceAhead() const
{
    const auto measured = session->client().serverClockOffset();
    return measured ? *measured - time.correction() : std::chrono::milliseconds{0};
}

Error ServiceState::byOurClock(Error error) const
{
    if (error.retryAt)
        *error.retryAt += time.correction();
    return error;
}

void noteClock(ServiceState &state)
{
    if (!state.session)
        return;
    const auto offset = state.session->client().serverClockOffset();
    state.time.measured(offset);
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

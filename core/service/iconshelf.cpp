#include "core/service/iconshelf.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr std::chrono::seconds kPauseAfterFailure{30};

Error noIcon()
{
    return makeError(ErrorKind::UnknownId, QStringLiteral("icon"),
                     QStringLiteral("this bank has no icon"));
}

} // namespace

IconShelf::IconShelf(ServiceState &state, SessionStarter &starter, QObject *parent)
    : QObject(parent), m_state(state), m_starter(starter)
{}

void IconShelf::institutions(QObject *context, Callback<std::vector<Institution>> done)
{
    if (m_institutions)
        return answerLater<std::vector<Institution>>(context, std::move(done), *m_institutions);
    if (!m_waiters.add(context, std::move(done)))
        return;
    m_starter.start(this, [this](const Expected<std::monostate> &result) { online(result); });
}

void IconShelf::online(const Expected<std::monostate> &result)
{
    if (!result)
        return m_waiters.answer(fail(result.error()));
    m_state.session->client().institutions(
        this, [this](const Expected<ReadList<Institution>> &list) { listRead(list); });
}

void IconShelf::listRead(const Expected<ReadList<Institution>> &list)
{
    m_failure.reset();
    if (!list) {
        m_failure = m_state.byOurClock(list.error());
        m_failedAt = m_state.clock().monotonic();
        return m_waiters.answer(fail(*m_failure));
    }
    m_institutions = list->rows;
    std::set<BankId> closed;
    for (const Institution &bank : *m_institutions) {
        if (bank.authStatus == u"PERMANENTLY_UNAVAILABLE")
            closed.insert(bank.id);
    }
    m_state.book.setClosedBanks(std::move(closed));
    m_waiters.answer(*m_institutions);
}

void IconShelf::icon(const BankId &bank, QObject *context, Callback<QByteArray> done)
{
    const auto kept = m_icons.constFind(bank);
    if (kept != m_icons.constEnd()) {
        auto answer = kept->isEmpty() ? Expected<QByteArray>(fail(noIcon()))
                                      : Expected<QByteArray>(*kept);
        return answerLater<QByteArray>(context, std::move(done), std::move(answer));
    }
    const bool failedLately
        = m_failure && m_state.clock().monotonic() - m_failedAt < kPauseAfterFailure;
    if (!m_state.session || failedLately) {
        const Error error = failedLately
            ? *m_failure
            : makeError(ErrorKind::Network, QStringLiteral("offline"), QStringLiteral("not online yet"));
        return answerLater<QByteArray>(context, std::move(done), fail(error));
    }
    institutions(this, [this, bank, guard = QPointer<QObject>(context),
                        done](const Expected<std::vector<Institution>> &list) {
        if (!guard)
            return;
        if (!list)
            return done(fail(list.error()));
        fetchIcon(bank, guard, done);
    });
}

void IconShelf::fetchIcon(const BankId &bank, QObject *context, Callback<QByteArray> done)
{
    const auto found = std::find_if(m_institutions->begin(), m_institutions->end(),
                                    [&bank](const Institution &one) { return one.id == bank; });
    if (found == m_institutions->end() || found->bankRef.isEmpty())
        return answerLater<QByteArray>(context, std::move(done), fail(noIcon()));
    m_state.session->client().icon(
        found->bankRef, this,
        [this, bank, done = whileAlive(context, std::move(done))](const Expected<QByteArray> &bytes) {
            if (bytes || bytes.error().kind == ErrorKind::UnknownId
                || bytes.error().kind == ErrorKind::BadAnswer)
                m_icons.insert(bank, bytes.value_or(QByteArray()));
            done(bytes);
        });
}

} // namespace holdfast

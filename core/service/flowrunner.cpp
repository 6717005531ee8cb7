#include "core/service/flowrunner.h"

#include "core/base/logging.h"
#include "core/service/listedrow.h"

#include <algorithm>

namespace holdfast {
namespace {

std::optional<BankConnection> copyFrom(const ConnectionSnapshot &snapshot,
                                       const std::optional<ConnectionId> &id)
{
    const ConnectionEntry *found = id ? findEntry(*snapshot, *id) : nullptr;
    return found ? std::optional(found->connection) : std::nullopt;
}

ReturnOutcome pageFor(const Error &error)
{
    return messageClass(error.kind) == MessageClass::Declined ? ReturnOutcome::Declined
                                                              : ReturnOutcome::Failed;
}

void logUnsettled(const Expected<std::monostate> &result)
{
    if (!result)
        qCWarning(logService) << "after a flow:" << result.error().detail;
}

} // namespace

FlowRunner::FlowRunner(ServiceState &state, SessionStarter &starter, ListReader &reader,
                       QObject *parent)
    : QObject(parent), m_state(state), m_starter(starter), m_reader(reader),
      m_users(state, starter)
{}

FlowRunner::~FlowRunner() = default;

void FlowRunner::start(const FlowRequest &request, QObject *context, Callback<FlowResult> done)
{
    deliver(); // an earlier one whose page was still being shown; its owner may start another now
    if (m_status)
        return answerLater<FlowResult>(
            context, std::move(done),
            fail(makeError(ErrorKind::Usage, QStringLiteral("flow"),
                           QStringLiteral("another connection is being renewed already"))));
    dropFlow();
    m_done = whileAlive(context, std::move(done));
    ++m_run;
    m_journalNumber = 0;
    m_status = FlowStatus{request, FlowStage::Preparing, {}, {},
                          m_state.clock().now() + request.timeLimit, false};
    m_status->bankName = std::exchange(m_status->request.bankName, QString());
    if (const auto *entry = request.connection ? m_state.book.find(*request.connection) : nullptr)
        m_status->bankName = entry->connection.name;
    Q_EMIT changed();
    m_starter.start(this, [this, run = m_run](const Expected<std::monostate> &result) {
        if (run == m_run)
            online(result);
    });
}

/// Later, since we may have been called by one of its signals.
void FlowRunner::dropFlow()
{
    if (!m_flow)
        return;
    m_flow->disconnect(this);
    m_flow->deleteLater();
    m_flow = nullptr;
}

Expected<std::monostate> FlowRunner::fits(const FlowRequest &request) const
{
    if (m_state.profile->role == Role::Inspector)
        return fail(makeError(ErrorKind::Inspector, reasonWord(Reason::Inspector),
                              QStringLiteral("this profile may look, not change")));
    if (!m_state.stores())
        return fail(makeError(ErrorKind::StorageReadOnly, QStringLiteral("flow"),
                              QStringLiteral("the data folder is open for reading only")));
    if (request.kind == FlowKind::Connect)
        return std::monostate{};
    const ConnectionEntry *entry
        = request.connection ? m_state.book.find(*request.connection) : nullptr;
    if (!entry)
        return fail(unknownConnection());
    const Availability availability
        = availabilityOf(request.kind, m_state.assessmentOf(*entry));
    if (!availability.available)
        return fail(makeError(ErrorKind::DoesNotFit, reasonWord(availability.reason),
                              flowWord(request.kind) + QStringLiteral(" does not fit this connection")));
    return std::monostate{};
}

void FlowRunner::online(const Expected<std::monostate> &result)
{
    if (!result)
        return end(fail(result.error()));
    if (const auto fitting = fits(m_status->request); !fitting)
        return end(fail(fitting.error()));
    if (const auto known = copyFrom(m_state.book.snapshot(), m_status->request.connection))
        m_status->bankName = known->name;
    m_users.ensureUser(this, [this, run = m_run](const Expected<std::monostate> &known) {
        if (run == m_run)
            userKnown(known);
    });
}

void FlowRunner::userKnown(const Expected<std::monostate> &known)
{
    if (!known)
        return end(fail(known.error()));
    writeJournal();
}

void FlowRunner::writeJournal()
{
    StoredAttempt attempt;
    attempt.kind = attemptKindOf(m_status->request.kind);
    attempt.connection = m_status->request.connection;
    attempt.startedAt = m_startedAt = m_state.clock().now();
    if (const auto before = stored(attempt.connection)) {
        attempt.expiresBefore = before->expiresAt.value;
        attempt.consentedBefore = before->userConsentedAt.value;
        attempt.updatedBefore = before->lastUpdated.value;
    }
    m_state.parts.store.attemptStarted(
        *m_state.scope, attempt, this,
        [this, run = m_run](const Expected<qint64> &number) { journalWritten(run, number); });
}

void FlowRunner::journalWritten(quint64 run, const Expected<qint64> &number)
{
    if (run != m_run) { // cancelled while it was being written down
        if (number)
            m_state.parts.store.attemptEnded(*number, errorKindWord(ErrorKind::Cancelled), {},
                                             m_state.clock().now(), this, logUnsettled);
        return;
    }
    if (!number) // what cannot be recorded must not change anything at the bank
        return end(fail(number.error()));
    m_journalNumber = m_state.runningAttempt = *number;
    m_state.parts.profileOpener.open(
        this, [this, run = m_run](const Expected<OpenedProfile> &opened) {
            if (run == m_run)
                profileRead(opened);
        });
}

/// Where the browser comes back to may have been changed since the program started. The rest of the
/// profile, and one that cannot be read just now, stay as they were opened.
void FlowRunner::profileRead(const Expected<OpenedProfile> &opened)
{
    if (opened && opened->profile.key() == m_state.profile->key()) {
        m_state.profile->redirectUri = opened->profile.redirectUri;
        m_state.profile->listenPort = opened->profile.listenPort;
    }
    openFlow();
}

void FlowRunner::openFlow()
{
    m_before = m_state.book.snapshot();
    m_flow = new AuthorisationFlow(*m_state.profile, m_status->request, m_state.scope->user,
                                   m_state.session->flowParts(m_state.parts),
                                   m_state.parts.returnPageTexts, m_state.parts.times.flow, this);
    connect(m_flow, &AuthorisationFlow::stageChanged, this, &FlowRunner::stageReached);
    connect(m_flow, &AuthorisationFlow::finished, this, &FlowRunner::authorised);
    connect(m_flow, &AuthorisationFlow::outcomeTold, this, &FlowRunner::pageTold);
    connect(m_flow, &AuthorisationFlow::linkChanged, this, [this](const QUrl &link) {
        if (!m_status)
            return; // only the last page is still being told
        m_status->link = link;
        Q_EMIT changed();
    });
    const auto offerPaste = [this] {
        if (!m_status)
            return;
        m_status->browserFailed = true;
        Q_EMIT changed();
    };
    connect(m_flow, &AuthorisationFlow::browserFailed, this, offerPaste);
    connect(m_flow, &AuthorisationFlow::browserTriedHttps, this, offerPaste);
    if (const auto started = m_flow->start(); !started)
        end(fail(started.error()));
}

void FlowRunner::stageReached(FlowStage stage)
{
    if (!m_status || stage == FlowStage::Ended)
        return; // the end is told by authorised()
    m_status->stage = stage;
    if (stage == FlowStage::AtTheBank)
        m_status->endsAt = m_state.clock().now() + m_status->request.timeLimit;
    m_state.parts.store.attemptMoved(
        m_journalNumber, {attemptStageOf(stage), m_state.clock().now()}, this, logUnsettled);
    Q_EMIT changed();
}

void FlowRunner::authorised(const Expected<FlowProof> &proof)
{
    if (!proof)
        return refused(plainer(m_state.byOurClock(proof.error())));
    const bool wasThere = copyFrom(m_before, proof->connectionId).has_value();
    if (const auto foreign = foreignAnswer(m_status->request, proof->connectionId, wasThere))
        return refused(*foreign);
    stageReached(FlowStage::Reading);
    m_reader.readAnew(this, [this, proof = *proof](const Expected<std::monostate> &result) {
        listRead(proof, result);
    });
}

/// Whatever was agreed at the bank shows in the list, whether or not the answer reached us.
void FlowRunner::refused(const Error &error)
{
    const bool mayHaveAgreed = reachedTheBank() && error.kind != ErrorKind::Declined;
    endWithPage(fail(error));
    if (mayHaveAgreed)
        m_reader.readAnew(this, logUnsettled);
}

/// The bank to connect is part of the scope, so that a bank nobody knows comes back as invalid_scope;
/// to a person it is an unknown bank, not an installation that is not accepted.
Error FlowRunner::plainer(const Error &error) const
{
    const bool unknownBank = error.kind == ErrorKind::NotAccepted
        && error.part == u"invalid_scope" && m_status->request.bank;
    if (!unknownBank)
        return error;
    Error plain = error;
    plain.kind = ErrorKind::UnknownId;
    plain.part = QStringLiteral("bank");
    return plain;
}

bool FlowRunner::reachedTheBank() const
{
    return m_status->stage != FlowStage::Preparing;
}

std::optional<BankConnection> FlowRunner::stored(const std::optional<ConnectionId> &id) const
{
    return copyFrom(m_state.book.snapshot(), id);
}

void FlowRunner::listRead(const FlowProof &proof, const Expected<std::monostate> &result)
{
    if (!result)
        return endWithPage(fail(result.error()));
    const FlowRequest &request = m_status->request;
    // What a list did not tell readably proves nothing, one way or the other. The next whole list
    // shows what became of it.
    if (!m_reader.knowsOf(proof.connectionId) ||
        (request.connection && !m_reader.knowsOf(*request.connection)))
        return endWithPage(fail(makeError(
            ErrorKind::BadAnswer, QStringLiteral("connections"),
            QStringLiteral("the row of this connection could not be read"))));
    const auto settled = settleFlow({request, proof.connectionId,
                                     copyFrom(m_before, request.connection),
                                     stored(request.connection),
                                     copyFrom(m_before, proof.connectionId),
                                     stored(proof.connectionId)});
    if (!settled)
        return endWithPage(settled);
    m_state.parts.store.settleFlow(
        *m_state.scope, {m_journalNumber, *settled, consentOf(*settled)}, this,
        [this, result = *settled](const Expected<std::monostate> &kept) {
            writtenDown(result, kept);
        });
}

ConsentRecord FlowRunner::consentOf(const FlowResult &result) const
{
    ConsentRecord consent;
    consent.kind = m_status->request.kind;
    consent.askedAt = m_startedAt;
    if (const auto before = copyFrom(m_before, m_status->request.connection))
        consent.askedAccounts = before->accountIds;
    consent.grantedAt = m_state.clock().now();
    if (const auto granted = stored(result.connection)) {
        consent.grantedUntil = granted->expiresAt.value;
        consent.grantedAccounts = granted->accountIds;
    }
    return consent;
}

void FlowRunner::writtenDown(const FlowResult &result, const Expected<std::monostate> &kept)
{
    if (!kept)
        return endWithPage(fail(kept.error()));
    m_journalNumber = 0; // its end is written down
    showStoredRows(m_state, this,
                   [this, result](const Expected<std::monostate> &) { endWithPage(result); });
}

/// The page in the browser says what is true in the end, and not before.
void FlowRunner::endWithPage(const Expected<FlowResult> &result)
{
    tellBrowser(result ? ReturnOutcome::Succeeded : pageFor(result.error()));
    end(result);
}

void FlowRunner::end(const Expected<FlowResult> &result)
{
    if (m_journalNumber != 0) {
        const QString outcome
            = result ? flowOutcomeWord(result->outcome) : errorKindWord(result.error().kind);
        m_state.parts.store.attemptEnded(m_journalNumber, outcome,
                                         result ? QString() : result.error().correlationId,
                                         m_state.clock().now(), this, logUnsettled);
    }
    m_state.runningAttempt = 0;
    if (!result)
        qCInfo(logService).noquote() << "flow ended:" << errorKindWord(result.error().kind)
                                     << result.error().part << result.error().detail;
    m_status.reset();
    m_before.reset();
    m_result = result;
    Q_EMIT changed();
    if (!m_pageOpen)
        deliver();
}

void FlowRunner::tellBrowser(ReturnOutcome outcome)
{
    m_pageOpen = true; // before the call: with no page waiting, outcomeTold() may come from inside it
    m_flow->showOutcome(outcome);
}

void FlowRunner::pageTold()
{
    m_pageOpen = false;
    deliver();
}

void FlowRunner::deliver()
{
    if (!m_result)
        return;
    m_pageOpen = false;
    const auto result = std::exchange(m_result, std::nullopt);
    if (const auto done = std::exchange(m_done, {}))
        done(*result);
}

void FlowRunner::openBrowserAgain()
{
    if (m_flow && m_status)
        m_flow->openBrowserAgain();
}

void FlowRunner::paste(const QString &address, QObject *context, Callback<std::monostate> done)
{
    if (m_flow && m_status)
        return m_flow->paste(address, context, std::move(done));
    answerLater<std::monostate>(context, std::move(done),
                                fail(makeError(ErrorKind::ReturnPath, QStringLiteral("address"),
                                               QStringLiteral("nothing is waiting for an address"))));
}

void FlowRunner::cancel()
{
    if (!m_status)
        return;
    if (m_flow)
        return m_flow->cancel();
    ++m_run; // what is still being asked for answers to nobody
    QMetaObject::invokeMethod(this, [this, run = m_run] { endBeforeTheBrowser(run); },
                              Qt::QueuedConnection);
}

void FlowRunner::timeLeapt(std::chrono::milliseconds by)
{
    if (!m_status)
        return;
    m_status->endsAt += by;
    Q_EMIT changed();
}

void FlowRunner::endBeforeTheBrowser(quint64 run)
{
    if (run == m_run && m_status)
        end(fail(makeError(ErrorKind::Cancelled, {}, QStringLiteral("cancelled before it began"))));
}

} // namespace holdfast

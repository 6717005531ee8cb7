#include "core/storage/storeworker_p.h"

#include "core/base/logging.h"
#include "core/storage/journal.h"

namespace holdfast {

namespace {

/// A later start tries again; what can be read is worth more than the end of an old entry.
void endWhatWasCutOff(Database &database)
{
    const auto any = Store::Worker::inWork<bool>(database, Work::Kind::Reading, anyWasCutOff);
    if (!any.value_or(false))
        return;
    const auto ended = Store::Worker::inWork<std::monostate>(
        database, Work::Kind::Writing, [](Rows &rows) {
            holdfast::endWhatWasCutOff(rows);
            return std::monostate{};
        });
    if (!ended)
        qCWarning(logStorage).noquote() << "the journal stays open:" << ended.error().detail;
}

} // namespace

Store::Worker::Worker(StoreDeadlines deadlines) : m_deadlines(deadlines)
{
    m_thread.setObjectName(QStringLiteral("holdfast-store"));
    m_there.moveToThread(&m_thread);
    m_thread.start();
}

Store::Worker::~Worker()
{
    // Behind every job already posted, so that writes asked for are done.
    post([this] { close(); });
    m_thread.wait();
}

void Store::Worker::close()
{
    m_database.reset();
    m_thread.quit();
}

void Store::Worker::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(&m_there, std::move(job), Qt::QueuedConnection);
}

void Store::Worker::open(Opening opening, QObject *context, Callback<std::monostate> done)
{
    opening.busy = m_deadlines.busy;
    post([this, opening, done = whileAlive(context, std::move(done))]() mutable {
        m_database.reset();
        auto opened = Database::open(opening);
        if (!opened) {
            m_fault = opened.error();
            qCWarning(logStorage).noquote() << "cannot open the database:" << m_fault.detail;
            answer<std::monostate>(fail(m_fault), std::move(done));
            return;
        }
        m_database = std::move(*opened);
        if (opening.mode == Store::Mode::ReadWrite)
            endWhatWasCutOff(*m_database);
        answer<std::monostate>(std::monostate{}, std::move(done));
    });
}

} // namespace holdfast

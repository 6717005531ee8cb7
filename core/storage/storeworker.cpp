#include "core/storage/storeworker_p.h"

#include "core/base/logging.h"

namespace holdfast {

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
        answer<std::monostate>(std::monostate{}, std::move(done));
    });
}

} // namespace holdfast

#include "core/storage/storeworker_p.h"

#include "core/base/logging.h"

namespace holdfast {

namespace {

Database::Mode databaseMode(Store::Mode mode)
{
    return mode == Store::Mode::ReadOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite;
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

void Store::Worker::open(const QString &folder, Store::Mode mode, QObject *context,
                         Callback<std::monostate> done)
{
    post([this, folder, mode, done = whileAlive(context, std::move(done))]() mutable {
        m_database.reset();
        auto opened = Database::open(folder, databaseMode(mode), m_deadlines.busy);
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

#pragma once

#include "core/base/callback.h"
#include "core/storage/database.h"
#include "core/storage/origin.h"
#include "core/storage/rows.h"
#include "core/storage/store.h"

#include <QThread>

#include <functional>
#include <memory>

namespace holdfast {

/// The thread of a Store and the way of a request: a job crosses to the thread, works on the
/// database there, and its answer crosses back as one event of the caller's thread.
///
/// The answer goes through `m_caller`, an object that lives as long as the store. So a context may
/// die at any time without the other thread ever touching it.
class Store::Worker
{
public:
    explicit Worker(StoreDeadlines deadlines);
    ~Worker();

    void open(Opening opening, QObject *context, Callback<std::monostate> done);

    /// A job for the database itself.
    template <class T>
    void ask(std::function<Expected<T>(Database &)> job, QObject *context, Callback<T> done)
    {
        post([this, job = std::move(job), done = whileAlive(context, std::move(done))]() mutable {
            Expected<T> result = m_database ? job(*m_database) : Expected<T>(fail(m_fault));
            if (!result && m_database)
                m_database->noteFault(result.error());
            answer<T>(std::move(result), std::move(done));
        });
    }

    /// A job that only reads, in one transaction.
    template <class T>
    void read(std::function<T(Rows &)> job, QObject *context, Callback<T> done)
    {
        ask<T>([job = std::move(job)](
                   Database &database) { return inWork<T>(database, Work::Kind::Reading, job); },
               context, std::move(done));
    }

    /// A job that writes, in one transaction.
    template <class T>
    void write(std::function<T(Rows &)> job, QObject *context, Callback<T> done)
    {
        ask<T>([job = std::move(job)](
                   Database &database) { return inWork<T>(database, Work::Kind::Writing, job); },
               context, std::move(done));
    }

    template <class T>
    [[nodiscard]] static Expected<T> inWork(Database &database, Work::Kind kind,
                                            const std::function<T(Rows &)> &job)
    {
        database.betweenWorks();
        if (kind == Work::Kind::Writing) {
            if (const auto inPlace = database.stillInPlace(); !inPlace)
                return fail(inPlace.error());
        }
        Work work(database.connection(), kind);
        Rows rows{work, database.words()};
        T result = job(rows);
        if (kind == Work::Kind::Writing && work.hasChanged())
            countTransaction(work);
        const Expected<std::monostate> finished = work.finish();
        if (!finished) {
            // The words added in this work have been taken back with it.
            database.words().forget();
            return fail(finished.error());
        }
        return result;
    }

private:
    void post(std::function<void()> job);
    void close();

    template <class T>
    void answer(Expected<T> result, Callback<T> done)
    {
        // Shared, so that ten thousand rows are never copied on the way.
        auto shared = std::make_shared<Expected<T>>(std::move(result));
        QMetaObject::invokeMethod(
            &m_caller, [shared, done = std::move(done)] { done(std::move(*shared)); },
            Qt::QueuedConnection);
    }

    StoreDeadlines m_deadlines;
    QObject m_caller; ///< on the thread of the store's maker
    QThread m_thread;
    QObject m_there; ///< on m_thread

    // Touched on m_thread only.
    std::unique_ptr<Database> m_database;
    Error m_fault =
        makeError(ErrorKind::Internal, {}, QStringLiteral("the database was not opened"));
};

} // namespace holdfast

#pragma once

#include "core/base/expected.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <functional>
#include <utility>

namespace holdfast {

/// How one request answers: exactly once, never before the starting call has returned, never after
/// `context` is gone. Every function that takes a `context` and a `Callback` promises this.
template <class T>
using Callback = std::function<void(Expected<T>)>;

/// Delivers `result` to `done` from the event loop of context's thread, unless context has gone by
/// then. The way to answer at once without breaking the promise above.
template <class T>
void answerLater(QObject *context, Callback<T> done, Expected<T> result)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), result = std::move(result)]() mutable { done(std::move(result)); },
        Qt::QueuedConnection);
}

/// A callback that does nothing once `context` is gone. For storing beside long work on the same
/// thread.
template <class T>
[[nodiscard]] Callback<T> whileAlive(QObject *context, Callback<T> done)
{
    return [guard = QPointer<QObject>(context), done = std::move(done)](Expected<T> result) {
        if (guard)
            done(std::move(result));
    };
}

} // namespace holdfast

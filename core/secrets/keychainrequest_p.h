#pragma once

#include "core/base/callback.h"
#include "core/base/error.h"

#include <qt6keychain/keychain.h>

#include <QTimer>

#include <chrono>
#include <optional>

namespace holdfast {

/// What a job's error means to us; none when it succeeded. `text` is the platform's own
/// explanation.
[[nodiscard]] std::optional<Error> keychainError(QKeychain::Error error, const QString &text);

/// Starts `job` (which deletes itself) and answers once: with what `judge` makes of it, or with
/// SecretSlow after `deadline`. Nothing is answered once `life` is gone. The job itself cannot be
/// stopped: the platform may be showing a prompt; its late answer goes nowhere.
template <class T>
void startKeychainRequest(QKeychain::Job *job, Expected<T> (*judge)(QKeychain::Job *),
                          std::chrono::milliseconds deadline, QObject *life, Callback<T> done)
{
    // Owns the deadline and stands for the request: whichever comes first deletes it, and with it
    // the connection of the other.
    auto *timer = new QTimer(life);
    timer->setSingleShot(true);
    const auto answer = [timer, done = std::move(done)](Expected<T> result) {
        timer->stop();
        timer->disconnect();
        timer->deleteLater();
        done(std::move(result));
    };
    QObject::connect(timer, &QTimer::timeout, timer, [answer, job, timer] {
        QObject::disconnect(job, nullptr, timer, nullptr);
        answer(fail(makeError(ErrorKind::SecretSlow, {},
                              QStringLiteral("the keychain did not answer in time"))));
    });
    QObject::connect(job, &QKeychain::Job::finished, timer,
                     [answer, judge](QKeychain::Job *finished) { answer(judge(finished)); });
    timer->start(deadline);
    job->start();
}

} // namespace holdfast

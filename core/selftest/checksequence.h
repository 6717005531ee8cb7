#pragma once

#include "core/base/callback.h"
#include "core/service/selftest.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

namespace holdfast {

/// What one look has found; faults come as errors.
struct Finding
{
    Found found = Found::Nothing;
    QStringList about = {};
    CheckState state = CheckState::Ok;
};

/// Looks at things one after the other. Whatever does not answer in time has failed as TimedOut,
/// and what it says later is not heard.
class CheckSequence final : public QObject
{
    Q_OBJECT
public:
    using Step = std::function<void(QObject *context, Callback<Finding> done)>;

    /// `patience` is for one step. A keychain may have to ask a person three times.
    explicit CheckSequence(std::chrono::milliseconds patience = std::chrono::minutes{3},
                           QObject *parent = nullptr);

    /// `needs` names an earlier check: when that one has failed, or was itself left out, this one
    /// is left out, since it could only fail for the same reason.
    void add(const QString &name, Step step, const QString &needs = {});

    /// Call once. `done` gets every line but those that were left out. Nothing is called any more
    /// once this or `context` is gone.
    void run(QObject *context, std::function<void(const std::vector<CheckLine> &)> done);

Q_SIGNALS:
    void looking(const QString &name);
    /// Also for what is left out, as Skipped.
    void found(const holdfast::CheckLine &line);

private:
    struct Planned
    {
        QString name;
        Step step;
        QString needs;
    };

    void next();
    void answered(size_t which, const Expected<Finding> &answer);
    [[nodiscard]] bool isFine(const QString &name) const;

    std::vector<Planned> m_planned;
    size_t m_next = 0;
    std::vector<CheckLine> m_lines;
    QTimer m_deadline;
    std::function<void(const std::vector<CheckLine> &)> m_done;
};

/// Makes a step of a look that needs no waiting.
template <class Look>
[[nodiscard]] CheckSequence::Step atOnce(Look look)
{
    return [look](QObject *context, Callback<Finding> done) {
        answerLater<Finding>(context, std::move(done), look());
    };
}

} // namespace holdfast

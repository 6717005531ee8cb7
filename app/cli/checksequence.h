#pragma once

#include "core/base/callback.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace holdfast::cli {

/// One thing that was looked at: fine, with what was found, or not, with what to do.
struct CheckResult
{
    QString name; ///< stable word for scripts
    QString detail;
    QString whatToDo;           ///< empty when fine
    std::optional<Error> error; ///< none when fine

    [[nodiscard]] bool isOk() const { return !error; }
};

/// What to do about a fault that a look found, as one sentence.
using Cure = std::function<QString(const Error &)>;
/// The same sentence whatever the fault is.
[[nodiscard]] Cure always(const QString &sentence);

/// Looks at things one after the other. A step answers with a detail for people, or with an error.
class CheckSequence final : public QObject
{
    Q_OBJECT
public:
    using Step = std::function<void(QObject *context, Callback<QString> done)>;

    using QObject::QObject;

    /// `needs` names an earlier check: when that one was not fine this one is left out, since it
    /// could only fail for the same reason.
    void add(const QString &name, Step step, Cure cure, const QString &needs = {});

    /// Call once.
    void run(QObject *context, std::function<void(const std::vector<CheckResult> &)> done);

private:
    struct Planned
    {
        QString name;
        Step step;
        Cure cure;
        QString needs;
    };

    void next();
    void answered(const Expected<QString> &answer);
    [[nodiscard]] bool isFine(const QString &name) const;

    std::vector<Planned> m_planned;
    size_t m_next = 0;
    std::vector<CheckResult> m_results;
    std::function<void(const std::vector<CheckResult> &)> m_done;
};

/// The exit code of the first check that is not fine; 0 when all are.
[[nodiscard]] int exitCodeOf(const std::vector<CheckResult> &results);

} // namespace holdfast::cli

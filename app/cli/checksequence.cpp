#include "app/cli/checksequence.h"

#include "app/cli/exitcode.h"

#include <QPointer>

#include <algorithm>

namespace holdfast::cli {

Cure always(const QString &sentence)
{
    return [sentence](const Error &) { return sentence; };
}

void CheckSequence::add(const QString &name, Step step, Cure cure, const QString &needs)
{
    m_planned.push_back({name, std::move(step), std::move(cure), needs});
}

void CheckSequence::run(QObject *context,
                        std::function<void(const std::vector<CheckResult> &)> done)
{
    m_done = [guard = QPointer<QObject>(context), done = std::move(done)](const auto &results) {
        if (guard)
            done(results);
    };
    QMetaObject::invokeMethod(this, &CheckSequence::next, Qt::QueuedConnection);
}

void CheckSequence::next()
{
    while (m_next < m_planned.size() && !isFine(m_planned.at(m_next).needs))
        ++m_next;
    if (m_next == m_planned.size())
        return m_done(m_results);
    m_planned.at(m_next).step(this, [this](const auto &answer) { answered(answer); });
}

void CheckSequence::answered(const Expected<QString> &answer)
{
    const Planned &planned = m_planned.at(m_next++);
    if (answer)
        m_results.push_back({planned.name, *answer, {}, std::nullopt});
    else
        m_results.push_back(
            {planned.name, answer.error().detail, planned.cure(answer.error()), answer.error()});
    next();
}

bool CheckSequence::isFine(const QString &name) const
{
    return name.isEmpty() ||
           std::any_of(m_results.cbegin(), m_results.cend(), [&name](const CheckResult &result) {
               return result.name == name && result.isOk();
           });
}

int exitCodeOf(const std::vector<CheckResult> &results)
{
    const auto bad = std::find_if(results.cbegin(), results.cend(),
                                  [](const CheckResult &result) { return !result.isOk(); });
    return bad == results.cend() ? kDone : exitCodeFor(bad->error->kind);
}

} // namespace holdfast::cli

#include "core/selftest/checksequence.h"

#include <QPointer>

#include <algorithm>

namespace holdfast {

CheckSequence::CheckSequence(std::chrono::milliseconds patience, QObject *parent) : QObject(parent)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(patience);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        answered(m_next, fail(makeError(ErrorKind::TimedOut, QStringLiteral("self-test"),
                                        QStringLiteral("no answer in time"))));
    });
}

void CheckSequence::add(const QString &name, Step step, const QString &needs)
{
    m_planned.push_back({name, std::move(step), needs});
}

void CheckSequence::run(QObject *context, std::function<void(const std::vector<CheckLine> &)> done)
{
    m_done = [guard = QPointer<QObject>(context), done = std::move(done)](const auto &lines) {
        if (guard)
            done(lines);
    };
    QMetaObject::invokeMethod(this, &CheckSequence::next, Qt::QueuedConnection);
}

void CheckSequence::next()
{
    while (m_next < m_planned.size() && !isFine(m_planned.at(m_next).needs))
        Q_EMIT found({m_planned.at(m_next++).name, CheckState::Skipped, Found::Nothing, {}});
    if (m_next == m_planned.size())
        return m_done(m_lines);
    m_deadline.start();
    Q_EMIT looking(m_planned.at(m_next).name);
    m_planned.at(m_next).step(this, [this, which = m_next](const Expected<Finding> &answer) {
        answered(which, answer);
    });
}

void CheckSequence::answered(size_t which, const Expected<Finding> &answer)
{
    if (which != m_next) // too late
        return;
    m_deadline.stop();
    const QString &name = m_planned.at(m_next++).name;
    if (answer)
        m_lines.push_back({name, answer->state, answer->found, answer->about});
    else
        m_lines.push_back({name, CheckState::Failed, Found::Nothing, {}, answer.error()});
    Q_EMIT found(m_lines.back());
    next();
}

bool CheckSequence::isFine(const QString &name) const
{
    return name.isEmpty() ||
           std::any_of(m_lines.cbegin(), m_lines.cend(), [&name](const CheckLine &line) {
               return line.name == name && line.state != CheckState::Failed;
           });
}

} // namespace holdfast

#include "ui/windows/gonedesk.h"

#include "ui/windows/connectioncommands.h"
#include "ui/windows/gonedialog.h"
#include "ui/windows/questiondialog.h"

#include <algorithm>

namespace holdfast {

GoneDesk::GoneDesk(ConnectionService &service, ConnectionCommands &commands, const Clock &clock,
                   QWidget &window)
    : QObject(&window), m_service(service), m_commands(commands), m_clock(clock), m_window(window)
{
    connect(&m_service, &ConnectionService::removedElsewhereChanged, this, &GoneDesk::look);
    connect(&m_commands, &ConnectionCommands::removed, this, &GoneDesk::look);
}

void GoneDesk::look()
{
    // A store that cannot be read has its own notice.
    m_service.removedElsewhere(this, [this](const Expected<std::vector<RemovedElsewhere>> &gone) {
        if (gone)
            take(*gone);
    });
}

void GoneDesk::take(const std::vector<RemovedElsewhere> &gone)
{
    m_gone = gone;
    Q_EMIT anyKnown(!m_gone.empty());
    if (m_dialog)
        m_dialog->setGone(m_gone, words());
    std::vector<RemovedElsewhere> undecided;
    std::vector<RemovedElsewhere> again;
    for (const RemovedElsewhere &one : m_gone) {
        if (one.kept)
            continue;
        if (m_told.insert(one.id).second)
            undecided.push_back(one);
        else if (m_again.contains(one.id))
            again.push_back(one);
    }
    m_again.clear();
    if (!again.empty())
        Q_EMIT found(again, true);
    if (!undecided.empty())
        Q_EMIT found(undecided, false);
}

void GoneDesk::tellAgain(const std::vector<ConnectionId> &ids)
{
    m_again.insert(ids.begin(), ids.end());
    m_gone.clear(); // with the names of before
    look();
}

void GoneDesk::takeOver(const GoneDesk &before, const std::vector<ConnectionId> &ids)
{
    m_told.insert(before.m_told.begin(), before.m_told.end());
    tellAgain(ids);
}

void GoneDesk::keep(const ConnectionId &id)
{
    m_service.keepRemovedElsewhere(id, this, [this](const Expected<std::monostate> &kept) {
        if (!kept)
            m_commands.tellError(kept.error());
    });
}

void GoneDesk::askDeletion(const ConnectionId &id)
{
    const auto known = std::find_if(m_gone.begin(), m_gone.end(),
                                    [&id](const RemovedElsewhere &one) { return one.id == id; });
    if (known == m_gone.end())
        return;
    QWidget *over = m_dialog ? static_cast<QWidget *>(m_dialog.data()) : &m_window;
    auto *dialog = new QuestionDialog(goneQuestionFor(*known, words()), over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &m_commands, [this, id] { m_commands.remove(id); });
    dialog->open();
}

void GoneDesk::openList()
{
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new GoneDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Later: what is decided is shown again, with the button that was pressed in it.
    connect(m_dialog, &GoneDialog::keepRequested, this, &GoneDesk::keep, Qt::QueuedConnection);
    connect(m_dialog, &GoneDialog::deletionRequested, this, &GoneDesk::askDeletion,
            Qt::QueuedConnection);
    m_dialog->setGone(m_gone, words());
    m_dialog->open();
}

WordContext GoneDesk::words() const
{
    return wordsAt(m_clock.now());
}

} // namespace holdfast

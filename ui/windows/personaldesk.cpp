#include "ui/windows/personaldesk.h"

#include "core/base/walltime.h"
#include "ui/windows/connectioncommands.h"
#include "ui/windows/matchdialog.h"
#include "ui/windows/questiondialog.h"
#include "ui/windows/receiptsdialog.h"
#include "ui/words/connectionwords.h"
#include "ui/words/relinkwords.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace holdfast {

namespace {

void openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

PersonalDesk::PersonalDesk(ConnectionService &service, ConnectionCommands &commands,
                           const Clock &clock, QWidget &window)
    : QObject(&window), m_service(service), m_commands(commands), m_clock(clock), m_window(window)
{
    m_window.installEventFilter(this);
}

void PersonalDesk::setNamesHidden(bool hidden)
{
    if (hidden == std::exchange(m_hidden, hidden))
        return;
    if (hidden) {
        if (!m_personal)
            return;
        if (m_personal->isChanged()) {
            m_drafts[m_named] = {m_personal->typed(), m_personal->before()};
            m_interrupted = m_named;
        } else {
            m_drafts.erase(m_named); // the person put everything back
        }
        // No longer the one whose end drops what was typed.
        std::exchange(m_personal, nullptr)->reject();
    } else {
        goOn();
    }
}

void PersonalDesk::goOn()
{
    if (m_hidden || !m_interrupted || !m_window.isVisible())
        return;
    edit(*std::exchange(m_interrupted, std::nullopt));
}

bool PersonalDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        goOn();
    return QObject::eventFilter(watched, event);
}

void PersonalDesk::takeDrafts(const PersonalDesk &other)
{
    m_drafts = other.m_drafts;
    m_interrupted = other.m_interrupted;
}

void PersonalDesk::edit(const Named &named)
{
    if (named.account.isEmpty())
        editConnection(named.connection);
    else
        editAccount(named.connection, named.account);
}

void PersonalDesk::openPersonal(PersonalDialog *dialog, const Named &named)
{
    m_personal = dialog;
    m_named = named;
    if (const auto draft = m_drafts.find(named); draft != m_drafts.end())
        dialog->goOnWith(draft->second.typed, draft->second.before);
    connect(dialog, &QDialog::finished, this, [this, dialog, named] {
        if (m_personal == dialog)
            m_drafts.erase(named); // kept by now, or left by the person
    });
    openDialog(dialog);
}

void PersonalDesk::withDetails(const ConnectionId &id,
                               std::function<void(const ConnectionDetails &)> then)
{
    m_service.details(id, this,
                      [this, then = std::move(then)](const Expected<ConnectionDetails> &details) {
                          if (!details)
                              return m_commands.tellError(details.error());
                          then(*details);
                      });
}

bool PersonalDesk::maySetNames()
{
    if (m_hidden)
        Q_EMIT m_commands.told([](const ConnectionCommands &, Retelling) {
            return ToldWords{tr("Names are hidden now"),
                             tr("Show amounts and names first; then they can be changed.")};
        });
    return !m_hidden;
}

void PersonalDesk::editConnection(const ConnectionId &id)
{
    if (!maySetNames())
        return;
    withDetails(id, [this](const ConnectionDetails &details) { openConnection(details); });
}

void PersonalDesk::openConnection(const ConnectionDetails &details)
{
    if (!maySetNames())
        return; // hidden meanwhile: these are masks
    const ConnectionSettings before = details.entry.settings;
    const QTimeZone zone = words().zone;
    PersonalTexts now{before.ownName, before.notes, {}, before.reminders, {}, before.person};
    if (before.snoozedUntil)
        now.quietUntil = localDay(*before.snoozedUntil, zone);
    auto *dialog = new PersonalDialog(tr("Name and notes"), bankNameOf(details.entry.connection),
                                      now, today(), &m_window);
    dialog->offerPersons(m_commands.persons());
    connect(dialog, &PersonalDialog::kept, &m_commands,
            [this, id = details.entry.connection.id, before, now, zone](const PersonalTexts &texts) {
                ConnectionSettings wanted{texts.ownName, texts.notes,
                                          texts.reminders.value_or(before.reminders),
                                          before.snoozedUntil,
                                          texts.person.value_or(before.person)};
                if (texts.quietUntil != now.quietUntil)
                    wanted.snoozedUntil = texts.quietUntil
                                              ? std::optional(startOfLocalDay(*texts.quietUntil, zone))
                                              : std::nullopt;
                m_commands.keepSettings(id, before, wanted);
            });
    openPersonal(dialog, {details.entry.connection.id, {}});
}

void PersonalDesk::editAccount(const ConnectionId &id, const AccountId &account)
{
    if (!maySetNames())
        return;
    withDetails(id, [this, account](const ConnectionDetails &details) {
        openAccount(details, account);
    });
}

void PersonalDesk::openAccount(const ConnectionDetails &details, const AccountId &account)
{
    if (!maySetNames())
        return;
    const auto known = std::find_if(details.accounts.begin(), details.accounts.end(),
                                    [&account](const Account &one) { return one.id == account; });
    if (known == details.accounts.end())
        return; // gone with the newest reading
    const auto settings = details.accountSettings.find(account);
    const AccountSettings before =
        settings == details.accountSettings.end() ? AccountSettings{} : settings->second;
    auto *dialog =
        new PersonalDialog(tr("Name and notes"), accountNameOf(*known, AccountSettings{}),
                           {before.ownName, before.notes, before.hidden, {}, {}}, today(), &m_window);
    connect(dialog, &PersonalDialog::kept, &m_commands,
            [this, id = details.entry.connection.id, account, before](const PersonalTexts &texts) {
                m_commands.keepAccountSettings(
                    id, account, before,
                    {texts.ownName, texts.notes, texts.hidden.value_or(before.hidden)});
            });
    openPersonal(dialog, {details.entry.connection.id, account});
}

void PersonalDesk::hideAccount(const ConnectionId &id, const AccountId &account, bool hidden)
{
    AccountSettings before;
    before.hidden = !hidden;
    AccountSettings wanted;
    wanted.hidden = hidden;
    m_commands.keepAccountSettings(id, account, before, wanted);
}

void PersonalDesk::answer(const ConnectionId &id, const AccountQuestion &question)
{
    withDetails(id, [this, question](const ConnectionDetails &details) {
        openQuestion(details, question);
    });
}

void PersonalDesk::openQuestion(const ConnectionDetails &details, const AccountQuestion &question)
{
    const auto &open = details.questions;
    if (std::find(open.begin(), open.end(), question) == open.end())
        return; // answered meanwhile
    auto *dialog = new MatchDialog(details, question, words(), &m_window);
    connect(dialog, &MatchDialog::answered, &m_commands, &ConnectionCommands::answerAccountMatch);
    openDialog(dialog);
}

void PersonalDesk::askRemoval(const ConnectionId &id)
{
    const auto assessment = m_commands.assessmentOf(id);
    if (assessment && assessment->remove.available)
        withDetails(id, [this](const ConnectionDetails &details) { openRemoval(details); });
}

void PersonalDesk::openRemoval(const ConnectionDetails &details)
{
    auto *dialog = new QuestionDialog(removalQuestionFor(details), &m_window);
    connect(dialog, &QDialog::accepted, &m_commands,
            [this, id = details.entry.connection.id] { m_commands.remove(id); });
    openDialog(dialog);
}

void PersonalDesk::showReceipt(const RemovalReceipt &receipt)
{
    openDialog(new ReceiptsDialog({receipt}, words(), &m_window));
}

void PersonalDesk::showReceipts()
{
    m_service.receipts(this, [this](const Expected<std::vector<RemovalReceipt>> &receipts) {
        if (!receipts)
            return m_commands.tellError(receipts.error());
        openDialog(new ReceiptsDialog(*receipts, words(), &m_window));
    });
}

QDate PersonalDesk::today() const
{
    return localDay(m_clock.now(), words().zone);
}

WordContext PersonalDesk::words() const
{
    return wordsAt(m_clock.now());
}

} // namespace holdfast

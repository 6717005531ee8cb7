#include "ui/windows/personaldialog.h"

#include "core/lifecycle/localsettings.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/palettecolours.h"
#include "ui/widgets/plaintexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace holdfast {

using namespace Qt::StringLiterals;

std::vector<OwnKeys> PersonalDialog::ownKeys()
{
    return {{{QKeyCombination(Qt::ControlModifier, Qt::Key_Return)}, tr("Keep what is written")}};
}

PersonalDialog::PersonalDialog(const QString &title, const QString &knownAs,
                               const PersonalTexts &now, QDate today, QWidget *parent)
    : QDialog(parent), m_before(now), m_today(today), m_name(new QLineEdit(now.ownName, this)),
      m_notes(new QPlainTextEdit(now.notes, this))
{
    setObjectName(u"personalDialog"_s);
    setWindowTitle(title);
    auto *heading = new PlainLabel(knownAs, this);
    heading->setObjectName(u"personalHeading"_s);
    heading->setWordWrap(true);
    heading->setMinimumWidth(420);
    heading->setRank(PlainLabel::Rank::Title);
    auto *nameLabel = new QLabel(tr("&Own name"), this);
    nameLabel->setBuddy(m_name);
    m_name->setObjectName(u"personalName"_s);
    m_name->setMaxLength(int(kOwnNameLimit));
    m_name->setPlaceholderText(knownAs);
    makePlaceholderReadable(*m_name);
    auto *notesLabel = new QLabel(tr("No&tes"), this);
    notesLabel->setBuddy(m_notes);
    m_notes->setObjectName(u"personalNotes"_s);
    m_notes->setTabChangesFocus(true);
    m_notes->setMinimumHeight(120);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"personalCancel"_s);
    cancel->setAutoDefault(false);
    auto *keep = new QPushButton(tr("Keep"), this);
    keep->setObjectName(u"personalKeep"_s);
    keep->setDefault(true);
    for (QPushButton *button : {cancel, keep})
        giveRoom(*button);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &PersonalDialog::keep);
    for (const int key : {Qt::CTRL | int(Qt::Key_Return), Qt::CTRL | int(Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        connect(shortcut, &QShortcut::activated, this, &PersonalDialog::keep);
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(heading), static_cast<QWidget *>(nameLabel),
                          static_cast<QWidget *>(m_name)})
        column->addWidget(part);
    if (now.person)
        addPerson(*column);
    column->addWidget(notesLabel);
    column->addWidget(m_notes);
    if (now.hidden) {
        m_hidden = new QCheckBox(tr("&Hide this account: leave it out of lists and counts"), this);
        m_hidden->setObjectName(u"personalHidden"_s);
        m_hidden->setChecked(*now.hidden);
        column->addWidget(m_hidden);
    }
    if (now.reminders)
        addReminders(*column);
    auto *note = new PlainLabel(
        tr("Names and notes stay on this computer and follow a renewed connection."), this);
    note->setWordWrap(true);
    column->addWidget(note);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    column->addSpacing(8);
    column->addLayout(buttons);
    giveRoomToTexts(*this);
    // As they stand; some were made before what stands above them.
    QWidget *before = m_name;
    for (QWidget *next : {static_cast<QWidget *>(m_person), static_cast<QWidget *>(m_notes),
                          static_cast<QWidget *>(m_reminders), static_cast<QWidget *>(m_quiet),
                          static_cast<QWidget *>(m_quietUntil), static_cast<QWidget *>(cancel),
                          static_cast<QWidget *>(keep)}) {
        if (next)
            setTabOrder(std::exchange(before, next), next);
    }
    m_name->selectAll();
    m_name->setFocus();
}

void PersonalDialog::addPerson(QVBoxLayout &column)
{
    auto *label = new QLabel(tr("&Who logs in at the bank"), this);
    m_person = new QComboBox(this);
    m_person->setObjectName(u"personalPerson"_s);
    m_person->setAccessibleName(tr("Who logs in at the bank"));
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_person->lineEdit()->setAccessibleName(m_person->accessibleName());
    m_person->lineEdit()->setMaxLength(int(kPersonLimit));
    m_person->lineEdit()->setPlaceholderText(tr("Nobody named"));
    makePlaceholderReadable(*m_person->lineEdit());
    m_person->setEditText(*m_before.person);
    label->setBuddy(m_person);
    column.addWidget(label);
    column.addWidget(m_person);
}

void PersonalDialog::offerPersons(const QStringList &names)
{
    if (!m_person)
        return;
    m_person->clear();
    m_person->addItems(names);
    m_person->setCurrentIndex(-1);
    m_person->setEditText(*m_before.person);
}

/// In the window, the tray and exported calendars alike.
void PersonalDialog::addReminders(QVBoxLayout &column)
{
    m_reminders = new QCheckBox(tr("&Reminders, also in exported calendars"), this);
    m_reminders->setObjectName(u"personalReminders"_s);
    m_reminders->setChecked(*m_before.reminders);
    m_quiet = new QCheckBox(tr("Not &before"), this);
    m_quiet->setObjectName(u"personalQuiet"_s);
    m_quiet->setChecked(m_before.quietUntil.has_value());
    m_quietUntil = new DayEdit(m_before.quietUntil.value_or(m_today.addDays(7)), this);
    m_quietUntil->setObjectName(u"personalQuietUntil"_s);
    m_quietUntil->setAccessibleName(tr("No reminder before this day"));
    m_quietUntil->setCalendarPopup(true);
    const auto enable = [this] {
        m_quiet->setEnabled(m_reminders->isChecked());
        m_quietUntil->setEnabled(m_reminders->isChecked() && m_quiet->isChecked());
    };
    connect(m_reminders, &QCheckBox::toggled, this, enable);
    connect(m_quiet, &QCheckBox::toggled, this, enable);
    enable();
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_reminders);
    line->addStretch();
    line->addWidget(m_quiet);
    line->addWidget(m_quietUntil);
    column.addLayout(line);
}

void PersonalDialog::goOnWith(const PersonalTexts &typed, const PersonalTexts &before)
{
    if (typed.ownName != before.ownName)
        m_name->setText(typed.ownName);
    if (typed.notes != before.notes)
        m_notes->setPlainText(typed.notes);
    if (m_person && typed.person && typed.person != before.person)
        m_person->setEditText(*typed.person);
    if (m_hidden && typed.hidden && typed.hidden != before.hidden)
        m_hidden->setChecked(*typed.hidden);
    if (m_reminders && typed.reminders && typed.reminders != before.reminders)
        m_reminders->setChecked(*typed.reminders);
    if (m_quiet && typed.quietUntil != before.quietUntil) {
        m_quiet->setChecked(typed.quietUntil.has_value());
        if (typed.quietUntil)
            m_quietUntil->setDate(*typed.quietUntil);
    }
}

PersonalTexts PersonalDialog::typed() const
{
    PersonalTexts texts;
    texts.ownName = m_name->text().trimmed();
    texts.notes = m_notes->toPlainText().left(kNotesLimit);
    if (m_person)
        texts.person = m_person->currentText().trimmed();
    if (m_hidden)
        texts.hidden = m_hidden->isChecked();
    if (m_reminders)
        texts.reminders = m_reminders->isChecked();
    if (m_quiet && m_quiet->isChecked())
        texts.quietUntil = m_quietUntil->date();
    return texts;
}

void PersonalDialog::keep()
{
    const PersonalTexts now = typed();
    accept();
    if (now != m_before)
        Q_EMIT kept(now);
}

} // namespace holdfast

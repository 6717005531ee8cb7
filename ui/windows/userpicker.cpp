#include "ui/windows/userpicker.h"

#include "ui/widgets/announcer.h"
#include "ui/widgets/choiceactions.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/movewhiletyping.h"
#include "ui/widgets/palettecolours.h"
#include "ui/widgets/plaintexts.h"
#include "ui/words/errorwords.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// So many that fit are read before the rest of the service's list waits to be scrolled to.
constexpr int kEnough = 40;

/// Whether this can be an id at all: no spaces, not just a letter or two of a search.
bool canBeId(const QString &typed)
{
    return typed.size() >= 4 && !typed.contains(u' ');
}

} // namespace

UserPicker::UserPicker(ConnectionService &service, const Clock &clock, QWidget *parent)
    : QDialog(parent), m_service(service), m_clock(clock), m_model(new UserListModel(this)),
      m_search(new QLineEdit(this)), m_list(new QListView(this)), m_state(new PlainLabel(this)),
      m_open(new QPushButton(tr("Show"), this))
{
    setObjectName(u"userPicker"_s);
    setWindowTitle(tr("Another user"));
    resizeByLetters(*this, {480, 480});

    auto *label = new QLabel(tr("&Whose connections?"), this);
    m_search->setObjectName(u"userSearch"_s);
    m_search->setPlaceholderText(tr("Type a user's id, or a part of it or of the name"));
    makePlaceholderReadable(*m_search);
    addClearButton(*m_search);
    label->setBuddy(m_search);
    m_list->setObjectName(u"userList"_s);
    m_list->setAccessibleName(tr("Users"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(3);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    moveWhileTyping(*m_search, *m_list);
    m_state->setObjectName(u"userState"_s);
    m_state->setWordWrap(true);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"userCancel"_s);
    m_open->setObjectName(u"userShow"_s);
    for (QPushButton *button : {cancel, m_open}) {
        giveRoom(*button);
        button->setAutoDefault(false);
    }
    m_open->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(label);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_state);
    column->addLayout(buttons);

    connect(m_search, &QLineEdit::textChanged, this, &UserPicker::filter);
    connect(m_list, &QListView::activated, this, &UserPicker::choose);
    letSelectingChoose(*m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &UserPicker::showState);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_list->verticalScrollBar()->maximum() && m_next > 0)
            load(m_next);
    });
    connect(m_open, &QPushButton::clicked, this, &UserPicker::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_search->setFocus();
    load(0);
}

void UserPicker::load(int offset)
{
    if (m_loading)
        return;
    m_loading = true;
    m_service.users(offset, this, [this](const Expected<UserPage> &page) { take(page); });
    showState();
}

void UserPicker::take(const Expected<UserPage> &page)
{
    m_loading = false;
    if (page) {
        m_next = page->next;
        m_model->add(page->users);
        readOn();
    } else {
        // Nothing more of the list is asked for; an id can still be typed.
        m_next = 0;
        const WordContext context = wordsAt(m_clock.now());
        const ErrorWords words = errorWords(page.error(), context);
        //: %1 says what went wrong, without a full stop.
        m_fault = tr("%1. Type the id of the user instead.").arg(words.headline);
    }
    showState();
}

/// A search goes on through the service's list until it has found enough.
void UserPicker::readOn()
{
    if (m_next > 0 && m_model->rowCount() < kEnough)
        load(m_next);
}

void UserPicker::filter(const QString &typed)
{
    m_model->setFilterText(typed);
    // The first one that fits is at hand for Enter.
    if (!typed.trimmed().isEmpty() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    readOn();
    showState();
}

void UserPicker::showState()
{
    const QString before = m_state->text();
    if (m_loading)
        m_state->setText(tr("Asking for the list of users…"));
    else if (!m_fault.isEmpty())
        m_state->setText(m_fault);
    else if (m_model->rowCount() == 0 && !m_search->text().trimmed().isEmpty())
        m_state->setText(tr("The service's list has no such user."));
    else
        m_state->setText(m_next > 0 ? tr("There are more further down.") : QString());
    if (m_state->text() != before && !m_state->text().isEmpty())
        Announcer::around(*this).announce(m_state->text());
    m_open->setEnabled(!chosen().isEmpty());
}

/// What is marked in the list, else an id that was typed.
UserId UserPicker::chosen() const
{
    const QString typed = m_search->text().trimmed();
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        return m_model->at(current.row()).id;
    return canBeId(typed) ? UserId(typed) : UserId();
}

void UserPicker::choose()
{
    const UserId user = chosen();
    if (user.isEmpty())
        return;
    accept();
    Q_EMIT userChosen(user);
}

} // namespace holdfast

#include "ui/windows/bankpicker.h"

#include "ui/widgets/announcer.h"
#include "ui/widgets/bankdelegate.h"
#include "ui/widgets/choiceactions.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/movewhiletyping.h"
#include "ui/widgets/palettecolours.h"
#include "ui/widgets/plaintexts.h"
#include "ui/words/errorwords.h"
#include "ui/words/relinkwords.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;

BankPicker::BankPicker(ConnectionService &service, BankIcons &icons, const Clock &clock,
                       QWidget *parent)
    : QDialog(parent), m_service(service), m_clock(clock), m_model(new InstitutionListModel(this)),
      m_search(new QLineEdit(this)), m_list(new QListView(this)), m_state(new PlainLabel(this)),
      m_again(new QPushButton(tr("Try again"), this)),
      m_connect(new QPushButton(tr("Connect"), this))
{
    setObjectName(u"bankPicker"_s);
    setWindowTitle(tr("Connect a bank"));
    resizeByLetters(*this, {480, 560});

    auto *label = new QLabel(tr("&Which bank?"), this);
    m_search->setObjectName(u"bankSearch"_s);
    m_search->setPlaceholderText(tr("Type a part of its name"));
    makePlaceholderReadable(*m_search);
    addClearButton(*m_search);
    label->setBuddy(m_search);
    m_list->setObjectName(u"bankList"_s);
    m_list->setAccessibleName(tr("Banks"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new BankDelegate(icons, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    moveWhileTyping(*m_search, *m_list);
    m_state->setObjectName(u"bankState"_s);
    m_state->setWordWrap(true);
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setMinimumHeight(64);

    auto *inBrowser = new QPushButton(tr("Choose in the &browser"), this);
    inBrowser->setObjectName(u"bankInBrowser"_s);
    inBrowser->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"bankCancel"_s);
    cancel->setAutoDefault(false);
    m_connect->setObjectName(u"bankConnect"_s);
    m_connect->setDefault(true);
    m_connect->setEnabled(false);

    m_again->setObjectName(u"bankAgain"_s);
    m_again->setAutoDefault(false);
    m_again->hide();
    connect(m_again, &QPushButton::clicked, this, &BankPicker::load);
    for (QPushButton *button : {m_again, inBrowser, cancel, m_connect})
        giveRoom(*button);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(inBrowser);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_connect);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(label);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_state);
    column->addWidget(m_again, 0, Qt::AlignCenter);
    column->addLayout(buttons);

    connect(&icons, &BankIcons::iconArrived, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(m_search, &QLineEdit::textChanged, this, &BankPicker::filter);
    connect(m_list, &QListView::activated, this, &BankPicker::choose);
    letSelectingChoose(*m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BankPicker::followSelection);
    connect(m_connect, &QPushButton::clicked, this, &BankPicker::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(inBrowser, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT bankChosen(std::nullopt, QString());
    });
    m_search->setFocus();
    load();
}

void BankPicker::load()
{
    m_list->hide();
    // What is pressed keeps the focus only while it can be seen.
    if (m_again->hasFocus())
        m_search->setFocus();
    m_again->hide();
    m_state->setText(tr("Asking for the list of banks…"));
    m_service.institutions(this, [this](Expected<std::vector<Institution>> institutions) {
        take(std::move(institutions));
    });
}

void BankPicker::take(Expected<std::vector<Institution>> institutions)
{
    if (!institutions) {
        const WordContext context = wordsAt(m_clock.now());
        const ErrorWords words = errorWords(institutions.error(), context);
        announce(*m_state, toldInOne(words));
        m_again->show();
        return;
    }
    m_model->setInstitutions(*std::move(institutions));
    m_list->show();
    filter(m_search->text());
}

void BankPicker::filter(const QString &typed)
{
    m_model->setFilterText(typed);
    const bool none = m_model->rowCount() == 0;
    m_state->setVisible(none || m_list->isHidden());
    if (none && !m_list->isHidden())
        say(tr("No bank of that name is in the service's list."));
    // The first bank that can be connected is at hand for Enter.
    for (int row = 0; row < m_model->rowCount() && !typed.isEmpty(); ++row) {
        if (canConnect(m_model->at(row))) {
            m_list->setCurrentIndex(m_model->index(row));
            break;
        }
    }
    followSelection();
}

void BankPicker::followSelection()
{
    const QModelIndex current = m_list->currentIndex();
    m_connect->setEnabled(current.isValid() && canConnect(m_model->at(current.row())));
    warnIfThere();
}

/// Two logins at one bank are normal; often a renewal was meant. Said, and not forbidden.
void BankPicker::warnIfThere()
{
    const QModelIndex current = m_list->currentIndex();
    if (m_list->isHidden() || m_model->rowCount() == 0)
        return; // what stands there then matters more
    QString warning;
    if (current.isValid() && !m_namesHidden) {
        const Institution &bank = m_model->at(current.row());
        const ConnectionSnapshot all = m_service.snapshot();
        const auto there =
            std::count_if(all->begin(), all->end(), [&bank](const ConnectionEntry &entry) {
                return bankIdOf(entry.connection.id) == bank.id;
            });
        if (there > 0)
            warning = alreadyThereSentence(bank.name, there);
    }
    m_state->setVisible(!warning.isEmpty());
    say(warning);
}

void BankPicker::say(const QString &sentence)
{
    if (m_state->text() == sentence)
        return;
    m_state->setText(sentence);
    if (!sentence.isEmpty())
        Announcer::around(*this).announce(sentence);
}

void BankPicker::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !canConnect(m_model->at(current.row())))
        return;
    const Institution bank = m_model->at(current.row());
    accept();
    Q_EMIT bankChosen(bank.id, bank.name);
}

} // namespace holdfast

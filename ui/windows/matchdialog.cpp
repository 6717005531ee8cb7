#include "ui/windows/matchdialog.h"

#include "ui/widgets/dialogroom.h"
#include "ui/widgets/plaintexts.h"
#include "ui/words/moneywords.h"
#include "ui/words/relinkwords.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// The name with what helps to tell accounts apart: the bank's name and the balance.
QString choiceText(const AccountId &id, const ConnectionDetails &details,
                   const WordContext &context)
{
    const auto account = std::find_if(details.accounts.begin(), details.accounts.end(),
                                      [&id](const Account &one) { return one.id == id; });
    if (account == details.accounts.end())
        return id.value().left(8);
    QStringList parts{accountNameOf(id, details)};
    if (const QString bank = accountNameOf(*account, AccountSettings{}); bank != parts.front())
        parts << bank;
    if (account->balance)
        parts << moneyText(*account->balance, context.locale);
    return parts.join(u" · "_s);
}

PlainLabel *sentence(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(420);
    return label;
}

} // namespace

MatchDialog::MatchDialog(const ConnectionDetails &details, const AccountQuestion &question,
                         const WordContext &context, QWidget *parent)
    : QDialog(parent), m_question(question), m_newer(details.entry.connection.id),
      m_choices(new QButtonGroup(this)), m_give(new QPushButton(tr("Keep this answer"), this))
{
    setObjectName(u"matchDialog"_s);
    setWindowTitle(tr("Which account is which"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    PlainLabel *heading = sentence(questionSentence(question), this);
    heading->setObjectName(u"matchHeading"_s);
    heading->setRank(PlainLabel::Rank::Title);
    column->addWidget(heading);
    column->addWidget(sentence(tr("The bank gave its accounts new numbers when you logged in, and "
                                  "they look too much alike to tell. Your name, notes and history "
                                  "go to the one you choose."),
                               this));
    column->addSpacing(8);

    const auto addChoice = [&](const QString &text, int number) {
        auto *choice = new QRadioButton(withoutMnemonic(text), this);
        choice->setObjectName(u"matchChoice%1"_s.arg(number));
        m_choices->addButton(choice, number);
        column->addWidget(choice);
    };
    for (size_t i = 0; i < question.candidates.size(); ++i)
        addChoice(choiceText(question.candidates[i], details, context), int(i));
    addChoice(tr("None of them"), int(question.candidates.size()));

    auto *leave = new QPushButton(tr("Leave it open"), this);
    leave->setObjectName(u"matchLeave"_s);
    leave->setAutoDefault(false);
    m_give->setObjectName(u"matchGive"_s);
    m_give->setDefault(true);
    m_give->setEnabled(false);
    for (QPushButton *button : {leave, m_give})
        giveRoom(*button);
    connect(m_choices, &QButtonGroup::idClicked, this, [this] { m_give->setEnabled(true); });
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_give, &QPushButton::clicked, this, &MatchDialog::give);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(m_give);
    column->addSpacing(16);
    column->addLayout(buttons);
    giveRoomToTexts(*this);
}

void MatchDialog::give()
{
    const auto chosen = size_t(m_choices->checkedId());
    AccountAnswer answer{m_newer, m_question.older, m_question.account, {}};
    if (chosen < m_question.candidates.size())
        answer.same = m_question.candidates[chosen];
    accept();
    Q_EMIT answered(answer);
}

} // namespace holdfast

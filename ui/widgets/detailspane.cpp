#include "ui/widgets/detailspane.h"

#include "core/lifecycle/rules.h"
#include "ui/widgets/detailsparts.h"
#include "ui/words/actionwords.h"
#include "ui/words/connectionwords.h"
#include "ui/words/entrywords.h"
#include "ui/words/relinkwords.h"
#include "ui/words/rowgroup.h"
#include "ui/words/rowwords.h"
#include "ui/words/syncwords.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// What the flow behind a button can change; said beside the button, before it is pressed.
QString forecastOfAction(Action action, const ConnectionDetails &details,
                         const WordContext &context)
{
    const auto kind = flowFor(action);
    return kind ? forecastSentence(forecastOf(*kind, details.entry.connection, context.now),
                                   details, context)
                : QString();
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : DetailsPage(u"detailsPane"_s, tr("Overview of the connection"), parent)
{}

void DetailsPane::build(QVBoxLayout &first, QVBoxLayout &second, const DetailsSubject &subject)
{
    addOpening(first, subject);
    addQuestions(first, subject);
    addActions(second, subject);
}

void DetailsPane::addOpening(QVBoxLayout &column, const DetailsSubject &subject)
{
    const ConnectionEntry &entry = subject.details.entry;
    const BankConnection &connection = entry.connection;
    const bool isLeftBehind = toldAsLeftBehind(entry, subject.assessment);
    auto *name = wrappedText(shownName(entry));
    name->setObjectName(u"detailsBank"_s);
    name->setRank(PlainLabel::Rank::Title);
    column.addWidget(name);

    auto *headline = wrappedText(shownHeadline(entry, subject.assessment, subject.context));
    headline->setObjectName(u"detailsHeadline"_s);
    QFont bold = headline->font();
    bold.setWeight(QFont::DemiBold);
    headline->setFont(bold);
    setInk(*headline, toneOfGroup(groupOf(subject.assessment)));
    column.addWidget(headline);
    column.addWidget(wrappedText(shownSentence(entry, subject.assessment, subject.context)));
    if (isLeftBehind)
        column.addWidget(
            mutedText(secondSentence(connection, subject.assessment, subject.context)));
    else if (subject.assessment.state == ConnectionState::Healthy)
        column.addWidget(
            mutedText(whyAdvised(subject.assessment.advice, connection, subject.context)));
    if (entry.leftBehind && !isLeftBehind)
        column.addWidget(
            mutedText(leftBehindSentence(connection, *entry.leftBehind, subject.context)));

    if (const QString login = loginAsWords(entry.settings); !login.isEmpty()) {
        auto *who = wrappedText(login);
        who->setObjectName(u"detailsLogin"_s);
        column.addWidget(who);
    }
    addAdvice(column, subject);
    if (!entry.settings.notes.isEmpty()) {
        addHeading(column, tr("Your notes"));
        column.addWidget(wrappedText(entry.settings.notes));
    }
}

void DetailsPane::addAdvice(QVBoxLayout &column, const DetailsSubject &subject)
{
    const ConnectionEntry &entry = subject.details.entry;
    const Action shown = shownAction(entry, subject.assessment);
    const QString words = actionText(entry, subject.assessment, shown);
    if (words.isEmpty())
        return;
    if (!mayAct(subject.assessment)) {
        column.addWidget(mutedText(tr("Advised: %1").arg(words)));
        return;
    }
    QPushButton *button = roomyButton(words, u"detailsAdvice"_s);
    connect(button, &QPushButton::clicked, this,
            [this, id = entry.connection.id, shown] { Q_EMIT actionRequested(id, shown); });
    if (const QString forecast = forecastOfAction(shown, subject.details, subject.context);
        !forecast.isEmpty())
        column.addWidget(mutedText(forecast));
    column.addSpacing(8);
    column.addWidget(button, 0, Qt::AlignLeft);
}

/// What only the person can tell.
void DetailsPane::addQuestions(QVBoxLayout &column, const DetailsSubject &subject)
{
    int number = 0;
    for (const AccountQuestion &question : subject.details.questions) {
        column.addSpacing(8);
        column.addWidget(wrappedText(questionSentence(question)));
        QPushButton *button = roomyButton(tr("Answer…"), u"detailsQuestion%1"_s.arg(number++));
        button->setAccessibleDescription(questionSentence(question));
        connect(button, &QPushButton::clicked, this,
                [this, at = size_t(number - 1)] {
                    const DetailsSubject now = this->subject();
                    if (at < now.details.questions.size())
                        Q_EMIT questionRequested(now.connection().id, now.details.questions[at]);
                });
        column.addWidget(button, 0, Qt::AlignLeft);
    }
}

void DetailsPane::addActions(QVBoxLayout &column, const DetailsSubject &subject)
{
    const Assessment &assessment = subject.assessment;
    const BankConnection &connection = subject.connection();
    addHeading(column, tr("What else can be done"));
    const std::pair<Action, const Availability &> all[] = {
        {Action::Reconsent, assessment.reconsent},
        {Action::Reauth, assessment.reauth},
        {Action::Refresh, assessment.refresh},
        {Action::Sync, assessment.sync},
    };
    for (const auto &[action, availability] : all) {
        if (action == shownAction(subject.details.entry, assessment))
            continue;
        // Why an inspector does nothing is said once, below.
        if (!mayAct(assessment) &&
            (availability.available || availability.reason == Reason::Inspector))
            continue;
        if (!availability.available) {
            const QString why =
                whyNot(availability.reason, action, connection, assessment, subject.context);
            //: %1 is what a button says, %2 a sentence why it cannot be done.
            column.addWidget(mutedText(tr("%1: %2").arg(buttonText(action), why)));
            continue;
        }
        QPushButton *button = roomyButton(buttonText(action), u"details-"_s + actionWord(action));
        connect(button, &QPushButton::clicked, this,
                [this, id = connection.id, one = action] { Q_EMIT actionRequested(id, one); });
        column.addWidget(button, 0, Qt::AlignLeft);
        if (const QString forecast = forecastOfAction(action, subject.details, subject.context);
            !forecast.isEmpty())
            column.addWidget(mutedText(forecast));
    }
    column.addSpacing(16);
    QPushButton *personal = roomyButton(tr("Name and notes…"), u"detailsPersonal"_s);
    connect(personal, &QPushButton::clicked, this,
            [this, id = connection.id] { Q_EMIT personalRequested(id); });
    column.addWidget(personal, 0, Qt::AlignLeft);
}

} // namespace holdfast

// The part of DetailsPane that shows the consent: its dates, what was asked, granted and is
// returned, what the service remembers of it, and what only the person can tell.
#include "ui/widgets/detailsparts.h"
#include "ui/widgets/detailspane_p.h"
#include "ui/words/consentwords.h"
#include "ui/words/relinkwords.h"

#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::StringLiterals;

void DetailsPane::addConsent(QVBoxLayout &column, const Subject &subject)
{
    const BankConnection &connection = subject.connection();
    addHeading(column, tr("Consent"));
    FactGrid facts(column);
    const auto date = [&](const QString &name, const ReceivedInstant &received) {
        if (received.value)
            facts.add(name, spokenDate(*received.value, subject.context),
                      exactDate(*received.value, subject.context));
        else if (received.unreadable)
            facts.add(name, tr("a date Holdfast cannot read"));
    };
    const bool ended =
        connection.expiresAt.value && *connection.expiresAt.value <= subject.context.now;
    date(ended ? tr("Ended") : tr("Ends"), connection.expiresAt);
    date(tr("Given"), connection.userConsentedAt);
    date(tr("Connected"), connection.connectedOn);
    if (connection.expiresAt.isAbsent())
        facts.add(tr("Ends"), tr("The service names no end date"));
    QStringList told;
    if (const auto &left = subject.details.entry.leftBehind)
        told << leftBehindSentence(connection, *left, subject.context);
    told << lineageSentences(subject.details, subject.context) << overlapSentences(subject.details);
    for (const QString &sentence : std::as_const(told))
        column.addWidget(mutedText(sentence));
    addQuestions(column, subject);
    addConsentHistory(column, subject);
}

void DetailsPane::addQuestions(QVBoxLayout &column, const Subject &subject)
{
    int number = 0;
    for (const AccountQuestion &question : subject.details.questions) {
        column.addSpacing(4);
        column.addWidget(wrappedText(questionSentence(question)));
        QPushButton *button = roomyButton(tr("Answer…"), u"detailsQuestion%1"_s.arg(number++));
        button->setAccessibleDescription(questionSentence(question));
        connect(button, &QPushButton::clicked, this, [this, id = subject.connection().id, question] {
            Q_EMIT questionRequested(id, question);
        });
        column.addWidget(button, 0, Qt::AlignLeft);
    }
}

/// Our own record first, then what the service tells of the same, and last where they and what
/// comes now are not the same.
void DetailsPane::addConsentHistory(QVBoxLayout &column, const Subject &subject)
{
    const ConnectionDetails &details = subject.details;
    const QStringList own = consentRecordSentences(details, subject.context);
    const QStringList theirs = serviceConsentSentences(details.serviceConsents, subject.context);
    const QStringList differences = consentDifferences(details, subject.context);
    if (own.isEmpty() && theirs.isEmpty() && differences.isEmpty())
        return;
    addHeading(column, tr("What was asked and granted"));
    for (const QString &sentence : differences)
        column.addWidget(wrappedText(sentence));
    for (const QString &sentence : own)
        column.addWidget(mutedText(sentence));
    for (const QString &sentence : theirs)
        column.addWidget(mutedText(sentence));
}

} // namespace holdfast

#include "ui/widgets/consentpage.h"

#include "core/lifecycle/rules.h"
#include "ui/widgets/detailsparts.h"
#include "ui/words/actionwords.h"
#include "ui/words/consentfacts.h"
#include "ui/words/consentwords.h"
#include "ui/words/entrywords.h"
#include "ui/words/relinkwords.h"
#include "ui/words/removalwords.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// How the consent is kept: the way that is advised, else the shorter one that fits; none when neither
/// does.
Action keepingAction(const Assessment &assessment)
{
    std::optional<FlowKind> way = flowFor(assessment.advice.action);
    if (!way || way == FlowKind::Refresh) // which brings data and leaves the consent as it is
        way = renewalBeforeTheEnd(assessment);
    return way ? actionOf(*way) : Action::None;
}

} // namespace

ConsentPage::ConsentPage(const ConnectionService &service, QWidget *parent)
    : DetailsPage(u"consentPage"_s, tr("Consent"), parent), m_service(service)
{}

void ConsentPage::build(QVBoxLayout &first, QVBoxLayout &second, const DetailsSubject &subject)
{
    FactGrid facts(first);
    for (const ConsentFact &fact :
         consentFacts(subject.details, m_service.profile().name, subject.context))
        facts.add(fact.name, fact.value, fact.exact);
    addWays(second, subject);
    addEnding(second, subject);
    addHistory(second, subject);
}

/// Two buttons of one size, side by side: neither way is made harder to find or to press.
void ConsentPage::addWays(QVBoxLayout &column, const DetailsSubject &subject)
{
    const ConnectionId id = subject.connection().id;
    const Assessment &assessment = subject.assessment;
    const Action keeping = keepingAction(assessment);
    auto *ways = new QGridLayout;
    ways->setHorizontalSpacing(8);
    if (keeping != Action::None && mayAct(assessment)) {
        QPushButton *keep = roomyButton(
            actionText(subject.details.entry, assessment, keeping), u"consentKeep"_s);
        connect(keep, &QPushButton::clicked, this,
                [this, id, keeping] { Q_EMIT actionRequested(id, keeping); });
        ways->addWidget(keep, 0, 0);
        ways->setColumnStretch(0, 1);
    }
    if (assessment.remove.available) {
        QPushButton *end = roomyButton(tr("End consent…"), u"consentEnd"_s);
        connect(end, &QPushButton::clicked, this, [this, id] { Q_EMIT removalRequested(id); });
        ways->addWidget(end, 0, 1);
        ways->setColumnStretch(1, 1);
    }
    column.addLayout(ways);
    const auto explain = [&](const Availability &availability, Action action) {
        const QString why = whyNot(availability.reason, action, subject.connection(), assessment,
                                   subject.context);
        if (!why.isEmpty())
            column.addWidget(mutedText(why));
    };
    if (keeping == Action::None)
        explain(assessment.reconsent, Action::Reconsent);
    if (!assessment.remove.available)
        explain(assessment.remove, Action::None);
}

void ConsentPage::addEnding(QVBoxLayout &column, const DetailsSubject &subject)
{
    addHeading(column, tr("What ending it means"));
    for (const QString &sentence : removalConsequences(subject.details))
        column.addWidget(wrappedText(sentence));
}

/// Our own record first, then what the service tells of the same, and before both where they and what
/// comes now are not the same.
void ConsentPage::addHistory(QVBoxLayout &column, const DetailsSubject &subject)
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
    for (const QString &sentence : own + theirs)
        column.addWidget(mutedText(sentence));
}

} // namespace holdfast

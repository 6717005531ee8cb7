#include "ui/widgets/detailspane.h"

#include "core/lifecycle/rules.h"
#include "ui/models/rowgroup.h"
#include "ui/widgets/detailspane_p.h"
#include "ui/widgets/detailsparts.h"
#include "ui/widgets/tones.h"
#include "ui/words/actionwords.h"
#include "ui/words/connectionwords.h"
#include "ui/words/relinkwords.h"
#include "ui/words/rowwords.h"
#include "ui/words/syncwords.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// The syncs shown; older ones are history.
constexpr size_t kSyncs = 5;
/// From this width on, accounts and updates stand beside the rest and not below it.
constexpr int kTwoColumns = 640;

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

DetailsPane::DetailsPane(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"detailsPane"_s);
    setAccessibleName(tr("Details of the connection"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
}

std::optional<ConnectionId> DetailsPane::shown() const
{
    return m_shown;
}

void DetailsPane::showDetails(const ConnectionDetails &details, const Assessment &assessment,
                              const WordContext &context)
{
    const bool same = m_shown == details.entry.connection.id;
    const int scrolled = same ? verticalScrollBar()->value() : 0;
    const QString focused = same && widget() && widget()->isAncestorOf(focusWidget())
                                ? focusWidget()->objectName()
                                : QString();
    m_shown = details.entry.connection.id;
    m_hiddenShown = same && m_hiddenShown;

    const Subject subject{details, assessment, context};
    auto *page = new QWidget;
    page->setObjectName(u"detailsPage"_s);
    page->setBackgroundRole(QPalette::Base);
    m_grid = new QGridLayout(page);
    m_grid->setContentsMargins(16, 16, 16, 16);
    m_grid->setHorizontalSpacing(32);
    m_grid->setVerticalSpacing(16);
    for (QVBoxLayout *&block : m_blocks) {
        block = new QVBoxLayout;
        block->setSpacing(4);
    }
    addOpening(*m_blocks[Nature], subject);
    addConsent(*m_blocks[Nature], subject);
    addAccounts(*m_blocks[Past], subject);
    addUpdates(*m_blocks[Past], subject);
    addActions(*m_blocks[Ways], subject);
    placeBlocks(false);
    setWidget(page);
    page->show();
    verticalScrollBar()->setValue(scrolled);
    if (!focused.isEmpty()) {
        if (auto *again = page->findChild<QWidget *>(focused))
            again->setFocus();
    }
}

/// Below the list the pane is low and wide: what has been stands beside what is and can be done.
void DetailsPane::placeBlocks(bool again)
{
    const bool wide = width() >= kTwoColumns;
    if (again && wide == m_wide)
        return;
    m_wide = wide;
    for (QVBoxLayout *block : m_blocks)
        m_grid->removeItem(block);
    m_grid->addLayout(m_blocks[Nature], 0, 0);
    if (wide) {
        m_grid->addLayout(m_blocks[Ways], 1, 0, Qt::AlignTop);
        m_grid->addLayout(m_blocks[Past], 0, 1, 2, 1, Qt::AlignTop);
    } else {
        m_grid->addLayout(m_blocks[Past], 1, 0);
        m_grid->addLayout(m_blocks[Ways], 2, 0);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, wide ? 1 : 0);
    m_grid->setRowStretch(1, wide ? 1 : 0);
    m_grid->setRowStretch(3, 1);
}

void DetailsPane::resizeEvent(QResizeEvent *event)
{
    if (m_grid)
        placeBlocks(true);
    QScrollArea::resizeEvent(event);
}

void DetailsPane::addOpening(QVBoxLayout &column, const Subject &subject)
{
    const BankConnection &connection = subject.connection();
    auto *name = wrappedText(shownName(subject.details.entry));
    name->setObjectName(u"detailsBank"_s);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    name->setFont(large);
    column.addWidget(name);

    auto *headline = wrappedText(stateHeadline(connection, subject.assessment, subject.context));
    headline->setObjectName(u"detailsHeadline"_s);
    QFont bold = headline->font();
    bold.setWeight(QFont::DemiBold);
    headline->setFont(bold);
    const QPalette palette = headline->palette();
    setInk(*headline, toneColor(toneOfGroup(groupOf(subject.assessment)), palette,
                                palette.color(QPalette::Base)));
    column.addWidget(headline);
    // The second sentence of a healthy connection tells its updates, which have a part of their
    // own.
    const bool healthy = subject.assessment.state == ConnectionState::Healthy;
    column.addWidget(
        wrappedText(healthy ? whyAdvised(subject.assessment.advice, connection, subject.context)
                        : secondSentence(connection, subject.assessment, subject.context)));

    if (const QString login = loginAsWords(subject.details.entry.settings); !login.isEmpty()) {
        auto *who = wrappedText(login);
        who->setObjectName(u"detailsLogin"_s);
        column.addWidget(who);
    }
    addAdvice(column, subject);
    if (!subject.details.entry.settings.notes.isEmpty()) {
        addHeading(column, tr("Your notes"));
        column.addWidget(wrappedText(subject.details.entry.settings.notes));
    }
}

void DetailsPane::addAdvice(QVBoxLayout &column, const Subject &subject)
{
    const BankConnection &connection = subject.connection();
    const QString words = buttonText(subject.assessment.advice.action);
    if (words.isEmpty())
        return;
    if (!mayAct(subject.assessment)) {
        column.addWidget(mutedText(tr("Advised: %1").arg(words)));
        return;
    }
    QPushButton *button = roomyButton(words, u"detailsAdvice"_s);
    connect(button, &QPushButton::clicked, this,
            [this, id = connection.id, action = subject.assessment.advice.action] {
                Q_EMIT actionRequested(id, action);
            });
    if (const QString forecast =
            forecastOfAction(subject.assessment.advice.action, subject.details, subject.context);
        !forecast.isEmpty())
        column.addWidget(mutedText(forecast));
    column.addSpacing(8);
    column.addWidget(button, 0, Qt::AlignLeft);
}

void DetailsPane::addUpdates(QVBoxLayout &column, const Subject &subject)
{
    addHeading(column, tr("Updates"));
    column.addWidget(
        wrappedText(updateSentence(subject.connection(), subject.assessment, subject.context)));
    const QString allowance = allowanceWords(subject.assessment, subject.context);
    if (!allowance.isEmpty())
        column.addWidget(wrappedText(allowance));
    const QString pause = pauseWords(subject.assessment, subject.context);
    if (!pause.isEmpty())
        column.addWidget(wrappedText(pause));
    FactGrid facts(column);
    size_t count = 0;
    for (const SyncRecord &sync : subject.details.syncs) {
        if (count++ == kSyncs)
            break;
        const auto &when = sync.completedAt.value ? sync.completedAt : sync.createdAt;
        facts.add(
            when.value ? spokenMoment(*when.value, subject.context) : tr("at an unknown time"),
            fetchWords(sync), when.value ? exactDate(*when.value, subject.context) : QString());
    }
}

void DetailsPane::addActions(QVBoxLayout &column, const Subject &subject)
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
        if (action == assessment.advice.action)
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
    if (assessment.remove.available) {
        QPushButton *button = roomyButton(tr("Remove this connection…"), u"detailsRemove"_s);
        connect(button, &QPushButton::clicked, this,
                [this, id = connection.id] { Q_EMIT removalRequested(id); });
        column.addWidget(button, 0, Qt::AlignLeft);
    } else {
        column.addWidget(mutedText(whyNot(assessment.remove.reason, Action::None, connection,
                                      assessment, subject.context)));
    }
}

} // namespace holdfast

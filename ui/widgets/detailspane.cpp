#include "ui/widgets/detailspane.h"

#include "core/base/plaintext.h"
#include "core/lifecycle/rules.h"
#include "ui/models/rowgroup.h"
#include "ui/widgets/plaintexts.h"
#include "ui/widgets/tones.h"
#include "ui/words/actionwords.h"
#include "ui/words/connectionwords.h"
#include "ui/words/moneywords.h"
#include "ui/words/relinkwords.h"
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

PlainLabel *wrapped(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setInk(QLabel &label, const QColor &ink)
{
    // On a page with the colour of lists a label takes its ink from Text, elsewhere from
    // WindowText.
    QPalette palette = label.palette();
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::WindowText, ink);
    label.setPalette(palette);
}

PlainLabel *muted(const QString &text)
{
    PlainLabel *label = wrapped(text);
    const QPalette palette = label->palette();
    setInk(*label, mutedColor(palette, palette.color(QPalette::Base)));
    return label;
}

QPushButton *roomyButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(withoutMnemonic(text));
    button->setObjectName(name);
    giveRoom(*button);
    return button;
}

void addHeading(QVBoxLayout &column, const QString &text)
{
    if (column.count() > 0)
        column.addSpacing(16);
    auto *heading = new PlainLabel(text);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    column.addWidget(heading);
}

/// A name and what it is, one under the other in two columns. Names and dates stay on one line.
class Facts
{
public:
    explicit Facts(QVBoxLayout &column) : m_grid(new QGridLayout)
    {
        m_grid->setHorizontalSpacing(16);
        m_grid->setVerticalSpacing(4);
        m_grid->setColumnStretch(1, 1);
        column.addLayout(m_grid);
    }
    void add(const QString &name, const QString &value, const QString &exact = {})
    {
        if (value.isEmpty())
            return;
        const int row = m_grid->rowCount();
        PlainLabel *first = muted(name);
        first->setWordWrap(false);
        m_grid->addWidget(first, row, 0, Qt::AlignTop);
        PlainLabel *label = wrapped(value);
        label->setAccessibleName(name + u": "_s + value);
        label->setToolTip(plainToolTip(exact));
        m_grid->addWidget(label, row, 1);
    }

private:
    QGridLayout *m_grid;
};

/// Name and last digits with the balance at the end of the line; the rest below, quieter.
void addAccount(QVBoxLayout &column, const Account &account, const Enrichment &enrichment,
                const WordContext &context)
{
    QString name = singleLine(account.name, 80);
    if (!account.reference.isEmpty())
        name += u" ··"_s + singleLine(account.reference, 12);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(wrapped(name), 1);
    if (account.balance)
        line->addWidget(new PlainLabel(moneyText(*account.balance, context.locale)), 0,
                        Qt::AlignTop);
    column.addLayout(line);

    QStringList parts;
    if (account.historyFrom) {
        //: The first day of the stored transactions of an account.
        parts << DetailsPane::tr("history since %1")
                     .arg(context.locale.toString(*account.historyFrom, u"d MMMM yyyy"));
    }
    parts << enrichmentWords(enrichment);
    parts.removeAll(QString());
    if (!parts.isEmpty())
        column.addWidget(muted(parts.join(u" · "_s)));
    column.addSpacing(4);
}

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

struct DetailsPane::Subject
{
    const ConnectionDetails &details;
    const Assessment &assessment;
    const WordContext &context;

    [[nodiscard]] const BankConnection &connection() const { return details.entry.connection; }
};

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
    auto *name = wrapped(shownName(subject.details.entry));
    name->setObjectName(u"detailsBank"_s);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    name->setFont(large);
    column.addWidget(name);

    auto *headline = wrapped(stateHeadline(connection, subject.assessment, subject.context));
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
        wrapped(healthy ? whyAdvised(subject.assessment.advice, connection, subject.context)
                        : secondSentence(connection, subject.assessment, subject.context)));

    const QString words = buttonText(subject.assessment.advice.action);
    if (words.isEmpty())
        return;
    if (!mayAct(subject.assessment)) {
        column.addWidget(muted(tr("Advised: %1").arg(words)));
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
        column.addWidget(muted(forecast));
    column.addSpacing(8);
    column.addWidget(button, 0, Qt::AlignLeft);
}

void DetailsPane::addConsent(QVBoxLayout &column, const Subject &subject)
{
    const BankConnection &connection = subject.connection();
    addHeading(column, tr("Consent"));
    Facts facts(column);
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
    told << lineageSentences(subject.details, subject.context)
         << consentDifferences(subject.details, subject.context)
         << overlapSentences(subject.details);
    for (const AccountQuestion &question : subject.details.questions)
        told << questionSentence(question);
    for (const QString &sentence : std::as_const(told))
        column.addWidget(muted(sentence));
}

void DetailsPane::addAccounts(QVBoxLayout &column, const Subject &subject)
{
    const ConnectionDetails &details = subject.details;
    addHeading(column, accountCountWords(qsizetype(subject.connection().accountIds.size())));
    if (details.accounts.empty() && !subject.connection().accountIds.empty())
        column.addWidget(muted(tr("The accounts have not been read yet.")));
    int hidden = 0;
    for (const Account &account : details.accounts) {
        if (account.goneSince)
            continue; // what became of it is told with the consent
        const auto settings = details.accountSettings.find(account.id);
        if (settings != details.accountSettings.end() && settings->second.hidden) {
            ++hidden;
            continue;
        }
        addAccount(column, account, enrichmentOfAccount(account.id, details.syncs),
                   subject.context);
    }
    if (hidden > 0)
        column.addWidget(muted(tr("%n account(s) hidden", nullptr, hidden)));
    const QString enriched = enrichmentSentence(details.entry.enrichment, subject.context);
    if (!enriched.isEmpty())
        column.addWidget(muted(enriched));
}

void DetailsPane::addUpdates(QVBoxLayout &column, const Subject &subject)
{
    addHeading(column, tr("Updates"));
    column.addWidget(
        wrapped(updateSentence(subject.connection(), subject.assessment, subject.context)));
    const QString allowance = allowanceWords(subject.assessment, subject.context);
    if (!allowance.isEmpty())
        column.addWidget(wrapped(allowance));
    Facts facts(column);
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
            column.addWidget(muted(tr("%1: %2").arg(buttonText(action), why)));
            continue;
        }
        QPushButton *button = roomyButton(buttonText(action), u"details-"_s + actionWord(action));
        connect(button, &QPushButton::clicked, this,
                [this, id = connection.id, one = action] { Q_EMIT actionRequested(id, one); });
        column.addWidget(button, 0, Qt::AlignLeft);
        if (const QString forecast = forecastOfAction(action, subject.details, subject.context);
            !forecast.isEmpty())
            column.addWidget(muted(forecast));
    }
    column.addSpacing(16);
    if (assessment.remove.available) {
        QPushButton *button = roomyButton(tr("Remove this connection…"), u"detailsRemove"_s);
        connect(button, &QPushButton::clicked, this,
                [this, id = connection.id] { Q_EMIT removalRequested(id); });
        column.addWidget(button, 0, Qt::AlignLeft);
    } else {
        column.addWidget(muted(whyNot(assessment.remove.reason, Action::None, connection,
                                      assessment, subject.context)));
    }
}

} // namespace holdfast

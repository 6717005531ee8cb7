#include "ui/widgets/flowpanel.h"

#include "ui/widgets/announcer.h"
#include "ui/widgets/palettecolours.h"
#include "ui/widgets/plaintexts.h"
#include "ui/words/flowwords.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// So long without an answer, and help is offered.
constexpr auto kPatience = 10s;

QString stepMark(FlowStep::State state)
{
    switch (state) {
    case FlowStep::State::Done:
        return u"✓"_s;
    case FlowStep::State::Now:
        return u"▸"_s;
    case FlowStep::State::Ahead:
        return u"·"_s;
    }
    return {};
}

QString spokenStep(const FlowStep &step)
{
    switch (step.state) {
    case FlowStep::State::Done:
        return FlowPanel::tr("Done: %1").arg(step.text);
    case FlowStep::State::Now:
        return FlowPanel::tr("Now: %1").arg(step.text);
    case FlowStep::State::Ahead:
        return FlowPanel::tr("Later: %1").arg(step.text);
    }
    return step.text;
}

/// A step behind its mark; the texts of all begin at the same place.
class StepLine final : public PlainLabel
{
public:
    StepLine(const FlowStep &step, QWidget *parent)
        : PlainLabel(step.text, parent), m_mark(stepMark(step.state))
    {
        setWordWrap(true);
        setAccessibleName(spokenStep(step));
        makeRoom();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        PlainLabel::changeEvent(event);
        if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
            makeRoom();
    }
    void paintEvent(QPaintEvent *event) override
    {
        PlainLabel::paintEvent(event);
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        const QRect place(0, 0, room(), fontMetrics().height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), Qt::AlignCenter,
                         m_mark);
    }

private:
    [[nodiscard]] int room() const { return 2 * fontMetrics().height(); }
    void makeRoom()
    {
        setContentsMargins(isRightToLeft() ? 0 : room(), 0, isRightToLeft() ? room() : 0, 0);
    }

    const QString m_mark;
};

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

FlowPanel::FlowPanel(QWidget *parent)
    : QFrame(parent), m_title(new PlainLabel(this)), m_sentence(new PlainLabel(this)),
      m_steps(new QVBoxLayout), m_timeLeft(new PlainLabel(this)),
      m_openAgain(new QPushButton(tr("&Open again"), this)),
      m_copyLink(new QPushButton(tr("Copy &link"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"flowPanel"_s);
    setAutoFillBackground(true);
    m_title->setObjectName(u"flowTitle"_s);
    m_title->setRank(PlainLabel::Rank::Headline);
    m_title->setWordWrap(true);
    m_sentence->setObjectName(u"flowSentence"_s);
    m_sentence->setWordWrap(true);
    m_timeLeft->setObjectName(u"flowTimeLeft"_s);
    m_openAgain->setObjectName(u"flowOpenAgain"_s);
    m_copyLink->setObjectName(u"flowCopyLink"_s);
    m_cancel->setObjectName(u"flowCancel"_s);
    connect(m_openAgain, &QPushButton::clicked, this, &FlowPanel::openAgainRequested);
    connect(m_copyLink, &QPushButton::clicked, this, &FlowPanel::copyLinkRequested);
    connect(m_cancel, &QPushButton::clicked, this, &FlowPanel::cancelRequested);

    for (QPushButton *button : {m_openAgain, m_copyLink, m_cancel})
        giveRoom(*button);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_openAgain);
    buttons->addWidget(m_copyLink);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_timeLeft);
    m_steps->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addLayout(m_steps);
    column->addLayout(buttons);
    keepTintedGround(*this, 0.10);
}

void FlowPanel::setStatus(const FlowStatus &status, Instant now)
{
    const bool another = !(m_status.request == status.request);
    m_status = status;
    if (status.stage != FlowStage::AtTheBank || another)
        m_awaySince.reset();
    if (status.stage == FlowStage::AtTheBank && !m_awaySince)
        m_awaySince = now;
    m_title->setText(flowTitle(status.request.kind, status.bankName));
    m_sentence->setText(flowSentence(status));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_sentence->text());
    const bool away = status.stage == FlowStage::AtTheBank && !status.link.isEmpty();
    m_openAgain->setEnabled(away);
    m_copyLink->setEnabled(away);
    m_cancel->setEnabled(status.stage == FlowStage::Preparing ||
                         status.stage == FlowStage::AtTheBank);
    showSteps();
    tick(now);
}

void FlowPanel::tick(Instant now)
{
    const bool waiting = m_status.stage == FlowStage::AtTheBank;
    m_timeLeft->setText(waiting ? flowTimeLeft(m_status.endsAt, now) : QString());
    const bool impatient = waiting && m_awaySince && now - *m_awaySince >= kPatience;
    m_helpShown = waiting && (impatient || m_status.browserFailed);
    if (m_helpShown && !m_help)
        showHelp();
    if (m_help)
        m_help->setVisible(m_helpShown);
}

std::optional<Instant> FlowPanel::nextChange(Instant now) const
{
    if (m_status.stage != FlowStage::AtTheBank || now >= m_status.endsAt)
        return std::nullopt;
    const auto left = m_status.endsAt - now;
    // Whole minutes are told until the last one, then seconds.
    Instant next = left > 1min
                       ? m_status.endsAt - std::chrono::floor<std::chrono::minutes>(left - 1ms)
                       : now + 1s;
    if (!m_helpShown && m_awaySince)
        next = std::min<Instant>(next, *m_awaySince + kPatience);
    return next;
}

void FlowPanel::showSteps()
{
    emptyLayout(m_steps);
    const QList<FlowStep> steps = flowSteps(m_status);
    for (const FlowStep &step : steps) {
        auto *line = new StepLine(step, this);
        QFont font = line->font();
        font.setWeight(step.state == FlowStep::State::Now ? QFont::DemiBold : QFont::Normal);
        line->setFont(font);
        m_steps->addWidget(line);
    }
}

void FlowPanel::showHelp()
{
    m_help = new QWidget(this);
    m_help->setObjectName(u"flowHelp"_s);
    auto *sentence = new PlainLabel(flowHelpSentence(), m_help);
    sentence->setWordWrap(true);
    auto *label = new QLabel(tr("A&ddress from the browser"), m_help);
    m_address = new QLineEdit(m_help);
    m_address->setObjectName(u"flowAddress"_s);
    m_address->setPlaceholderText(u"http://127.0.0.1:…/callback?…"_s);
    makePlaceholderReadable(*m_address);
    m_address->setMaxLength(16 * 1024);
    label->setBuddy(m_address);
    auto *use = new QPushButton(tr("&Use this address"), m_help);
    use->setObjectName(u"flowUseAddress"_s);
    giveRoom(*use);
    use->setEnabled(false);
    m_pasteFault = new PlainLabel(m_help);
    m_pasteFault->setObjectName(u"flowPasteFault"_s);
    m_pasteFault->setWordWrap(true);
    m_pasteFault->hide();
    connect(m_address, &QLineEdit::textChanged, use,
            [use](const QString &text) { use->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_address, &QLineEdit::returnPressed, this, &FlowPanel::usePasted);
    connect(use, &QPushButton::clicked, this, &FlowPanel::usePasted);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_address, 1);
    row->addWidget(use);
    auto *column = new QVBoxLayout(m_help);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(sentence);
    column->addLayout(row);
    column->addWidget(m_pasteFault);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_help);
    Announcer::around(*this).announce(flowHelpSentence());
}

void FlowPanel::usePasted()
{
    const QString address = m_address->text().trimmed();
    if (address.isEmpty())
        return;
    m_pasteFault->hide();
    Q_EMIT addressPasted(address);
}

void FlowPanel::showPasteFault(const QString &sentence)
{
    if (!m_help)
        showHelp();
    m_pasteFault->show();
    announce(*m_pasteFault, sentence);
}

void FlowPanel::focusContent()
{
    QPushButton *first = m_openAgain->isVisible() && m_openAgain->isEnabled() ? m_openAgain : m_cancel;
    first->setFocus(Qt::ShortcutFocusReason);
}

} // namespace holdfast

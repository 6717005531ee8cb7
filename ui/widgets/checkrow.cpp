#include "ui/widgets/checkrow.h"

#include "ui/widgets/besideletters.h"
#include "ui/widgets/detailsparts.h"
#include "ui/widgets/tones.h"
#include "ui/words/selftestwords.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSign = 14;
constexpr int kMargin = 8;

Tone toneOf(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return Tone::Fine;
    case CheckState::Warning:
        return Tone::EndsSoon;
    case CheckState::Failed:
        return Tone::NeedsYou;
    case CheckState::Skipped:
        return Tone::Past;
    }
    return Tone::Past;
}

} // namespace

CheckRow::CheckRow(const CheckLine &line, const WordContext &words, QWidget *parent)
    : QWidget(parent), m_state(line.state)
{
    setObjectName(u"check:"_s + line.name);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 6, kMargin, 6);
    // The sign's place, at the side where reading begins.
    auto *row = new QHBoxLayout;
    row->setSpacing(kMargin);
    row->addSpacing(besideLetters(kSign, fontMetrics()) + kMargin);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    row->addLayout(texts, 1);
    column->addLayout(row);

    //: %1 what was looked at, %2 "ok" or "wrong".
    const QString head = tr("%1 – %2").arg(checkTitle(line.name), checkStateName(line.state));
    auto *title = new PlainLabel(head, this);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    texts->addWidget(title);
    const QString found = checkSentence(line, words);
    const QString advice = checkAdvice(line, words);
    const QString detail = checkTechnicalDetail(line);
    for (PlainLabel *label : {mutedText(found), wrappedText(advice), mutedText(detail)}) {
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        texts->addWidget(label);
        label->setVisible(!label->text().isEmpty());
    }
    if (found.isEmpty())
        setAccessibleName(head);
    else if (advice.isEmpty())
        //: Read aloud: %1 a check and how it went, %2 what was found.
        setAccessibleName(tr("%1. %2").arg(head, found));
    else
        //: Read aloud: %1 a check and how it went, %2 what was found, %3 what to do.
        setAccessibleName(tr("%1. %2. %3").arg(head, found, advice));
    setAccessibleDescription(detail);
}

void CheckRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Base);
    const int side = besideLetters(kSign, fontMetrics());
    const QRect sign(kMargin, kMargin + 1, side, side);
    paintToneShape(painter, QStyle::visualRect(layoutDirection(), rect(), sign), toneOf(m_state),
                   toneColor(toneOf(m_state), palette(), ground));
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.rect = rect().adjusted(1, 1, -1, -1);
    option.backgroundColor = ground;
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void CheckRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CheckRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace holdfast

#include "ui/widgets/placeholder.h"

#include "ui/widgets/announcer.h"
#include "ui/widgets/plaintexts.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReadingLines = 26; ///< as wide as so many lines of text are high
constexpr int kLeastWidth = 200;
constexpr int kSpacing = 8;
constexpr int kTightSpacing = 2;
constexpr int kBeside = 9; ///< of the column, left and right

/// In a centred column, which is as high as its hints say: a wrapped text hints at one line.
int heightOf(const QLabel &label, int column)
{
    return std::max(0, label.heightForWidth(column - 2 * kBeside));
}

} // namespace

Placeholder::Placeholder(QWidget *parent)
    : QWidget(parent), m_column(new QWidget(this)), m_headline(new PlainLabel(this)), m_sentence(new PlainLabel(this)),
      m_gap(new QSpacerItem(0, 0)), m_button(new QPushButton(this))
{
    setObjectName(u"placeholder"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_headline->setRank(PlainLabel::Rank::Title);
    m_headline->setObjectName(u"placeholderHeadline"_s);
    m_headline->setAlignment(Qt::AlignCenter);
    m_headline->setWordWrap(true);
    m_sentence->setObjectName(u"placeholderSentence"_s);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setWordWrap(true);
    m_button->setObjectName(u"placeholderButton"_s);
    connect(m_button, &QPushButton::clicked, this, &Placeholder::buttonClicked);

    auto *inner = new QVBoxLayout(m_column);
    inner->addWidget(m_headline);
    inner->addWidget(m_sentence);
    inner->addSpacerItem(m_gap);
    inner->addWidget(m_button, 0, Qt::AlignCenter);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addStretch(2);
    outer->addWidget(m_column, 0, Qt::AlignHCenter);
    outer->addStretch(3);
}

void Placeholder::show(const QString &headline, const QString &sentence, const QString &button)
{
    announce(*m_headline, headline);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_button->setText(button);
    giveRoom(*m_button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(headline);
    fit();
}

void Placeholder::fit()
{
    arrange(hasRoom());
}

int Placeholder::widthOfColumn(bool roomy) const
{
    const int reading = kReadingLines * fontMetrics().height();
    return std::clamp(width() - 24, kLeastWidth, roomy ? reading : 2 * reading);
}

/// Reckoned and not tried: what is around this may be as high as this needs, and would follow each trial.
bool Placeholder::hasRoom() const
{
    int needed = kBeside + (m_sign ? m_sign->sizeHint().height() + kSpacing : 0);
    for (const PlainLabel *label : {m_headline, m_sentence}) {
        if (!label->isHidden())
            needed += heightOf(*label, widthOfColumn(true)) + kSpacing;
    }
    if (!m_button->isHidden())
        needed += kSpacing + m_button->sizeHint().height();
    return needed + kBeside <= height();
}

void Placeholder::arrange(bool roomy)
{
    const int width = widthOfColumn(roomy);
    m_column->setFixedWidth(width);
    for (PlainLabel *label : {m_headline, m_sentence})
        label->setMinimumHeight(heightOf(*label, width));
    if (m_sign)
        m_sign->setVisible(roomy);
    if (std::exchange(m_roomy, roomy) == roomy)
        return;
    m_gap->changeSize(0, roomy ? kSpacing : 0);
    QLayout *column = m_column->layout();
    const int margin = roomy ? kBeside : 0;
    column->setContentsMargins(kBeside, margin, kBeside, margin);
    column->setSpacing(roomy ? kSpacing : kTightSpacing);
    column->invalidate();
    m_column->updateGeometry();
}

void Placeholder::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

QSize Placeholder::minimumSizeHint() const
{
    return {kLeastWidth, QWidget::minimumSizeHint().height()};
}

void Placeholder::setSign(StateSign::Kind kind)
{
    if (!m_sign) {
        m_sign = new StateSign(this);
        auto *column = m_headline->parentWidget()->layout();
        static_cast<QVBoxLayout *>(column)->insertWidget(0, m_sign, 0, Qt::AlignHCenter);
    }
    m_sign->setKind(kind);
}

QString Placeholder::headline() const
{
    return m_headline->text();
}

} // namespace holdfast

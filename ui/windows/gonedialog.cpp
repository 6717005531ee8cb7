#include "ui/windows/gonedialog.h"

#include "core/base/walltime.h"
#include "ui/widgets/detailsparts.h"
#include "ui/widgets/dialogroom.h"
#include "ui/words/removalwords.h"

#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// Beyond it the rest comes as these are decided.
constexpr size_t kShownAtMost = 100;
constexpr int kMargin = 16;

} // namespace

GoneDialog::GoneDialog(QWidget *parent) : QDialog(parent), m_scroll(new QScrollArea(this))
{
    setObjectName(u"goneDialog"_s);
    setWindowTitle(tr("Removed elsewhere"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->setAccessibleName(windowTitle());
    auto *close = roomyButton(tr("Close"), u"goneClose"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(16, 8, 16, 8);
    below->addStretch();
    below->addWidget(close);
    column->addLayout(below);
    resizeByLetters(*this, {560, 420});
}

/// The same button, else the one that stands in its place now.
void GoneDialog::focusAgain(const QWidget &page, const QString &pressed)
{
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    QPushButton *next = nullptr;
    for (QPushButton *button : buttons) {
        if (button->objectName() == pressed)
            return button->setFocus();
        const auto number = [](const QString &name) {
            return name.mid(name.indexOf(QRegularExpression(u"\\d"_s))).toInt();
        };
        if (!next || number(button->objectName()) <= number(pressed))
            next = button;
    }
    if (next)
        next->setFocus();
}

void GoneDialog::setGone(const std::vector<RemovedElsewhere> &gone, const WordContext &context)
{
    // The list comes often; what is the same keeps its place and the keyboard.
    const QDate today = localDay(context.now, context.zone);
    if (m_scroll->widget() && gone == m_gone && today == m_saidOn)
        return;
    m_gone = gone;
    m_saidOn = today;
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *list = new QVBoxLayout(page);
    list->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    list->setSpacing(8);
    if (gone.empty())
        list->addWidget(wrappedText(tr("Nothing of what was removed elsewhere is kept here.")));
    const int room = width() - 2 * kMargin - m_scroll->verticalScrollBar()->sizeHint().width();
    size_t number = 0;
    for (const RemovedElsewhere &one : gone) {
        if (number == kShownAtMost)
            break;
        addHeading(*list, goneHeadline(one));
        list->addWidget(wrappedText(goneSentence(one, context)));
        auto *line = new QBoxLayout(QBoxLayout::LeftToRight);
        line->setSpacing(8);
        if (one.kept) {
            line->addWidget(mutedText(tr("You keep what is here.")), 1);
        } else {
            QPushButton *keep = roomyButton(tr("Keep what is here"), u"goneKeep%1"_s.arg(number));
            keep->setAutoDefault(false);
            connect(keep, &QPushButton::clicked, this,
                    [this, id = one.id] { Q_EMIT keepRequested(id); });
            line->addWidget(keep, 0, Qt::AlignLeft);
        }
        QPushButton *remove =
            roomyButton(tr("Delete from this computer…"), u"goneDelete%1"_s.arg(number));
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this,
                [this, id = one.id] { Q_EMIT deletionRequested(id); });
        line->addWidget(remove, 0, Qt::AlignLeft);
        line->addStretch();
        list->addLayout(line);
        if (line->sizeHint().width() > room)
            line->setDirection(QBoxLayout::TopToBottom);
        ++number;
    }
    list->addStretch();
    const QWidget *focused = m_scroll->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const QString pressed = focused ? focused->objectName() : QString();
    const int place = m_scroll->verticalScrollBar()->value();
    m_scroll->setWidget(page);
    page->show();
    if (!pressed.isEmpty())
        focusAgain(*page, pressed);
    // Behind the layout, before which there is nothing to scroll.
    QMetaObject::invokeMethod(
        this, [this, place] { m_scroll->verticalScrollBar()->setValue(place); },
        Qt::QueuedConnection);
}

} // namespace holdfast

#include "ui/windows/firststartpage.h"

#include "core/base/plaintext.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/detailsparts.h"
#include "ui/words/errorwords.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReadingLines = 35; ///< as wide as so many lines of text are high
constexpr int kMostOfAName = 60;

size_t usableOf(const std::vector<ProfileChoice> &profiles)
{
    return size_t(std::count_if(profiles.begin(), profiles.end(), [](const ProfileChoice &one) {
        return !one.id.isEmpty() && !one.fault;
    }));
}

/// What is chosen before anybody has chosen.
bool isObvious(const ProfileChoice &profile, const std::vector<ProfileChoice> &all)
{
    if (profile.fault)
        return false;
    const bool hasDefault = std::any_of(all.begin(), all.end(), [](const ProfileChoice &one) {
        return one.id.value() == u"default" && !one.fault;
    });
    if (hasDefault)
        return profile.id.value() == u"default";
    return usableOf(all) == 1 ? !profile.id.isEmpty() : profile.id.isEmpty();
}

} // namespace

FirstStartPage::FirstStartPage(const std::vector<ProfileChoice> &profiles, const WordContext &words,
                               QWidget *parent)
    : QWidget(parent), m_choices(new QButtonGroup(this)), m_fault(wrappedText({})),
      m_go(roomyButton(tr("Go on"), u"firstStartGo"_s))
{
    setObjectName(u"firstStartPage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *middle = new QWidget(area);
    middle->setBackgroundRole(QPalette::Base);
    area->setWidget(middle);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);

    auto *body = new QWidget(middle);
    body->setMaximumWidth(kReadingLines * fontMetrics().height());
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    auto *headline = wrappedText(tr("What would you like to open?"));
    headline->setObjectName(u"firstStartHeadline"_s);
    headline->setRank(PlainLabel::Rank::Headline);
    headline->installEventFilter(this);
    column->addWidget(headline);
    column->addWidget(
        mutedText(tr("Holdfast keeps bank connections alive. It reaches them through a profile, "
                     "which your organisation gives you; without one you can try it out.")));
    column->addSpacing(8);
    for (const ProfileChoice &profile : profiles)
        addChoice(*column, profile, words);
    for (size_t i = 0; i < profiles.size(); ++i)
        m_choices->button(int(i))->setChecked(isObvious(profiles[i], profiles));
    m_fault->setObjectName(u"firstStartFault"_s);
    m_fault->hide();
    column->addWidget(m_fault);
    auto *file = roomyButton(tr("Open a profile file…"), u"firstStartFile"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(file);
    buttons->addStretch();
    buttons->addWidget(m_go);
    column->addSpacing(8);
    column->addLayout(buttons);
    auto *across = new QHBoxLayout(middle);
    across->addStretch(1);
    auto *down = new QVBoxLayout;
    down->addStretch(2);
    down->addWidget(body);
    down->addStretch(3);
    across->addLayout(down, 100);
    across->addStretch(1);

    m_go->setDefault(true);
    m_go->setAutoDefault(true);
    file->setAutoDefault(true);
    m_go->setEnabled(m_choices->checkedId() >= 0);
    connect(m_choices, &QButtonGroup::idToggled, this,
            [this] { m_go->setEnabled(m_choices->checkedId() >= 0); });
    connect(m_go, &QPushButton::clicked, this, &FirstStartPage::choose);
    connect(file, &QPushButton::clicked, this, &FirstStartPage::fileRequested);
}

void FirstStartPage::addChoice(QVBoxLayout &column, const ProfileChoice &profile,
                               const WordContext &words)
{
    const bool sandbox = profile.id.isEmpty();
    const QString name = sandbox ? tr("Try Holdfast with make-believe banks")
                                 : singleLine(profile.name, kMostOfAName);
    auto *button = new QRadioButton(withoutMnemonic(name), this);
    button->setObjectName(u"firstStart:"_s + profile.id.value());
    QString note;
    if (sandbox)
        note = tr("A sandbox on this computer. No account is needed, and nothing of it is real.");
    else if (profile.fault)
        note = errorWords(*profile.fault, words).whatItMeans;
    else if (profile.system)
        note = tr("A profile that was set up for everybody on this computer.");
    else
        note = tr("A profile in your own folder.");
    button->setEnabled(!profile.fault);
    button->setAccessibleDescription(note);
    m_choices->addButton(button, int(m_ids.size()));
    m_ids.push_back(profile.id);
    auto *label = mutedText(note);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    auto *below = new QHBoxLayout;
    below->addSpacing(24); // as far in as the name
    below->addWidget(label, 1);
    auto *both = new QVBoxLayout;
    both->setSpacing(2);
    both->addWidget(button);
    both->addLayout(below);
    column.addLayout(both);
    column.addSpacing(8);
}

void FirstStartPage::showFault(const Error &error, const WordContext &words)
{
    const ErrorWords fault = errorWords(error, words);
    setInk(*m_fault, Tone::NeedsYou);
    m_fault->show();
    //: %1 what is wrong, without a full stop, %2 a sentence that says what it means.
    QString told = tr("%1. %2").arg(fault.headline, fault.whatItMeans);
    if (const QString detail = technicalDetail(error); !detail.isEmpty())
        told += u'\n' + detail;
    announce(*m_fault, told);
}

void FirstStartPage::focusChoice()
{
    if (auto *button = m_choices->checkedButton())
        button->setFocus();
    else
        m_choices->button(0)->setFocus();
}

/// Of the headline: the page itself is covered all over, and never painted.
bool FirstStartPage::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        object->removeEventFilter(this);
        // Queued behind the rest of this picture.
        QMetaObject::invokeMethod(this, &FirstStartPage::firstPainted, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(object, event);
}

/// As in a dialog: Enter on a choice goes on with it.
void FirstStartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose();
    else
        QWidget::keyPressEvent(event);
}

void FirstStartPage::choose()
{
    const int which = m_choices->checkedId();
    if (which >= 0)
        Q_EMIT chosen(m_ids.at(size_t(which)));
}

} // namespace holdfast

#include "ui/windows/mainbar.h"

#include "ui/widgets/actionicons.h"
#include "ui/widgets/besideletters.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/palettecolours.h"
#include "ui/widgets/plaintexts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr int kButtonIcon = 16;
constexpr int kLeastSearch = 12; ///< letters, where long words on the buttons leave little room

/// Also for the picture that comes later, so that nothing moves then.
void giveRoomWithIcon(QPushButton &button)
{
    const int side = besideLetters(kButtonIcon, button.fontMetrics());
    button.setIconSize({side, side});
    giveRoom(button);
    if (button.icon().isNull())
        button.setMinimumWidth(button.minimumWidth() + button.iconSize().width() + 4);
}

} // namespace

MainBar::MainBar(QWidget *parent)
    : QWidget(parent), m_connect(new IconButton(tr("Connect a bank"), this)),
      m_check(new IconButton(tr("Check now"), this)), m_renew(new IconButton(this)),
      m_search(new QLineEdit(this))
{
    m_connect->setObjectName(u"connectButton"_s);
    m_check->setObjectName(u"checkButton"_s);
    m_check->setToolTip(tr("Ask the service how your connections are."));
    m_renew->setObjectName(u"renewButton"_s);
    m_renew->hide();
    m_search->setObjectName(u"searchField"_s);
    m_search->setAccessibleName(tr("Search banks, accounts and people"));
    m_search->setPlaceholderText(tr("Search banks, accounts, people…"));
    makePlaceholderReadable(*m_search);
    fitLetters();
    // Its button to clear it comes with the first focus: for the button's picture Qt goes through
    // the icon themes, which costs as much as a third of a whole start.
    m_search->installEventFilter(this);

    connect(m_connect, &QPushButton::clicked, this, &MainBar::connectRequested);
    connect(m_check, &QPushButton::clicked, this, &MainBar::checkRequested);
    connect(m_renew, &QPushButton::clicked, this, &MainBar::renewRequested);
    connect(m_search, &QLineEdit::textChanged, this, &MainBar::searched);
    connect(m_search, &QLineEdit::returnPressed, this, &MainBar::listRequested);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_connect);
    row->addWidget(m_check);
    row->addWidget(m_renew);
    row->addStretch();
    row->addWidget(m_search, 1); // as wide as it may be, before the gap has any of it
}

void MainBar::fitLetters()
{
    for (QPushButton *button : {m_connect, m_check, m_renew})
        giveRoomWithIcon(*button);
    const int words = m_search->fontMetrics().horizontalAdvance(m_search->placeholderText());
    m_search->setMinimumWidth(kLeastSearch * m_search->fontMetrics().averageCharWidth());
    m_search->setMaximumWidth(std::max(240, words + 32));
    m_search->setMinimumHeight(m_connect->minimumHeight());
}

void MainBar::setReadsOnly(bool readsOnly)
{
    m_readsOnly = readsOnly;
    m_connect->setEnabled(!readsOnly);
    m_connect->setToolTip(readsOnly ? tr("This profile may only read.") : QString());
}

void MainBar::showIcons()
{
    m_connect->setIcon(actionIcon(ActionIcon::Connect, IconPlace::Button));
    m_check->setIcon(actionIcon(ActionIcon::Check, IconPlace::Button));
    m_renew->setIcon(actionIcon(ActionIcon::Renew, IconPlace::Button));
}

bool MainBar::mayConnect() const
{
    return !m_readsOnly;
}

void MainBar::setChecking(bool checking)
{
    m_check->setEnabled(!checking);
}

void MainBar::setDue(int due, bool flowUnderWay)
{
    showRenewButton(due > 0 ? tr("Renew %n due…", nullptr, due) : QString(), !flowUnderWay);
}

void MainBar::setRenewing(const QString &text)
{
    //: A button that goes to what it tells; %1 is such as "Renewing 2 of 5".
    showRenewButton(tr("%1…").arg(text), true);
}

void MainBar::showRenewButton(const QString &text, bool enabled)
{
    m_renew->setVisible(!text.isEmpty() && !m_readsOnly);
    m_renew->setEnabled(enabled);
    if (text == m_renew->text())
        return;
    m_renew->setText(text);
    giveRoomWithIcon(*m_renew);
    m_renew->setMinimumHeight(m_connect->minimumHeight()); // whether or not its picture is there
}

void MainBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) // which the buttons hear of after this
        QMetaObject::invokeMethod(this, &MainBar::fitLetters, Qt::QueuedConnection);
}

bool MainBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::FocusIn) {
        m_search->removeEventFilter(this);
        addClearButton(*m_search);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace holdfast

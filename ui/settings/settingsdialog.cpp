#include "ui/settings/settingsdialog.h"

#include "ui/settings/returnaddresspage.h"
#include "ui/settings/settingspages.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/choiceactions.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/plaintexts.h"

#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace holdfast {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(PreferenceBook &book, ProfileChooser &profiles, QWidget *parent)
    : QDialog(parent), m_book(book), m_profiles(profiles)
{
    setObjectName(u"settingsDialog"_s);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    build();
    resizeByLetters(*this, {720, 520});
}

void SettingsDialog::build()
{
    setWindowTitle(tr("Settings"));
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    m_list = new QListWidget(m_content);
    m_list->setObjectName(u"settingsPages"_s);
    m_list->setAccessibleName(tr("Pages of settings"));
    m_list->setSpacing(3);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages = new QStackedWidget(m_content);
    for (SettingsPage *page :
         {makeRemindersPage(m_book, this), makeUpdatesPage(m_book, this),
          makeLooksPage(m_book, this), makePrivacyPage(m_book, this), makeStartPage(m_book, this),
          makeNetworkPage(m_book, this),
          static_cast<SettingsPage *>(new ReturnAddressPage(m_book, m_profiles, this))})
        addPage(page);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + 24);

    m_fault = new PlainLabel(m_content);
    m_fault->setObjectName(u"settingsFault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_reset = new QPushButton(tr("&Reset this page"), m_content);
    m_reset->setObjectName(u"settingsReset"_s);
    auto *close = new QPushButton(tr("&Close"), m_content);
    close->setObjectName(u"settingsClose"_s);
    for (QPushButton *button : {m_reset, close}) {
        giveRoom(*button);
        // Enter in a field takes what was typed; it is not the end of the dialog.
        button->setAutoDefault(false);
    }
    connect(m_reset, &QPushButton::clicked, this, [this] { page(m_list->currentRow())->reset(); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(m_list);
    sides->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addLayout(sides, 1);
    column->addWidget(m_fault);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::pageChanged);
    letSelectingChoose(*m_list);
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void SettingsDialog::addPage(SettingsPage *page)
{
    connect(page, &SettingsPage::notKept, this, [this] {
        m_fault->show();
        announce(*m_fault, tr("This holds until Holdfast ends: it could not be written down."));
    });
    connect(page, &SettingsPage::kept, this, [this] {
        if (m_fault->isHidden())
            return;
        m_fault->clear();
        m_fault->hide();
        Announcer::around(*this).forget(); // the next fault is said again
    });
    auto *scroll = new QScrollArea(m_pages);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields have it, and bring themselves into view
    scroll->setWidget(page);
    m_pages->addWidget(scroll);
    m_list->addItem(page->title());
}

SettingsPage *SettingsDialog::page(int row) const
{
    return qobject_cast<SettingsPage *>(
        qobject_cast<QScrollArea *>(m_pages->widget(row))->widget());
}

void SettingsDialog::pageChanged(int row)
{
    m_pages->setCurrentIndex(row);
    m_reset->setEnabled(page(row)->canReset());
}

void SettingsDialog::showPage(const QString &name)
{
    for (int row = 0; row < m_pages->count(); ++row) {
        if (page(row)->objectName() == name)
            m_list->setCurrentRow(row);
    }
}

QString SettingsDialog::shownPage() const
{
    return page(m_list->currentRow())->objectName();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    // Several come for one change, and the field that began it is still telling of it.
    if (event->type() == QEvent::LanguageChange && !std::exchange(m_rebuilding, true))
        QMetaObject::invokeMethod(this, &SettingsDialog::rebuild, Qt::QueuedConnection);
}

void SettingsDialog::rebuild()
{
    m_rebuilding = false;
    const QString shown = shownPage();
    const QWidget *focus = focusWidget();
    const QString focused = focus ? focus->objectName() : QString();
    delete std::exchange(m_content, nullptr);
    build();
    showPage(shown);
    if (auto *again = focused.isEmpty() ? nullptr : findChild<QWidget *>(focused))
        again->setFocus();
}

} // namespace holdfast

// Draws the list in the ways a person can arrange it, and the dialogs for that, in every dress. The
// pictures go to <build>/gallery, as those of tst_gallery do.
#include "support/gallerykit.h"
#include "support/windowstand.h"

#include "ui/windows/columnsdialog.h"
#include "ui/windows/personaldialog.h"
#include "ui/windows/shortcutsdialog.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

using Model = ConnectionListModel;

class ListGallery : public QObject, private WindowStand
{
    Q_OBJECT

    std::optional<Dressed> m_dressed;
    QSize m_size; ///< of the window

    void openHousehold()
    {
        auto entries = showcaseEntries(m_clock->now());
        for (const int which : {0, 3, 6})
            entries[size_t(which)].settings.person = u"Ann"_s;
        for (const int which : {1, 2})
            entries[size_t(which)].settings.person = u"Ben, who is away until Monday week"_s;
        entries[7].connection.name = u"Barclays"_s;
        entries[7].settings.ownName = u"Business"_s;
        m_service->healthNow.lastChecked = m_clock->now();
        m_service->accountNamesNow = {{entries[1].connection.id, u"Rainy day savings"_s, {}},
                                      {entries[4].connection.id, u"Saver"_s, u"Holiday savings"_s}};
        m_service->entries = std::make_shared<const std::vector<ConnectionEntry>>(entries);
        open();
    }
    void shoot(QWidget &widget, const QString &name)
    {
        savePicture(widget, QStringLiteral(HOLDFAST_GALLERY), name + dressName(),
                    &widget == m_window.get() ? m_size : QSize());
    }
    void shoot(const QString &name) { shoot(*m_window, name); }
    template <class Dialog>
    void shootDialog(const QString &name)
    {
        auto *dialog = part<Dialog>();
        QVERIFY(dialog);
        shoot(*dialog, name);
        dialog->close();
    }

    /// Each with one entry as it is under the pointer.
    void shootMenus()
    {
        int number = 0;
        for (QAction *entry : m_window->menuBar()->actions()) {
            QMenu *menu = entry->menu();
            menu->popup(QPoint(0, 0));
            menu->setActiveAction(menu->actions().constFirst());
            shoot(*menu, u"menu%1"_s.arg(++number));
            menu->close();
        }
    }

private Q_SLOTS:
    void init() { build(); }
    void cleanup()
    {
        tearDown();
        m_dressed.reset();
    }

    void every_data()
    {
        addDresses();
        QTest::newRow("light-1200") << Dress{Look::AsDesktop, QSize(1200, 760)};
        QTest::newRow("light-mirrored")
            << Dress{Look::AsDesktop, QSize(1200, 760), u"en"_s, 10, true};
    }
    void every()
    {
        QFETCH(Dress, dress);
        m_dressed.emplace(dress);
        openHousehold();
        m_size = dress.size;
        m_window->resize(m_size);
        part<QAction>(u"groupByBank"_s)->trigger();
        shoot(u"grouped-by-bank"_s);
        part<QAction>(u"groupByPerson"_s)->trigger();
        shoot(u"grouped-by-person"_s);
        view().select(idOf(3));
        shoot(u"list-beside-details"_s);
        view().clearSelection();
        part<QAction>(u"groupByUrgency"_s)->trigger();

        part<QLineEdit>(u"searchField"_s)->setText(u"savings"_s);
        QTRY_COMPARE(view().model()->rowCount(), 2);
        shoot(u"search-accounts"_s);
        part<QLineEdit>(u"searchField"_s)->clear();

        view().setColumns(ListColumns({Model::Person, Model::State, Model::EndsOn, Model::Accounts,
                                       Model::NextUpdate, Model::EnrichmentColumn,
                                       Model::ConnectedOn, Model::Button}));
        shoot(u"many-columns"_s);
        part<QAction>(u"menuColumns"_s)->trigger();
        shootDialog<ColumnsDialog>(u"columns"_s);
        auto *personal = new PersonalDialog(
            u"Name and notes"_s, u"Barclays"_s,
            {u"Household"_s, u"Rent and bills."_s, {}, true, {}, u"Ann"_s}, QDate(2026, 11, 22),
            m_window.get());
        personal->setAttribute(Qt::WA_DeleteOnClose);
        personal->offerPersons({u"Ann"_s, u"Ben"_s});
        personal->open();
        shootDialog<PersonalDialog>(u"who-logs-in"_s);
        part<QAction>(u"menuShortcuts"_s)->trigger();
        shootDialog<ShortcutsDialog>(u"shortcuts"_s);
        view().select(idOf(3));
        shootMenus();
    }
};

QTEST_MAIN(ListGallery)
#include "tst_listgallery.moc"

// Draws each tab of the details, in every dress, as tst_gallery does the window in all its states.
#include "support/gallerykit.h"
#include "support/sampledetails.h"
#include "support/windowstand.h"

#include "ui/widgets/detailstabs.h"
#include "ui/widgets/monthstrip.h"

#include <QLineEdit>
#include <QTreeView>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class DetailsGallery : public QObject, private WindowStand
{
    Q_OBJECT

    std::optional<Dressed> m_dressed;
    QSize m_size; ///< of the window

    void save(const QString &name)
    {
        savePicture(*m_window, QStringLiteral(HOLDFAST_GALLERY), name + dressName(), m_size);
    }
    QTreeView &tree(const QString &name) const { return *part<QTreeView>(name); }

    void saveTransactions(const BankConnection &connection, ConnectionDetails &details)
    {
        auto *tabs = part<DetailsTabs>();
        tabs->go(DetailsTabs::Transactions);
        save(u"transactions-none"_s);
        m_service->kept = sampleTransactions(connection, 500, m_clock->now(), 3);
        Q_EMIT m_service->transactionsChanged({connection.id});
        auto *list = part<QAbstractItemView>(u"transactionsList"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        save(u"transactions"_s);
        details.readingTransactions = true;
        Q_EMIT m_service->snapshotReplaced();
        auto *search = part<QLineEdit>(u"transactionsSearch"_s);
        search->setText(u"tesco"_s);
        QTRY_COMPARE(list->model()->index(1, 0).data().toString(), u"TESCO STORES 2041"_s);
        save(u"transactions-search"_s);
        search->setText(u"nothing at all"_s);
        save(u"transactions-nothing"_s);
        search->clear();
    }

private Q_SLOTS:
    void init() { build(); }
    void cleanup()
    {
        tearDown();
        m_dressed.reset();
    }

    void every_data() { addDresses(); }
    void every()
    {
        QFETCH(Dress, dress);
        m_dressed.emplace(dress);
        m_size = dress.size;
        openShowcase();
        m_window->resize(m_size);
        const ConnectionEntry entry = (*m_service->entries)[3];
        ConnectionDetails &details = m_service->detailsById[entry.connection.id.value()];
        details = barclaysDetails(entry, m_clock->now());
        m_service->monthsById[entry.connection.id.value()] =
            sampleMonths(details, m_clock->now());
        view().select(entry.connection.id);
        auto *tabs = part<DetailsTabs>();
        tabs->go(DetailsTabs::Consent);
        save(u"consent"_s);
        tabs->go(DetailsTabs::Accounts);
        QTRY_VERIFY(part<MonthStrip>());
        save(u"accounts"_s);
        tabs->go(DetailsTabs::Syncs);
        QTreeView &syncs = tree(u"syncsList"_s);
        syncs.setExpanded(syncs.model()->index(1, 0), true);
        save(u"syncs"_s);
        saveTransactions(entry.connection, details);
        m_service->events = sampleEvents(details, m_clock->now());
        tabs->go(DetailsTabs::Activity);
        QTRY_VERIFY(tree(u"activityList"_s).isVisible());
        QTreeView &activity = tree(u"activityList"_s);
        activity.setExpanded(activity.model()->index(0, 0), true);
        save(u"activity"_s);
        activity.collapseAll();
        activity.setExpanded(activity.model()->index(5, 0), true);
        activity.scrollToBottom();
        save(u"activity-lineage"_s);
    }
};

QTEST_MAIN(DetailsGallery)
#include "tst_detailsgallery.moc"

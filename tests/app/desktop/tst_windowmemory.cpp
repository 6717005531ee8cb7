#include "app/desktop/windowmemory.h"

#include "core/storage/store.h"
#include "support/outcome.h"
#include "support/fakeclock.h"
#include "support/fakepreferences.h"
#include "support/fakeprofilechooser.h"
#include "support/sampleconnections.h"
#include "ui/widgets/connectionview.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/profilewindow.h"
#include "ui/windows/windowarrangement.h"
#include "ui/words/translations.h"

#include <QDir>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

// P-14: the window comes back as it was left, whatever became of what was kept.
class WindowMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { closeAll(); }

    void theWindowComesBackAsItWasLeft();
    void garbageIsReplacedByWhatIsLeft_data();
    void garbageIsReplacedByWhatIsLeft();
    void aDatabaseThatCannotBeWrittenIsNoTrouble();
    void aDatabaseThatCannotBeOpenedIsNoTrouble();

private:
    void start(Store::Mode mode = Store::Mode::ReadWrite)
    {
        m_store = std::make_unique<Store>(m_clock);
        m_store->open(m_folder->path(), mode, this, [](const auto &) {});
        m_chooser = std::make_unique<FakeProfileChooser>();
        m_chooser->shown = {ProfileId(u"desk"_s), UserId(u"u1"_s)};
        m_chooser->at(u"desk"_s, u"u1"_s).entries =
            std::make_shared<const std::vector<ConnectionEntry>>(showcaseEntries(m_clock.now()));
        m_window = std::make_unique<ProfileWindow>(*m_chooser, m_preferences, m_clock);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_memory = std::make_unique<WindowMemory>(*m_store, *m_window);
        Outcome<std::map<QString, QString>> read;
        m_store->settings(this, read.take());
        QTRY_COMPARE(read.count(), 1);
        if (read.succeeded())
            m_memory->take(read.value());
        else
            m_memory->take(fail(read.error()));
    }
    void closeAll()
    {
        if (m_window)
            m_window->close();
        m_memory.reset();
        m_store.reset(); // lets the last writes finish
        m_window.reset();
        m_chooser.reset();
    }
    template <class T>
    [[nodiscard]] T *part(const QString &name = {}) const
    {
        return m_window->findChild<T *>(name);
    }
    [[nodiscard]] ConnectionView &view() const { return *part<ConnectionView>(); }
    [[nodiscard]] ConnectionId idOf(size_t which) const
    {
        return m_chooser->service().entries->at(which).connection.id;
    }
    QString kept()
    {
        Store store(m_clock);
        Outcome<std::map<QString, QString>> read;
        store.open(m_folder->path(), Store::Mode::ReadOnly, this, [](const auto &) {});
        store.settings(this, read.take());
        if (!QTest::qWaitFor([&read] { return read.count() > 0; }) || !read.succeeded())
            return u"not read"_s;
        const auto found = read.value().find(u"window"_s);
        return found == read.value().end() ? QString() : found->second;
    }
    void keep(const QString &text)
    {
        Store store(m_clock);
        Outcome<std::monostate> written;
        store.open(m_folder->path(), Store::Mode::ReadWrite, this, [](const auto &) {});
        store.setSetting(u"window"_s, text, this, written.take());
        QTRY_COMPARE(written.word(), u"ok"_s);
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FakeProfileChooser> m_chooser;
    FakePreferences m_preferences;
    std::unique_ptr<ProfileWindow> m_window;
    std::unique_ptr<WindowMemory> m_memory;
};

void WindowMemoryTest::theWindowComesBackAsItWasLeft()
{
    start();
    m_window->resize(1300, 640);
    view().orderBy(columnOf(SortBy::Bank), Qt::DescendingOrder);
    view().select(idOf(2));
    auto *splitter = part<QSplitter>(u"splitter"_s);
    QTRY_COMPARE(splitter->count(), 2);
    splitter->setSizes({850, 450});
    Q_EMIT splitter->splitterMoved(850, 1);
    const int width = splitter->sizes().at(1);
    closeAll();

    start();
    QTRY_COMPARE(m_window->size(), QSize(1300, 640));
    const WindowArrangement now = m_window->arrangement();
    QCOMPARE(now.sortBy, SortBy::Bank);
    QCOMPARE(now.sortOrder, Qt::DescendingOrder);
    QTRY_COMPARE(view().currentId(), idOf(2));
    splitter = part<QSplitter>(u"splitter"_s);
    QTRY_COMPARE(splitter->count(), 2);
    QTRY_COMPARE(splitter->sizes().at(1), width);
}

void WindowMemoryTest::garbageIsReplacedByWhatIsLeft_data()
{
    QTest::addColumn<QString>("garbage");
    QTest::newRow("P-14 NULs") << QString(200, QChar(0));
    QTest::newRow("P-14 half") << u"{\"geometry\":\"AdnQywADAAAAAA"_s;
    QTest::newRow("P-14 a geometry that is none") << u"{\"geometry\":\"bm90aGluZw==\"}"_s;
    QTest::newRow("P-14 1 MB") << QString(1'000'000, u'x');
}

void WindowMemoryTest::garbageIsReplacedByWhatIsLeft()
{
    QFETCH(QString, garbage);
    keep(garbage);
    start();
    QCOMPARE(m_window->size(), QSize(1200, 760));
    QCOMPARE(m_window->arrangement().sortBy, SortBy::Urgency);
    QVERIFY(view().model()->rowCount() > 0);
    m_window->resize(1250, 700);
    closeAll();
    QVERIFY(!arrangementFrom(kept()).geometry.isEmpty());
    start();
    QTRY_COMPARE(m_window->size(), QSize(1250, 700));
}

void WindowMemoryTest::aDatabaseThatCannotBeWrittenIsNoTrouble()
{
    keep(arrangementText({{}, 0, 0, SortBy::Bank, Qt::AscendingOrder, {}}));
    const QString before = kept();
    start(Store::Mode::ReadOnly);
    QTRY_COMPARE(m_window->arrangement().sortBy, SortBy::Bank);
    m_window->resize(1250, 700);
    closeAll();
    QCOMPARE(kept(), before);
}

void WindowMemoryTest::aDatabaseThatCannotBeOpenedIsNoTrouble()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"holdfast.db"_s)); // refused as no file
    start();
    QCOMPARE(m_window->size(), QSize(1200, 760));
    QVERIFY(view().model()->rowCount() > 0);
    closeAll();
}

QTEST_MAIN(WindowMemoryTest)
#include "tst_windowmemory.moc"

// What the pictures are looked through for is found: each fault once by itself, in a window that is
// sound but for that.
#include "support/layoutcheck.h"

#include "ui/widgets/monthstrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QStyledItemDelegate>
#include <QTest>
#include <QVBoxLayout>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

/// Needs two lines, and its hints know of one.
class TwoLines final : public QCheckBox
{
public:
    using QCheckBox::QCheckBox;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int) const override
    {
        return 2 * minimumSizeHint().height();
    }
};

class PaintsNothing final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override {}
};

class EmptyStrip final : public MonthStrip
{
    void paintEvent(QPaintEvent *) override {}
};

class Words final : public QWidget
{
public:
    Words(const QString &words, int at) : m_words(words), m_at(at) { setFixedSize(200, 30); }

private:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawText(m_at, 20, m_words);
    }
    const QString m_words;
    const int m_at;
};

} // namespace

class LayoutCheckTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;

    void add(QWidget *widget) { m_window->layout()->addWidget(widget); }
    QStringList faults()
    {
        m_window->show();
        const bool shown = QTest::qWaitForWindowExposed(m_window.get());
        return shown ? LayoutCheck(*m_window, m_window->grab().toImage()).faults() : QStringList();
    }
    void expect(const QString &what)
    {
        const QStringList found = faults();
        QVERIFY2(found.size() == 1 && found.first().contains(what), qPrintable(found.join(u'\n')));
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->setAttribute(Qt::WA_StyledBackground);
        new QVBoxLayout(m_window.get());
        add(new QLabel(u"Something to be read"_s));
        m_window->resize(400, 300);
    }
    void cleanup() { m_window.reset(); }

    void nothingIsFoundWhereNothingIsWrong()
    {
        auto *list = new QListWidget;
        list->addItems({u"One"_s, u"Two"_s});
        add(list);
        add(new QCheckBox(u"&Remind me… or not"_s));
        add(new Words(u"whole"_s, 10));
        auto *tabs = new QTabBar;
        tabs->addTab(u"Overview"_s);
        add(tabs);
        QCOMPARE(faults(), QStringList());
    }

    void aTextThatIsWrappedAndHasRoomForOneLine()
    {
        auto *box = new TwoLines(u"Remind me"_s);
        box->setFixedHeight(box->minimumSizeHint().height());
        add(box);
        expect(u"is cut"_s);
    }

    void aTabOutOfSight()
    {
        auto *tabs = new QTabBar;
        tabs->setUsesScrollButtons(true);
        tabs->addTab(u"Overview"_s);
        tabs->addTab(u"Transactions"_s);
        add(tabs);
        tabs->setFixedWidth(120);
        const QStringList found = faults();
        QVERIFY2(found.join(u'\n').contains(u"is a tab out of sight"_s),
                 qPrintable(found.join(u'\n')));
    }

    void aTabWithNeitherWordsNorAName()
    {
        auto *tabs = new QTabBar;
        tabs->addTab(QString());
        tabs->setTabToolTip(0, u"Overview"_s);
        add(tabs);
        expect(u"is a tab without a name"_s);
    }

    void aTextThatWasShortened()
    {
        add(new Words(u"Nationwide Buildi…"_s, 10));
        expect(u"is shortened"_s);
    }

    void aTextBeyondTheEdge()
    {
        add(new Words(u"Nationwide Building Society"_s, 140));
        expect(u"is cut off at its side"_s);
    }

    void aFieldTooNarrowForWhatIsInIt()
    {
        auto *field = new QLineEdit(u"14, 7, 3, 1, 0"_s);
        field->setFixedWidth(50);
        add(field);
        expect(u"is cut"_s);
    }

    void aPageThatHasToBeScrolledSideways()
    {
        auto *area = new QScrollArea;
        auto *page = new QWidget;
        page->setFixedSize(900, 100);
        area->setWidget(page);
        add(area);
        expect(u"has to be scrolled sideways"_s);
    }

    void rowsThatAreNotPainted()
    {
        auto *list = new QListWidget;
        list->addItems({u"One"_s, u"Two"_s});
        list->setItemDelegate(new PaintsNothing(list));
        add(list);
        expect(u"has rows and shows none"_s);
    }

    void aPictureWithoutInk()
    {
        auto *strip = new EmptyStrip;
        strip->setFixedSize(200, 40);
        add(strip);
        expect(u"is empty"_s);
    }

    void partsOnTopOfEachOther()
    {
        auto *first = new QLabel(u"One"_s);
        auto *second = new QLabel(u"Two"_s);
        add(first);
        add(second);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        second->setGeometry(first->geometry());
        expect(u"overlap"_s);
    }
};

QTEST_MAIN(LayoutCheckTest)
#include "tst_layoutcheck.moc"

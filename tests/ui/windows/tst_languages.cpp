// Texts are handed to translators, and what is read from the right stands the other way round, with
// one kind of digits. That nothing is cut in long languages is asked wherever a picture is taken.
#include "support/gallerykit.h"
#include "support/windowstand.h"

#include "ui/models/connectionlistmodel.h"
#include "ui/widgets/detailstabs.h"

#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>

#include <algorithm>
#include <cmath>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class LanguagesTest : public QObject, WindowStand
{
    Q_OBJECT

    std::optional<Dressed> m_dressed;

    void openIn(const QString &language)
    {
        m_dressed.emplace(Dress{.look = Look::Light, .language = language});
        openShowcase();
        m_window->resize(1400, 900);
        view().select(idOf(3));
        QTRY_VERIFY(part<DetailsTabs>());
        QTest::qWait(30);
    }
    [[nodiscard]] QRect placeOf(const QWidget &widget) const
    {
        return {widget.mapTo(m_window.get(), QPoint()), widget.size()};
    }
    /// Each stands right of the next.
    static bool fromRightToLeft(const QList<QRect> &places)
    {
        return std::is_sorted(places.rbegin(), places.rend(),
                              [](const QRect &a, const QRect &b) { return a.right() <= b.left(); });
    }

private Q_SLOTS:
    void init() { build(); }
    void cleanup()
    {
        tearDown();
        m_dressed.reset();
    }

    void everyTextIsHandedToTranslators()
    {
        openIn(u"pseudo"_s);
        for (const QAction *action : m_window->menuBar()->actions())
            QVERIFY2(action->text().startsWith(u'['), qPrintable(action->text()));
        for (const auto *button : m_window->findChildren<QPushButton *>())
            QVERIFY2(button->text().isEmpty() || button->text().startsWith(u'['),
                     qPrintable(button->text()));
    }

    void arabicStandsTheOtherWayRound()
    {
        openIn(u"ar"_s);
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        const auto placeOfPart = [this](const QString &name) {
            return placeOf(*part<QWidget>(name));
        };
        // What is read first stands right: in the bar, in the window, in a row, among the tabs.
        QVERIFY(fromRightToLeft({placeOfPart(u"connectButton"_s), placeOfPart(u"checkButton"_s),
                                 placeOfPart(u"renewButton"_s), placeOfPart(u"searchField"_s)}));
        QVERIFY(fromRightToLeft({placeOf(view()), placeOf(*part<DetailsTabs>())}));
        using Columns = ConnectionListModel;
        QList<QRect> cells;
        for (const auto column : {Columns::Bank, Columns::State, Columns::Consent, Columns::Updates,
                                  Columns::Button})
            cells << view().visualRect(view().model()->index(0, column));
        QVERIFY(fromRightToLeft(cells));
        const QTabBar *bar = part<DetailsTabs>()->tabBar();
        for (int tab = 1; tab < bar->count(); ++tab)
            QVERIFY(bar->tabRect(tab).left() < bar->tabRect(tab - 1).left());
        // Scroll bars stand at the end of a line, the summary at its beginning.
        QVERIFY(placeOf(*view().verticalScrollBar()).center().x() < placeOf(view()).center().x());
        const auto *summary = part<QLabel>(u"summary"_s);
        QCOMPARE(QStyle::visualAlignment(Qt::RightToLeft, summary->alignment()) & Qt::AlignRight,
                 Qt::Alignment(Qt::AlignRight));
    }

    /// The picture right, the words left of it, both in the middle of the button.
    void wordsStandBesideThePictureOfAButton()
    {
        openIn(u"ar"_s);
        const WrittenTexts written(*m_window);
        for (const auto *name : {u"connectButton", u"checkButton", u"renewButton"}) {
            const auto *button = part<QPushButton>(QString::fromUtf16(name));
            const QRectF place = placeOf(*button);
            QRectF words;
            for (const WrittenText &text : written.all()) {
                if (place.contains(text.place.center()))
                    words |= text.place;
            }
            QVERIFY2(!words.isEmpty(), qPrintable(button->text()));
            const double picture = button->iconSize().width();
            const double before = place.right() - words.right();
            const double after = words.left() - place.left();
            QVERIFY2(before > picture && std::abs(before - after - picture - 4) <= 3,
                     qPrintable(u"%1: %2 and %3"_s.arg(button->text()).arg(before).arg(after)));
        }
    }

    /// Counts, dates and times of one row are written with the same digits.
    void oneKindOfDigitsStandsInTheWindow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("latin");
        QTest::newRow("Arabic") << u"ar"_s << false;
        QTest::newRow("German") << u"de"_s << true;
    }
    void oneKindOfDigitsStandsInTheWindow()
    {
        QFETCH(QString, language);
        QFETCH(bool, latin);
        openIn(language);
        static const QRegularExpression latinDigit(u"[0-9]"_s);
        static const QRegularExpression arabicDigit(u"[٠-٩]"_s);
        int found = 0;
        const WrittenTexts written(*m_window);
        for (const WrittenText &text : written.all()) {
            // The details name accounts by the end of their numbers, which stay as banks write them.
            if (placeOf(*part<DetailsTabs>()).contains(text.place.center().toPoint()))
                continue;
            QVERIFY2(!text.text.contains(latin ? arabicDigit : latinDigit), qPrintable(text.text));
            found += text.text.contains(latin ? latinDigit : arabicDigit) ? 1 : 0;
        }
        QVERIFY(found > 10);
    }
};

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"

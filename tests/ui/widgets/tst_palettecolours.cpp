#include "ui/widgets/banner.h"
#include "ui/widgets/detailsparts.h"
#include "ui/widgets/flowpanel.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tones.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace holdfast;
using namespace Qt::StringLiterals;

/// Another look is chosen while a window is open.
class PaletteColoursTest final : public QObject
{
    Q_OBJECT

    static QColor colour(const QWidget &widget, QPalette::ColorRole role)
    {
        return widget.palette().color(role);
    }

private Q_SLOTS:
    void init() { QApplication::setPalette(paletteFor(Look::Light)); }
    void cleanupTestCase() { QApplication::setPalette(QPalette()); }

    void theGroundOfANoticeFollows()
    {
        QWidget window;
        auto *area = new QWidget(&window);
        auto *banner = new Banner(area);
        auto *panel = new FlowPanel(area);
        window.show();
        for (const Look look : {Look::Dark, Look::Light, Look::HighContrast, Look::Dark}) {
            QApplication::setPalette(paletteFor(look));
            QCoreApplication::processEvents();
            for (const QWidget *one : {static_cast<QWidget *>(banner), static_cast<QWidget *>(panel)}) {
                const QColor ground = colour(*one, QPalette::Window);
                QVERIFY2(contrast(ground, paletteFor(look).color(QPalette::Base)) < 2,
                         qPrintable(ground.name()));
                QVERIFY(contrast(colour(*one, QPalette::WindowText), ground) >= 4.5);
                QVERIFY(contrast(colour(*one, QPalette::ButtonText), ground) >= 4.5);
            }
        }
    }

    void theInkOfTextsFollows()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *muted = mutedText(u"Quiet"_s);
        auto *toned = wrappedText(u"3 days left"_s);
        setInk(*toned, Tone::EndsSoon);
        column->addWidget(muted);
        column->addWidget(toned);
        page.show();
        for (const Look look : {Look::Dark, Look::Light}) {
            QApplication::setPalette(paletteFor(look));
            QCoreApplication::processEvents();
            const QColor ground = paletteFor(look).color(QPalette::Base);
            for (const QWidget *label : {muted, toned}) {
                QVERIFY(contrast(colour(*label, QPalette::WindowText), ground) >= 4.5);
                QVERIFY(contrast(colour(*label, QPalette::Text), ground) >= 4.5);
            }
        }
    }

    void whatStandsInAnEmptyFieldFollows()
    {
        QLineEdit field;
        makePlaceholderReadable(field);
        field.show();
        QApplication::setPalette(paletteFor(Look::Dark));
        QCoreApplication::processEvents();
        QVERIFY(contrast(colour(field, QPalette::PlaceholderText),
                         paletteFor(Look::Dark).color(QPalette::Base)) >= 4.5);
    }

    void theColoursOfAnotherAreTaken()
    {
        PlainLabel shown;
        PlainLabel fresh;
        setInk(shown, Tone::NeedsYou);
        setInk(fresh, Tone::Fine);
        keepColoursOf(shown, fresh);
        QCOMPARE(colour(shown, QPalette::WindowText), colour(fresh, QPalette::WindowText));
        keepColoursOf(shown, PlainLabel());
        QCOMPARE(colour(shown, QPalette::WindowText),
                 QApplication::palette().color(QPalette::WindowText));
    }
};

QTEST_MAIN(PaletteColoursTest)
#include "tst_palettecolours.moc"

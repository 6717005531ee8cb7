#include "support/gallerykit.h"

#include "ui/widgets/actionicons.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tones.h"

#include <QApplication>
#include <QDirIterator>
#include <QGridLayout>
#include <QPushButton>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kLast = ActionIcon::Quit;

std::vector<ActionIcon> allIcons()
{
    std::vector<ActionIcon> all;
    for (int i = 0; i <= int(kLast); ++i)
        all.push_back(ActionIcon(i));
    return all;
}

QImage drawn(const QIcon &icon, int side, qreal ratio, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(side, side), ratio, mode).toImage();
}

/// The one colour all that is fully drawn has; invalid when there are several or none.
QColor onlyColour(const QImage &image)
{
    QColor found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor here = image.pixelColor(x, y);
            if (here.alpha() < 255)
                continue;
            if (found.isValid() && found != here)
                return {};
            found = here;
        }
    }
    return found;
}

} // namespace

class ActionIconsTest : public QObject
{
    Q_OBJECT

    std::optional<Dressed> m_dressed;

private Q_SLOTS:
    void init() { m_dressed.emplace(Dress{.look = Look::Light}); }
    void cleanup() { m_dressed.reset(); }

    void eachHasAPictureThatIsItsOwn()
    {
        std::vector<QImage> seen;
        for (const ActionIcon one : allIcons()) {
            const QImage image = drawn(actionIcon(one), 32, 1);
            QCOMPARE(image.size(), QSize(32, 32));
            QVERIFY2(onlyColour(image).isValid(), qPrintable(u"%1 is empty"_s.arg(int(one))));
            QVERIFY(std::find(seen.begin(), seen.end(), image) == seen.end());
            seen.push_back(image);
        }
    }

    void noDrawingIsLeftWithoutUse()
    {
        int files = 0;
        for (QDirIterator all(u":/icons/actions"_s); all.hasNext(); ++files)
            all.next();
        QCOMPARE(files, int(allIcons().size()));
    }

    void allAreOfOneStyle()
    {
        for (QDirIterator all(u":/icons/actions"_s); all.hasNext();) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray svg = file.readAll();
            QVERIFY2(svg.contains("viewBox=\"0 0 16 16\" fill=\"none\"") &&
                         svg.count("stroke-width") == 1 && svg.contains("stroke-width=\"1.5\"") &&
                         svg.contains("stroke=\"currentColor\"") && svg.count("fill") == 1,
                     qPrintable(file.fileName()));
        }
    }

    void isDrawnForThePixelsItGets_data()
    {
        QTest::addColumn<double>("ratio");
        for (const double ratio : {1.0, 1.25, 1.5, 2.0, 3.0})
            QTest::addRow("%d %%", int(ratio * 100)) << ratio;
    }
    void isDrawnForThePixelsItGets()
    {
        QFETCH(double, ratio);
        const QImage image = drawn(actionIcon(ActionIcon::Calendar), 16, ratio);
        QCOMPARE(image.size(), (QSizeF(16, 16) * ratio).toSize());
        QCOMPARE(image.deviceIndependentSize(), QSizeF(16, 16));
        // Nothing of a small picture made large: the frame's line is 1.5 wide and dark inside.
        QVERIFY(onlyColour(image).isValid());
    }

    void hasTheColourOfTheTextBesideIt_data()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("light") << Look::Light;
        QTest::newRow("dark") << Look::Dark;
        QTest::newRow("contrast") << Look::HighContrast;
    }
    void hasTheColourOfTheTextBesideIt()
    {
        QFETCH(Look, look);
        const QIcon inMenu = actionIcon(ActionIcon::Remove);
        const QIcon onButton = actionIcon(ActionIcon::Remove, IconPlace::Button);
        (void)drawn(inMenu, 32, 1); // as it was before the change
        const QPalette palette = paletteFor(look);
        QApplication::setPalette(palette);
        QCOMPARE(onlyColour(drawn(inMenu, 32, 1)), palette.color(QPalette::Text));
        QCOMPARE(onlyColour(drawn(inMenu, 32, 1, QIcon::Active)),
                 palette.color(QPalette::HighlightedText));
        QCOMPARE(onlyColour(drawn(inMenu, 32, 1, QIcon::Disabled)),
                 palette.color(QPalette::Disabled, QPalette::Text));
        QCOMPARE(onlyColour(drawn(onButton, 32, 1)), palette.color(QPalette::ButtonText));
        QCOMPARE(onlyColour(drawn(onButton, 32, 1, QIcon::Active)),
                 palette.color(QPalette::ButtonText));
    }

    void isTheDesktopsOwnUnlessTheColoursAreOurs()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"red/16"_s));
        QFile index(folder.filePath(u"red/index.theme"_s));
        QVERIFY(index.open(QIODevice::WriteOnly));
        index.write("[Icon Theme]\nName=red\nComment=red\nDirectories=16\n[16]\nSize=16\n");
        index.close();
        QImage red(16, 16, QImage::Format_RGB32);
        red.fill(Qt::red);
        QVERIFY(red.save(folder.filePath(u"red/16/edit-find.png"_s)));
        const QStringList paths = QIcon::themeSearchPaths();
        const QString theme = QIcon::themeName();
        const auto restore = qScopeGuard([&] {
            QIcon::setThemeSearchPaths(paths);
            QIcon::setThemeName(theme);
        });
        QIcon::setThemeSearchPaths({folder.path()});
        QIcon::setThemeName(u"red"_s);
        const auto colour = [](ActionIcon what) {
            return onlyColour(drawn(actionIcon(what), 16, 1));
        };

        QApplication::setPalette(QPalette());
        QCOMPARE(colour(ActionIcon::Search), QColor(Qt::red));
        // What the theme does not have is ours.
        QCOMPARE(colour(ActionIcon::Remove), QGuiApplication::palette().color(QPalette::Text));
        // Where menus have no pictures, a button has no foreign one either.
        QCoreApplication::setAttribute(Qt::AA_DontShowIconsInMenus);
        QCOMPARE(colour(ActionIcon::Search), QGuiApplication::palette().color(QPalette::Text));
        QCoreApplication::setAttribute(Qt::AA_DontShowIconsInMenus, false);
        QApplication::setPalette(paletteFor(Look::Dark));
        QCOMPARE(colour(ActionIcon::Search), paletteFor(Look::Dark).color(QPalette::Text));
    }

    void ofActionsOnlyThoseThatAreDoneHaveOne()
    {
        for (const Action action : {Action::Reconsent, Action::Reauth, Action::Refresh, Action::Sync})
            QVERIFY(!actionIcon(action).isNull());
        QVERIFY(actionIcon(Action::Wait).isNull());
        QVERIFY(actionIcon(Action::None).isNull());
    }

    void aSheetOfThemToLookAt_data() { hasTheColourOfTheTextBesideIt_data(); }
    void aSheetOfThemToLookAt()
    {
        QFETCH(Look, look);
        QApplication::setPalette(paletteFor(look));
        QWidget sheet;
        auto *grid = new QGridLayout(&sheet);
        int place = 0;
        for (const ActionIcon one : allIcons()) {
            for (const int side : {16, 24, 48}) {
                auto *button = new QPushButton(&sheet);
                button->setAccessibleName(QString::number(int(one)));
                button->setIcon(actionIcon(one, IconPlace::Button));
                button->setIconSize({side, side});
                grid->addWidget(button, place / 12, place % 12);
                ++place;
            }
        }
        sheet.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sheet));
        savePicture(sheet, QStringLiteral(HOLDFAST_GALLERY),
                    u"actionicons-"_s + QString::fromLatin1(QTest::currentDataTag()));
    }
};

QTEST_MAIN(ActionIconsTest)
#include "tst_actionicons.moc"

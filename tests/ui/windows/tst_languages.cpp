// Texts of every length and direction: under a language that is all brackets and accents nothing is
// cut off, and what is read from the right stands the other way round.
#include "support/fakeprofilechooser.h"
#include "support/gallerykit.h"
#include "support/pseudolocale.h"
#include "support/windowstand.h"

#include "ui/settings/settingsdialog.h"
#include "ui/widgets/detailstabs.h"
#include "ui/widgets/looks.h"
#include "ui/windows/personaldialog.h"
#include "ui/windows/profilewindow.h"
#include "ui/windows/secretdialog.h"
#include "ui/words/translations.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class LanguagesTest : public QObject, WindowStand
{
    Q_OBJECT

    FakeProfileChooser m_chooser;
    std::optional<Dressed> m_dressed;

    void save(QWidget &widget, const QString &name)
    {
        savePicture(widget, QStringLiteral(HOLDFAST_GALLERY), name);
    }
    /// The window with one connection whole, the settings page by page, and two dialogs.
    void saveAll(const QString &suffix, const QSize &size)
    {
        openShowcase();
        m_window->resize(size);
        save(*m_window, u"language-list-"_s + suffix);
        view().select(idOf(3));
        QTRY_VERIFY(part<DetailsTabs>());
        save(*m_window, u"language-details-"_s + suffix);
        SettingsDialog settings(m_preferences, m_chooser);
        settings.show();
        auto *list = settings.findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            save(settings, u"language-"_s + settings.shownPage() + u'-' + suffix);
        }
        SecretDialog secret(true, m_window.get());
        secret.show();
        save(secret, u"language-secret-"_s + suffix);
        PersonalDialog personal(u"M&S Bank"_s, u"M&S Bank"_s, {{}, {}, false, true, {}},
                                m_window.get());
        personal.show();
        save(personal, u"language-personal-"_s + suffix);
    }

private Q_SLOTS:
    void init()
    {
        m_dressed.emplace(Dress{});
        build();
        m_chooser.shown = {ProfileId(u"home"_s), UserId(u"u1"_s)};
        m_chooser.at(u"home"_s, u"u1"_s).profileNow.name = u"Example Ltd"_s;
    }
    void cleanup()
    {
        tearDown();
        m_dressed.reset();
    }

    void nothingIsCutInLongLanguages_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("points");
        QTest::newRow("wide") << QSize(1400, 900) << 10;
        QTest::newRow("small") << QSize(900, 600) << 10;
        QTest::newRow("large") << QSize(2560, 1440) << 20;
    }
    void nothingIsCutInLongLanguages()
    {
        QFETCH(QSize, size);
        QFETCH(int, points);
        QFont font = QApplication::font();
        font.setPointSize(points);
        QApplication::setFont(font);
        PseudoLocale pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        saveAll(u"pseudo-"_s + QString::fromLatin1(QTest::currentDataTag()), size);
        tearDown();
        QCoreApplication::removeTranslator(&pseudo);
    }

    void everyTextIsHandedToTranslators()
    {
        PseudoLocale pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        openShowcase();
        for (const QAction *action : m_window->menuBar()->actions())
            QVERIFY2(action->text().startsWith(u'['), qPrintable(action->text()));
        for (const auto *button : m_window->findChildren<QPushButton *>())
            QVERIFY2(button->text().isEmpty() || button->text().startsWith(u'['),
                     qPrintable(button->text()));
        tearDown();
        QCoreApplication::removeTranslator(&pseudo);
    }

    void arabicStandsTheOtherWayRound()
    {
        Looks looks;
        looks.use(installTranslations(*qApp, u"ar"_s));
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        openShowcase();
        m_window->resize(1400, 900);
        view().select(idOf(3));
        QTRY_VERIFY(part<DetailsTabs>());
        QTest::qWait(30);
        const auto middle = [this](const QWidget *widget) {
            return widget->mapTo(m_window.get(), widget->rect().center()).x();
        };
        // The list is read first, so it stands right; details to its left; the search leftmost above.
        QVERIFY(middle(&view()) > middle(part<DetailsTabs>()));
        QVERIFY(middle(part<QLineEdit>(u"searchField"_s)) < 700);
        tearDown();
        looks.use(installTranslations(*qApp, u"en"_s));
    }
};

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"

#pragma once

#include "support/layoutcheck.h"
#include "support/pseudolocale.h"

#include "ui/widgets/looks.h"
#include "ui/words/translations.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QPalette>
#include <QPixmap>
#include <QStyle>
#include <QTest>
#include <QWidget>

#include <optional>

namespace holdfast::test {

// For the tests whose pictures somebody looks at.

/// How a picture is taken: a row of a test's data.
struct Dress
{
    Look look = Look::AsDesktop;
    QSize size{};
    QString language = QStringLiteral("en"); ///< or "pseudo", see PseudoLocale
    int points = 10;
    bool mirrored = false; ///< even where the language is read from the left
    QString family = QStringLiteral("DejaVu Sans");
};

/// The application in a dress, the same style, colours and letters on every computer; in English, and
/// light, again when this goes. Windows are made after it and are gone before it.
class Dressed
{
public:
    explicit Dressed(const Dress &dress)
    {
        if (!QFontDatabase::hasFamily(dress.family))
            qFatal("%s is not installed", qPrintable(dress.family));
        QApplication::setStyle(QStringLiteral("Fusion"));
        QApplication::setPalette(QApplication::style()->standardPalette());
        m_looks.emplace().use(dress.look);
        const bool pseudo = dress.language == QStringLiteral("pseudo");
        const Qt::LayoutDirection direction =
            installTranslations(*qApp, pseudo ? QStringLiteral("en") : dress.language);
        if (pseudo)
            QCoreApplication::installTranslator(&m_pseudo.emplace());
        m_looks->use(dress.mirrored ? Qt::RightToLeft : direction);
        QFont font = m_font;
        font.setPointSize(dress.points);
        font.setFamily(dress.family);
        QApplication::setFont(font);
    }
    ~Dressed()
    {
        m_looks->use(Look::AsDesktop);
        m_looks->use(Qt::LeftToRight);
        QApplication::setFont(m_font);
        m_pseudo.reset();
        installTranslations(*qApp, QStringLiteral("en"));
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    Q_DISABLE_COPY_MOVE(Dressed)

private:
    const QFont m_font = QApplication::font();
    std::optional<PseudoLocale> m_pseudo;
    std::optional<Looks> m_looks; ///< takes the style that is there for the desktop's
};

/// A row in large letters that are higher than most: what a KDE desktop comes with.
inline void addTallLetters(const QSize &size)
{
    const QString family = QStringLiteral("Noto Sans");
    QTest::newRow("tall-letters")
        << Dress{Look::Light, size, QStringLiteral("en"), 15, false, family};
}

/// Rows in which every view is drawn: light and dark, large and small, in a language with long words,
/// in one that is read from the right and in one that has every text longer than it is, for those
/// who need contrast or large letters.
inline void addDresses()
{
    QTest::addColumn<Dress>("dress");
    const QSize wide(1400, 900);
    const QSize small(900, 600);
    QTest::newRow("light-wide") << Dress{Look::AsDesktop, wide};
    QTest::newRow("light-small") << Dress{Look::AsDesktop, small};
    QTest::newRow("dark-wide") << Dress{Look::Dark, wide};
    QTest::newRow("dark-small") << Dress{Look::Dark, small};
    QTest::newRow("contrast-wide") << Dress{Look::HighContrast, wide};
    QTest::newRow("german-wide") << Dress{Look::Light, wide, QStringLiteral("de")};
    QTest::newRow("german-small") << Dress{Look::Light, small, QStringLiteral("de")};
    QTest::newRow("arabic-small") << Dress{Look::Light, small, QStringLiteral("ar")};
    QTest::newRow("large-letters") << Dress{Look::Light, QSize(2560, 1440),
                                            QStringLiteral("en"), 20};
    QTest::newRow("large-small") << Dress{Look::Light, small, QStringLiteral("en"), 15};
    addTallLetters(small);
    QTest::newRow("pseudo-wide") << Dress{Look::Light, wide, QStringLiteral("pseudo")};
    QTest::newRow("pseudo-small") << Dress{Look::Light, small, QStringLiteral("pseudo")};
}

/// As addDresses(), for what has a size of its own.
inline void addDressesOfDialogs()
{
    QTest::addColumn<Dress>("dress");
    QTest::newRow("light") << Dress{};
    QTest::newRow("dark") << Dress{.look = Look::Dark};
    QTest::newRow("contrast") << Dress{.look = Look::HighContrast};
    QTest::newRow("german") << Dress{Look::Light, {}, QStringLiteral("de")};
    QTest::newRow("arabic") << Dress{Look::Light, {}, QStringLiteral("ar")};
    QTest::newRow("large-letters") << Dress{Look::Light, {}, QStringLiteral("en"), 20};
    addTallLetters({});
    QTest::newRow("pseudo") << Dress{Look::Light, {}, QStringLiteral("pseudo")};
}

/// The end of a picture's name: the row, and the scaling where there is some.
inline QString dressName()
{
    const QString scaling = qApp->devicePixelRatio() > 1
                                ? QStringLiteral("-x%1").arg(qApp->devicePixelRatio())
                                : QString();
    return u'-' + QString::fromLatin1(QTest::currentDataTag()) + scaling;
}

/// Fails where LayoutCheck finds something, or where the widget has outgrown `size`, if one is given;
/// the picture is there to be looked at all the same.
inline void savePicture(QWidget &widget, const QString &folder, const QString &name,
                        const QSize &size = {})
{
    QTest::qWait(30);
    for (int i = 0; i < 5; ++i) // one layout asks for the next, also where each takes its time
        QCoreApplication::processEvents();
    const QPixmap picture = widget.grab();
    QVERIFY(!picture.isNull());
    QVERIFY(QDir().mkpath(folder));
    // Packed quickly: there are hundreds of them.
    QVERIFY(picture.save(QDir(folder).filePath(name + QStringLiteral(".png")), nullptr, 80));
    if (size.isValid())
        QCOMPARE(widget.size(), size);
    const QStringList faults = LayoutCheck(widget, picture.toImage()).faults();
    QVERIFY2(faults.isEmpty(), qPrintable(name + QStringLiteral(":\n") +
                                          faults.join(QStringLiteral("\n"))));
}

} // namespace holdfast::test

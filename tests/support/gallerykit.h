#pragma once

#include "support/layoutcheck.h"

#include "ui/widgets/looks.h"
#include "ui/words/translations.h"

#include <QApplication>
#include <QDir>
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
    QString language = QStringLiteral("en");
    int points = 10;
    bool mirrored = false; ///< even where the language is read from the left
};

/// The application in a dress, the same style, colours and letters on every computer; in English, and
/// light, again when this goes. Windows are made after it and are gone before it.
class Dressed
{
public:
    explicit Dressed(const Dress &dress)
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        QApplication::setPalette(QApplication::style()->standardPalette());
        m_looks.emplace().use(dress.look);
        Qt::LayoutDirection direction = installTranslations(*qApp, dress.language);
        if (dress.mirrored)
            direction = Qt::RightToLeft;
        QApplication::setLayoutDirection(direction);
        QFont font = m_font;
        font.setPointSize(dress.points);
        QApplication::setFont(font);
    }
    ~Dressed()
    {
        m_looks->use(Look::AsDesktop);
        QApplication::setFont(m_font);
        installTranslations(*qApp, QStringLiteral("en"));
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    Q_DISABLE_COPY_MOVE(Dressed)

private:
    const QFont m_font = QApplication::font();
    std::optional<Looks> m_looks; ///< takes the style that is there for the desktop's
};

/// Rows in which every view is drawn: light and dark, large and small, in a language with long words
/// and in one that is read from the right, for those who need contrast or large letters.
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
}

/// The end of a picture's name: the row, and the scaling where there is some.
inline QString dressName()
{
    const QString scaling = qApp->devicePixelRatio() > 1
                                ? QStringLiteral("-x%1").arg(qApp->devicePixelRatio())
                                : QString();
    return u'-' + QString::fromLatin1(QTest::currentDataTag()) + scaling;
}

/// Fails where LayoutCheck finds something; the picture is there to be looked at all the same.
inline void savePicture(QWidget &widget, const QString &folder, const QString &name)
{
    QTest::qWait(30);
    const QPixmap picture = widget.grab();
    QVERIFY(!picture.isNull());
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(picture.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
    const QStringList faults = LayoutCheck(widget, picture.toImage()).faults();
    QVERIFY2(faults.isEmpty(), qPrintable(name + QStringLiteral(":\n") +
                                          faults.join(QStringLiteral("\n"))));
}

} // namespace holdfast::test

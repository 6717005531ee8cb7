#pragma once

#include "support/layoutcheck.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QPixmap>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>
#include <QWidget>

namespace holdfast::test {

// For the tests whose pictures somebody looks at.

inline QPalette darkPalette()
{
    QPalette dark(QColor(0x2a2c30));
    dark.setColor(QPalette::Window, QColor(0x2a2c30));
    dark.setColor(QPalette::WindowText, QColor(0xe6e6e6));
    dark.setColor(QPalette::Base, QColor(0x1e2023));
    dark.setColor(QPalette::AlternateBase, QColor(0x25272b));
    dark.setColor(QPalette::Text, QColor(0xe6e6e6));
    dark.setColor(QPalette::Button, QColor(0x34373c));
    dark.setColor(QPalette::ButtonText, QColor(0xe6e6e6));
    dark.setColor(QPalette::PlaceholderText, QColor(0x9a9a9a));
    dark.setColor(QPalette::Highlight, QColor(0x3d7eff));
    dark.setColor(QPalette::HighlightedText, Qt::white);
    return dark;
}

/// The same style, colours and letters on every computer.
inline void dressApplication(bool dark)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(dark ? darkPalette() : QApplication::style()->standardPalette());
    QFont font = QApplication::font();
    font.setPointSize(10);
    QApplication::setFont(font);
}

inline void savePicture(QWidget &widget, const QString &folder, const QString &name)
{
    QTest::qWait(30);
    const QStringList faults = LayoutCheck(widget).faults();
    QVERIFY2(faults.isEmpty(), qPrintable(name + QStringLiteral(":\n") +
                                          faults.join(QStringLiteral("\n"))));
    const QPixmap picture = widget.grab();
    QVERIFY(!picture.isNull());
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(picture.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

} // namespace holdfast::test

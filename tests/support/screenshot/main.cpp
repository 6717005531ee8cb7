// Takes a picture of the real window over the real service: for ./run without a display and for the
// README. Not installed.
//   holdfast-screenshot --profile FILE --data-dir FOLDER [--size WxH] [--select N] [--dark] PICTURE
#include "app/common/composition.h"
#include "ui/windows/mainwindow.h"
#include "ui/words/translations.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCommandLineParser>
#include <QPalette>
#include <QStyleFactory>
#include <QTimer>

#include <cstdio>

using namespace holdfast;

namespace {

/// Icons and details arrive after the list; the picture waits until nothing has come for so long.
constexpr std::chrono::milliseconds kSettled{1500};

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x20, 0x22, 0x25));
    palette.setColor(QPalette::WindowText, QColor(0xee, 0xee, 0xee));
    palette.setColor(QPalette::Base, QColor(0x18, 0x1a, 0x1d));
    palette.setColor(QPalette::AlternateBase, QColor(0x24, 0x26, 0x2a));
    palette.setColor(QPalette::Text, QColor(0xee, 0xee, 0xee));
    palette.setColor(QPalette::Button, QColor(0x2d, 0x30, 0x34));
    palette.setColor(QPalette::ButtonText, QColor(0xee, 0xee, 0xee));
    palette.setColor(QPalette::PlaceholderText, QColor(0xa8, 0xa8, 0xa8));
    palette.setColor(QPalette::ToolTipBase, QColor(0x2d, 0x30, 0x34));
    palette.setColor(QPalette::ToolTipText, QColor(0xee, 0xee, 0xee));
    palette.setColor(QPalette::Link, QColor(0x7f, 0xb5, 0xff));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xca));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

void select(MainWindow &window, int row)
{
    if (auto *view = window.findChild<QAbstractItemView *>(); view && row >= 0)
        view->setCurrentIndex(view->model()->index(row, 0));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication::setApplicationName(QStringLiteral("holdfast"));
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    installTranslations(application);
    QCommandLineParser parser;
    const QCommandLineOption profile(QStringLiteral("profile"), {}, QStringLiteral("file"));
    const QCommandLineOption data(QStringLiteral("data-dir"), {}, QStringLiteral("folder"));
    const QCommandLineOption size(QStringLiteral("size"), {}, QStringLiteral("WxH"), QStringLiteral("1240x820"));
    const QCommandLineOption row(QStringLiteral("select"), {}, QStringLiteral("row"), QStringLiteral("-1"));
    const QCommandLineOption dark(QStringLiteral("dark"));
    parser.addOptions({profile, data, size, row, dark});
    parser.process(application);
    if (parser.isSet(dark))
        QApplication::setPalette(darkPalette());

    CompositionOptions options;
    options.profile = parser.value(profile);
    options.dataFolder = parser.value(data);
    options.lastPictureFirst = false;
    options.openBrowser = false;
    Composition composition(options);
    ConnectionService &service = composition.service();
    MainWindow window(service, composition.clock());
    const QStringList wh = parser.value(size).split(QLatin1Char('x'));
    window.resize(wh.value(0).toInt(), wh.value(1).toInt());
    window.show();

    QTimer settled;
    settled.setSingleShot(true);
    settled.setInterval(kSettled);
    QObject::connect(&settled, &QTimer::timeout, &window, [&] {
        const bool saved = window.grab().save(parser.positionalArguments().value(0));
        QApplication::exit(saved ? 0 : 1);
    });
    service.open(&window, [&](const Expected<std::monostate> &) {
        service.goOnline(&window, [&](const Expected<std::monostate> &online) {
            if (!online)
                std::fprintf(stderr, "%s\n", qPrintable(online.error().detail));
            select(window, parser.value(row).toInt());
            settled.start();
        });
    });
    return QApplication::exec();
}

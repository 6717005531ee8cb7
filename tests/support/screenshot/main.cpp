// Takes a picture of the real window of the real program: for ./run without a display and for the
// README. Not installed. Without --profile the embedded sandbox is shown.
//   holdfast-screenshot [--profile FILE] --data-dir FOLDER [--size WxH] [--select N] [--dark] PICTURE
#include "app/desktop/desktop.h"
#include "ui/windows/profilewindow.h"
#include "ui/words/translations.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QImage>
#include <QPalette>
#include <QStyleFactory>
#include <QTimer>

#include <cstdio>

using namespace holdfast;

namespace {

using namespace std::chrono_literals;

/// Icons and details arrive after the list; the picture waits until nothing has come for so long.
constexpr auto kSettled = 2500ms;
constexpr std::chrono::milliseconds kDeadline = 60s;

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

/// Looks at the program's window until it stays as it is, and keeps that picture.
class Photographer : public QObject
{
public:
    Photographer(QSize size, int row, QString file) : m_size(size), m_row(row), m_file(std::move(file))
    {
        m_sinceStart.start();
        m_sinceChange.start();
        startTimer(100ms);
    }

protected:
    void timerEvent(QTimerEvent *) override
    {
        if (m_sinceStart.hasExpired(kDeadline.count())) {
            std::fputs("the window did not come to rest\n", stderr);
            return QApplication::exit(1);
        }
        QWidget *window = shown();
        auto *view = window ? window->findChild<QAbstractItemView *>(QStringLiteral("connectionView"))
                            : nullptr;
        if (!view || view->model()->rowCount() == 0)
            return;
        if (!m_arranged) {
            m_arranged = true;
            window->resize(m_size);
        }
        // Not before: what is selected is read again, and is a row that the list has by then.
        if (m_row >= 0 && m_sinceStart.hasExpired(kSettled.count()) && !view->currentIndex().isValid())
            view->setCurrentIndex(view->model()->index(m_row, 0));
        const QImage now = window->grab().toImage();
        if (now != std::exchange(m_last, now) || !isReady(*view))
            m_sinceChange.restart();
        if (m_sinceChange.hasExpired(kSettled.count()))
            QApplication::exit(m_last.save(m_file) ? 0 : 1);
    }

private:
    [[nodiscard]] static QWidget *shown()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *one : all) {
            if (qobject_cast<ProfileWindow *>(one) && one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] bool isReady(const QAbstractItemView &view) const
    {
        return m_row < 0 || view.currentIndex().isValid();
    }

    const QSize m_size;
    const int m_row;
    const QString m_file;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceChange;
    QImage m_last;
    bool m_arranged = false;
};

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

    DesktopOptions options;
    options.sandbox = !parser.isSet(profile);
    if (parser.isSet(profile))
        options.profile = parser.value(profile);
    options.dataFolder = parser.value(data);
    const SystemClock clock;
    ProgramLog log(clock);
    Desktop desktop(options, log,
                    std::async(std::launch::deferred, InstanceLock::take, dataFolderOf(options)),
                    Qt::LeftToRight);
    desktop.start();
    const QStringList wh = parser.value(size).split(QLatin1Char('x'));
    const Photographer photographer({wh.value(0).toInt(), wh.value(1).toInt()},
                                    parser.value(row).toInt(),
                                    parser.positionalArguments().value(0));
    return QApplication::exec();
}

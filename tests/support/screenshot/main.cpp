// Takes a picture of the real window of the real program: for ./run without a display and for the
// README. Not installed. Without --profile the embedded sandbox is shown.
//   holdfast-screenshot [--profile FILE] --data-dir FOLDER [--size WxH] [--dark] [--select ROW]
//                       [--tab N] [--trigger ACTION] [--slide SLIDER=N] PICTURE
// ACTION and SLIDER are object names.
#include "app/desktop/desktop.h"
#include "ui/widgets/looks.h"
#include "ui/windows/profilewindow.h"
#include "ui/words/translations.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QHash>
#include <QImageWriter>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

using namespace holdfast;

namespace {

using namespace std::chrono_literals;

/// Icons and details arrive after the list; the picture waits until nothing has come for so long.
constexpr auto kSettled = 2500ms;
constexpr std::chrono::milliseconds kDeadline = 60s;

/// What is done to the window before its picture is taken. Empty or negative: left as it is.
struct Scene
{
    QSize size;
    int row = -1;    ///< selected in the list
    int tab = -1;    ///< of the details
    QString trigger; ///< object name of an action
    QString slider;  ///< object name of a slider, once the action was triggered
    int slideTo = 0;
};

/// As many colours as a table holds, the most frequent first, each as far from all before it as lets
/// just so many be found: so a colour that only a small sign has is among them.
QList<QRgb> coloursOf(const QImage &picture)
{
    constexpr int kMost = 256;
    QHash<QRgb, int> pixelsOf;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            ++pixelsOf[line[x]];
    }
    QList<QRgb> all = pixelsOf.keys();
    std::sort(all.begin(), all.end(), [&pixelsOf](QRgb a, QRgb b) {
        return std::pair(pixelsOf[b], b) < std::pair(pixelsOf[a], a);
    });
    for (int apart = 0;; ++apart) {
        QList<QRgb> chosen;
        for (const QRgb one : std::as_const(all)) {
            const bool isNew = std::all_of(chosen.cbegin(), chosen.cend(), [&](QRgb other) {
                return std::abs(qRed(one) - qRed(other)) + std::abs(qGreen(one) - qGreen(other)) +
                           std::abs(qBlue(one) - qBlue(other)) > apart;
            });
            if (isNew)
                chosen.append(one);
            if (chosen.size() > kMost)
                break;
        }
        if (chosen.size() <= kMost)
            return chosen;
    }
}

/// Looks at the program's window until it stays as it is, and keeps that picture.
class Photographer : public QObject
{
public:
    Photographer(Scene scene, QString file) : m_scene(std::move(scene)), m_file(std::move(file))
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
            window->resize(m_scene.size);
        }
        // Not before: what is selected is read again, and is a row that the list has by then.
        if (!m_played && m_sinceStart.hasExpired(kSettled.count()) && !play(*window, *view))
            return QApplication::exit(1);
        const QImage now = window->grab().toImage();
        if (now != std::exchange(m_last, now) || !m_played)
            m_sinceChange.restart();
        if (m_sinceChange.hasExpired(kSettled.count()))
            QApplication::exit(save() ? 0 : 1);
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
    /// False when there is not what should be pressed or moved.
    [[nodiscard]] bool play(QWidget &window, QAbstractItemView &view)
    {
        m_played = true;
        if (m_scene.row >= 0)
            view.setCurrentIndex(view.model()->index(m_scene.row, 0));
        if (auto *tabs = window.findChild<QTabWidget *>(QStringLiteral("detailsTabs")))
            tabs->setCurrentIndex(m_scene.tab < 0 ? tabs->currentIndex() : m_scene.tab);
        if (!m_scene.trigger.isEmpty()) {
            auto *action = window.findChild<QAction *>(m_scene.trigger);
            if (!action)
                return false;
            action->trigger();
        }
        if (!m_scene.slider.isEmpty()) {
            auto *slider = window.findChild<QAbstractSlider *>(m_scene.slider);
            if (!slider)
                return false;
            slider->setValue(m_scene.slideTo);
        }
        return true;
    }
    /// In a table of colours, which makes the file a third as large.
    [[nodiscard]] bool save() const
    {
        const QImage picture = m_last.convertToFormat(QImage::Format_RGB32);
        QImageWriter writer(m_file, "png");
        writer.setCompression(100);
        return writer.write(picture.convertToFormat(QImage::Format_Indexed8, coloursOf(picture),
                                                    Qt::ThresholdDither | Qt::AvoidDither));
    }

    const Scene m_scene;
    const QString m_file;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceChange;
    QImage m_last;
    bool m_arranged = false;
    bool m_played = false;
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
    const QCommandLineOption dark(QStringLiteral("dark"));
    const QCommandLineOption row(QStringLiteral("select"), {}, QStringLiteral("row"), QStringLiteral("-1"));
    const QCommandLineOption tab(QStringLiteral("tab"), {}, QStringLiteral("number"), QStringLiteral("-1"));
    const QCommandLineOption trigger(QStringLiteral("trigger"), {}, QStringLiteral("action"));
    const QCommandLineOption slide(QStringLiteral("slide"), {}, QStringLiteral("slider=number"));
    parser.addOptions({profile, data, size, dark, row, tab, trigger, slide});
    parser.process(application);
    QApplication::setPalette(paletteFor(parser.isSet(dark) ? Look::Dark : Look::Light));

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
    const QStringList slid = parser.value(slide).split(QLatin1Char('='));
    const Photographer photographer(
        {.size = {wh.value(0).toInt(), wh.value(1).toInt()},
         .row = parser.value(row).toInt(),
         .tab = parser.value(tab).toInt(),
         .trigger = parser.value(trigger),
         .slider = slid.value(0),
         .slideTo = slid.value(1).toInt()},
        parser.positionalArguments().value(0));
    return QApplication::exec();
}

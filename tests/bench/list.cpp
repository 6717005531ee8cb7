// Times the list over many connections, from the key press to the end of the repaint, in the real
// window over a service that has everything at hand; beside it the same letters and the same order
// through QSortFilterProxyModel. Prints one JSON object.
//   holdfast-bench-list [ROWS]
#include "support/fakeconnectionservice.h"
#include "support/fakepreferences.h"
#include "support/sampleconnections.h"

#include "ui/widgets/connectionview.h"
#include "ui/windows/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <utility>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

/// Notices that something has been painted.
class PaintWatch : public QObject
{
public:
    PaintWatch() { qApp->installEventFilter(this); }
    bool painted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
};

/// Milliseconds from `act` until the last repaint it led to is over. Quiet for a while means over;
/// the quiet itself does not count.
double timeToRepaint(const std::function<void()> &act)
{
    constexpr qint64 kQuiet = 30;
    PaintWatch watch;
    QElapsedTimer timer;
    timer.start();
    act();
    qint64 last = timer.nsecsElapsed();
    while (timer.elapsed() - last / 1'000'000 < kQuiet) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        if (std::exchange(watch.painted, false))
            last = timer.nsecsElapsed();
    }
    return double(last) / 1e6;
}

void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 20)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double worst(const std::vector<double> &values)
{
    return *std::max_element(values.begin(), values.end());
}

/// Types a word and takes it away again, letter by letter; gives the time of each letter.
std::vector<double> typeWords(QLineEdit &field)
{
    std::vector<double> times;
    const auto press = [&](int key, const QString &text) {
        times.push_back(timeToRepaint([&] {
            QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
            QCoreApplication::sendEvent(&field, &down);
        }));
        settle();
    };
    for (const QString &word : {u"lloyds b"_s, u"bank s"_s, u"tsb"_s}) {
        for (const QChar letter : word)
            press(letter.unicode(), QString(letter));
        for (qsizetype i = 0; i < word.size(); ++i)
            press(Qt::Key_Backspace, QString());
    }
    return times;
}

QJsonObject ours(int rows)
{
    const SystemClock clock;
    FakeConnectionService service;
    service.healthNow.lastChecked = clock.now();
    service.entries = std::make_shared<const std::vector<ConnectionEntry>>(
        manyEntries(rows, clock.now(), true));
    FakePreferences preferences;
    MainWindow window(service, preferences, clock);
    window.show();
    // Long enough for the idle work after the first picture, as in life.
    for (int i = 0; i < 400; ++i)
        settle();
    auto *field = window.findChild<QLineEdit *>(u"searchField"_s);
    // It fades in for a moment after the first letter, and a fading button repaints.
    field->setClearButtonEnabled(false);
    auto *view = window.findChild<ConnectionView *>();
    const std::vector<double> letters = typeWords(*field);

    std::vector<double> sorts;
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder, Qt::AscendingOrder,
                                      Qt::DescendingOrder, Qt::AscendingOrder}) {
        sorts.push_back(timeToRepaint([&] {
            view->orderBy(ConnectionListModel::Bank, order);
        }));
        settle();
    }
    return {{u"filterMedian"_s, median(letters)}, {u"filterWorst"_s, worst(letters)},
            {u"sortMedian"_s, median(sorts)}, {u"sortFirst"_s, sorts.front()}};
}

QJsonObject proxy(int rows)
{
    const SystemClock clock;
    QStandardItemModel model(rows, 2);
    int row = 0;
    for (const ConnectionEntry &entry : manyEntries(rows, clock.now(), true)) {
        model.setItem(row, 0, new QStandardItem(entry.connection.name));
        model.setItem(row++, 1, new QStandardItem(entry.connection.status));
    }
    QSortFilterProxyModel filter;
    filter.setSourceModel(&model);
    filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    filter.setSortCaseSensitivity(Qt::CaseInsensitive);
    filter.setSortLocaleAware(true);
    QTableView view;
    view.setModel(&filter);
    view.resize(1200, 760);
    view.show();
    QLineEdit field;
    QObject::connect(&field, &QLineEdit::textChanged, &filter,
                     &QSortFilterProxyModel::setFilterFixedString);
    settle();
    const std::vector<double> letters = typeWords(field);
    std::vector<double> sorts;
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder, Qt::AscendingOrder}) {
        sorts.push_back(timeToRepaint([&] { filter.sort(0, order); }));
        settle();
    }
    return {{u"filterMedian"_s, median(letters)}, {u"filterWorst"_s, worst(letters)},
            {u"sortMedian"_s, median(sorts)}};
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);  // a blinking cursor is a repaint too
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const QJsonObject result{{u"rows"_s, rows}, {u"holdfast"_s, ours(rows)}, {u"proxy"_s, proxy(rows)}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}

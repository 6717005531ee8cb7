// What one renewal costs: the processor time that this whole process uses from the moment the bank's
// redirect is sent to the loopback listener until the row in the window has changed. The service is
// the real one over a real store; the network is scripted, and what its script costs counts as ours.
// Prints a JSON array, one object for each number of connections.
//
//     holdfast-bench-renewal CONNECTIONS…

#include "support/fakepreferences.h"
#include "support/servicestand.h"

#include "ui/widgets/connectionview.h"
#include "ui/windows/mainwindow.h"

#include <QApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace holdfast;
using namespace holdfast::test;

namespace {

constexpr int kRenewals = 15;

[[noreturn]] void giveUp(const QString &why)
{
    fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Renews the first connection once; gives what it cost until its row told the new end.
double renew(ServiceStand &stand, const ConnectionListModel &model, int number)
{
    const Instant end = *parseInstant(u"2027-02-10T00:00:00Z") + std::chrono::days{number};
    stand.whenAuthorised = [&stand, end] {
        stand.listed.front().expiresAt = formatInstant(end).toUtf8();
    };
    double begun = 0;
    stand.browser.whenOpened([&stand, &begun](const QUrl &) {
        begun = processorMs();
        stand.comeBack();
    });

    double cost = -1;
    QEventLoop loop;
    const auto watch = QObject::connect(
        &model, &QAbstractItemModel::dataChanged, &loop, [&](const QModelIndex &first,
                                                             const QModelIndex &last) {
            for (int row = first.row(); cost < 0 && row <= last.row(); ++row) {
                const BankConnection &shown = model.entryAt(row).connection;
                if (shown.id == ServiceStand::idOf("bank:0") && shown.expiresAt.value == end)
                    cost = processorMs() - begun;
            }
        });
    FlowRequest request;
    request.kind = FlowKind::Reauth;
    request.connection = ServiceStand::idOf("bank:0");
    stand.service->startFlow(request, &loop, [&loop](const Expected<FlowResult> &result) {
        if (!result)
            giveUp(result.error().detail);
        loop.quit();
    });
    loop.exec();
    QObject::disconnect(watch);
    if (cost < 0)
        giveUp(QStringLiteral("the flow ended and its row had not changed"));
    return cost;
}

QJsonObject figures(int connections)
{
    ServiceStand stand;
    stand.proven = "bank:0";
    for (int i = 0; i < connections; ++i)
        stand.listed.push_back({"bank:" + QByteArray::number(i)});
    stand.build();
    FakePreferences preferences;
    MainWindow window(*stand.service, preferences, stand.clock);
    window.show();
    if (stand.open() != u"ok" || stand.goOnline() != u"ok")
        giveUp(QStringLiteral("the service did not start: ") + stand.faults());
    const auto *view = window.findChild<ConnectionView *>();
    const auto &model = *qobject_cast<ConnectionListModel *>(view->model());

    (void)renew(stand, model, 0); // reads the bank's keys, which stay known
    std::vector<double> costs;
    for (int number = 1; number <= kRenewals; ++number) {
        stand.settle();
        costs.push_back(renew(stand, model, number));
    }
    std::sort(costs.begin(), costs.end());
    return {{QStringLiteral("connections"), connections},
            {QStringLiteral("median"), costs[costs.size() / 2]},
            {QStringLiteral("worst"), costs.back()}};
}

} // namespace

int main(int count, char **values)
{
    QApplication application(count, values);
    QApplication::setCursorFlashTime(0); // a blinking cursor is not part of a renewal
    QJsonArray all;
    const QStringList numbers = QCoreApplication::arguments().mid(1);
    for (const QString &number : numbers)
        all.append(figures(number.toInt()));
    printf("%s\n", QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
    return 0;
}

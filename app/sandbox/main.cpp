#include "app/sandbox/ending.h"
#include "app/sandbox/sandbox.h"
#include "core/base/clock.h"
#include "core/base/random.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <cstdio>

#include <sys/stat.h>

using namespace holdfast;
using namespace holdfast::sandbox;

namespace {

constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

int complain(const Error &error)
{
    std::fprintf(stderr, "holdfast-sandbox: %s\n", qUtf8Printable(error.detail));
    return error.kind == ErrorKind::Usage ? kWrongUsage : kFailed;
}

void printLine(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    // Keys and state are nobody else's business.
    ::umask(0077);
    // Whoever read the ready line may close our output; that is no reason to die.
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);

    const auto options = readOptions(QCoreApplication::arguments());
    if (!options)
        return complain(options.error());
    if (!options->printAndEnd.isEmpty()) {
        printLine(options->printAndEnd.toUtf8());
        return kDone;
    }

    const SystemClock clock;
    SystemRandom random;
    const Ending ending(options->followStdin);
    Sandbox sandbox(*options, clock, random);
    const auto ready = sandbox.start();
    if (!ready)
        return complain(ready.error());
    printLine(QJsonDocument(*ready).toJson(QJsonDocument::Compact) + '\n');

    QCoreApplication::exec();
    if (const auto saved = sandbox.saveState(); !saved)
        return complain(saved.error());
    return kDone;
}

// What the status bar says of the service, from what is known of it.

#include "ui/words/servicewords.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant kNow = *parseInstant(u"2026-11-22T17:30:00Z");

} // namespace

class ServiceWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void healthSaysWhatIsKnown_data()
    {
        QTest::addColumn<ServiceHealth>("health");
        QTest::addColumn<QString>("words");
        const std::optional<Instant> at = kNow - 30min;
        const auto fault = [](ErrorKind kind) { return std::vector{makeError(kind, {}, {})}; };
        QTest::newRow("read") << ServiceHealth{false, false, at, {}, {}}
                              << u"Online · checked today 17:00"_s;
        QTest::newRow("nothing read yet") << ServiceHealth{false, false, {}, {}, {}, true}
                                          << u"Not checked yet"_s;
        QTest::newRow("being read") << ServiceHealth{true, false, at, {}, {}} << u"Checking…"_s;
        QTest::newRow("read in an earlier run") << ServiceHealth{false, false, at, {}, {}, true}
                                                << u"Not connected · checked today 17:00"_s;
        QTest::newRow("no keychain")
            << ServiceHealth{false, false, at, {}, fault(ErrorKind::SecretStoreMissing), true}
            << u"Not connected · checked today 17:00"_s;
        QTest::newRow("a keychain that would not keep what was typed")
            << ServiceHealth{false, false, at, {}, fault(ErrorKind::SecretStoreMissing)}
            << u"Online · checked today 17:00"_s;
        QTest::newRow("refused") << ServiceHealth{false, false, at, {}, fault(ErrorKind::NotAccepted)}
                                 << u"Not connected · checked today 17:00"_s;
        QTest::newRow("refused, being tried again")
            << ServiceHealth{true, false, at, {}, fault(ErrorKind::NotAccepted)} << u"Checking…"_s;
        QTest::newRow("out of reach") << ServiceHealth{false, false, at, kNow + 5min,
                                                       fault(ErrorKind::Network)}
                                      << u"Not reachable · checked today 17:00 · next try today 17:35"_s;
        QTest::newRow("out of reach, no next try")
            << ServiceHealth{false, false, at, {}, fault(ErrorKind::Network)}
            << u"Not reachable · checked today 17:00"_s;
        QTest::newRow("out of reach, nothing read yet")
            << ServiceHealth{false, false, {}, kNow + 5min, fault(ErrorKind::Network)}
            << u"Not reachable · next try today 17:35"_s;
        QTest::newRow("no network") << ServiceHealth{false, true, at, {}, {}, true}
                                    << u"This computer is offline · checked today 17:00"_s;
    }

    void healthSaysWhatIsKnown()
    {
        QFETCH(const ServiceHealth, health);
        const WordContext context{kNow, QTimeZone::utc(),
                                  QLocale(QLocale::English, QLocale::UnitedKingdom)};
        QTEST(healthWords(health, context), "words");
    }
};

QTEST_GUILESS_MAIN(ServiceWordsTest)
#include "tst_servicewords.moc"

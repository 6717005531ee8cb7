// `sync --all --wait` over a service whose answers a test gives in the order it likes: the waits
// overlap, within a bound; each connection has one outcome, and the order told is the list's.

#include "commandstand.h"
#include "support/sampleconnections.h"

#include <QJsonArray>
#include <QTest>

#include <map>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

/// Keeps every request open until it is answered.
class PatientService final : public FakeConnectionService
{
public:
    std::map<QString, Callback<SyncResult>> open; ///< by connection
    size_t mostOpen = 0;

    void sync(const ConnectionId &id, bool followToTheEnd, QObject *context,
              Callback<SyncResult> done) override
    {
        calls << u"sync "_s + id.value() + (followToTheEnd ? u" to the end"_s : QString());
        open[id.value()] = whileAlive(context, std::move(done));
        mostOpen = std::max(mostOpen, open.size());
    }
    void answer(const QString &id, const Expected<SyncResult> &result)
    {
        const auto found = open.find(id);
        if (found == open.end())
            qFatal("nobody asked for %s", qPrintable(id));
        const Callback<SyncResult> done = std::move(found->second);
        open.erase(found);
        done(result);
    }
    void answer(const QString &id, SyncVerdict verdict = SyncVerdict::Updated)
    {
        answer(id, SyncResult{SyncId{u"s-"_s + id}, ConnectionId{id}, verdict, u"success"_s});
    }
};

} // namespace

class SyncCommandTest : public QObject, CommandStand
{
    Q_OBJECT

    PatientService *m_patient = nullptr;

    void list(int count)
    {
        QVERIFY(reset());
        auto service = std::make_unique<PatientService>();
        m_patient = service.get();
        m_service = std::move(service);
        std::vector<ConnectionEntry> entries;
        for (int i = 1; i <= count; ++i)
            entries.push_back(healthyEntry(u"b:%1"_s.arg(i), u"Bank %1"_s.arg(i), m_clock.now()));
        m_service->replace(entries);
    }
    /// The ids in the document, with their verdicts.
    QStringList told() const
    {
        QStringList lines;
        for (const auto &one : QJsonDocument::fromJson(output()).array()) {
            const QJsonObject result = one.toObject();
            lines << result[u"connectionId"_s].toString() + u' ' + result[u"verdict"_s].toString();
        }
        return lines;
    }

private Q_SLOTS:
    void waitsOverlapAndAreToldInTheListsOrder()
    {
        list(3);
        start(u"sync --all --wait --json"_s);
        QTRY_COMPARE(m_patient->open.size(), 3U);
        QVERIFY(m_service->calls.contains(u"sync b:3 to the end"_s));
        m_patient->answer(u"b:3"_s);
        m_patient->answer(u"b:1"_s, SyncVerdict::NothingNew);
        QVERIFY(m_finished->isEmpty());
        m_patient->answer(u"b:2"_s, fail(makeError(ErrorKind::ServiceDown, {}, u"503"_s)));
        QCOMPARE(finish(), 4);
        QCOMPARE(told(), QStringList({u"b:1 nothing-new"_s, u"b:2 failed"_s, u"b:3 updated"_s}));
    }

    void onlySoManyWaitAtATime()
    {
        list(50);
        start(u"sync --all --wait --json"_s);
        QTRY_COMPARE(m_patient->open.size(), 20U);
        for (int answered = 0; answered < 50; ++answered)
            m_patient->answer(m_patient->open.begin()->first); // by name, and not by the list
        QCOMPARE(finish(), 0);
        QCOMPARE(m_patient->mostOpen, 20U);
        QCOMPARE(m_service->calls.filter(u"sync "_s).size(), 50);
        const QStringList lines = told();
        QCOMPARE(lines.size(), 50);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(lines.at(i), u"b:%1 updated"_s.arg(i + 1));
    }

    void withoutWaitingOneIsAskedForAfterTheOther()
    {
        list(3);
        start(u"sync --all --json"_s);
        for (const QString &id : {u"b:1"_s, u"b:2"_s, u"b:3"_s}) {
            QTRY_COMPARE(m_patient->open.size(), 1U);
            m_patient->answer(id, SyncVerdict::Running);
        }
        QCOMPARE(finish(), 0);
        QCOMPARE(told(), QStringList({u"b:1 running"_s, u"b:2 running"_s, u"b:3 running"_s}));
    }

    void nothingToUpdateEndsAtOnce()
    {
        list(0);
        QCOMPARE(run(u"sync --all --wait --json"_s), 0);
        QCOMPARE(output().trimmed(), QByteArray("[]"));
    }
};

QTEST_GUILESS_MAIN(SyncCommandTest)
#include "tst_synccommand.moc"

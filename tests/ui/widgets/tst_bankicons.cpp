#include "support/fakeconnectionservice.h"

#include "ui/widgets/bankicons.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class BankIconsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // U-05
    void refusesWhatIsNoHarmlessIcon_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("HTML") << QByteArray("<html><body>404</body></html>");
        QTest::newRow("wrong type") << QByteArray("GIF89a");
        QTest::newRow("cut off") << png(32, 32).left(20);
        QTest::newRow("too many pixels") << png(3000, 3000);
        QTest::newRow("too many bytes") << (png(8, 8) + QByteArray(300 * 1024, 'x'));
        QTest::newRow("entity")
            << QByteArray("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'/>");
        QTest::newRow("file inside")
            << QByteArray("<svg width='8' height='8'><image href='file:///etc/passwd'/></svg>");
        QTest::newRow("outside link")
            << QByteArray("<svg width='8' height='8'><use xlink:href='http://x/y.svg#a'/></svg>");
        QTest::newRow("outside paint")
            << QByteArray("<svg width='8' height='8'><rect fill='url(http://x/)'/></svg>");
        QTest::newRow("script") << QByteArray("<svg width='8' height='8'><script>1</script></svg>");
    }
    void refusesWhatIsNoHarmlessIcon()
    {
        QFETCH(QByteArray, data);
        QVERIFY(!safeIcon(data, 64));
    }

    void takesAPngAndFitsIt()
    {
        const auto icon = safeIcon(png(200, 100), 64);
        QVERIFY(icon);
        QCOMPARE(icon->size(), QSize(64, 32));
    }

    void eachBankIsAskedForOnce()
    {
        FakeConnectionService service;
        service.icons.insert(u"a"_s, png(32, 32));
        BankIcons icons(service, 64);
        QSignalSpy arrived(&icons, &BankIcons::iconArrived);
        QVERIFY(!icons.icon(BankId{u"a"_s}));
        QVERIFY(!icons.icon(BankId{u"b"_s}));
        // Nothing is asked from within the paint event that wanted it.
        QVERIFY(service.calls.isEmpty());
        QTRY_COMPARE(arrived.size(), 1);
        QVERIFY(icons.icon(BankId{u"a"_s}));
        QTRY_COMPARE(service.calls.size(), 2);
        QVERIFY(!icons.icon(BankId{u"b"_s}));
        QTest::qWait(0);
        QCOMPARE(service.calls, (QStringList{u"icon a"_s, u"icon b"_s}));
    }

    // Offline says nothing about a bank's icon: it is asked for once more when the list was read.
    void iconsMissedOfflineComeLater()
    {
        FakeConnectionService service;
        service.iconFault = makeError(ErrorKind::Network, u"offline"_s, {});
        BankIcons icons(service, 64);
        QSignalSpy arrived(&icons, &BankIcons::iconArrived);
        QVERIFY(!icons.icon(BankId{u"a"_s}));
        QTRY_COMPARE(service.calls.size(), 1);
        QTest::qWait(0);
        ServiceHealth health;
        health.checking = true;
        service.setHealth(health);
        QCOMPARE(arrived.size(), 0);

        service.iconFault.reset();
        service.icons.insert(u"a"_s, png(32, 32));
        health.checking = false;
        service.setHealth(health);
        QCOMPARE(arrived.size(), 1);  // paint again, and ask
        QVERIFY(!icons.icon(BankId{u"a"_s}));
        QTRY_COMPARE(arrived.size(), 2);
        QVERIFY(icons.icon(BankId{u"a"_s}));
        QCOMPARE(service.calls.size(), 2);
    }

    void aLetterStandsInForABankWithoutIcon()
    {
        QVERIFY(!letterTile(u"Monzo"_s, 32, 1, QPalette()).isNull());
        QVERIFY(!letterTile(QString(), 32, 2, QPalette()).isNull());
    }
};

QTEST_MAIN(BankIconsTest)
#include "tst_bankicons.moc"

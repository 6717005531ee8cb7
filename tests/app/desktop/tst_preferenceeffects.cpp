// What a person sets holds at once, and goes back to what it was.
#include "app/desktop/preferenceeffects.h"
#include "support/fakeclock.h"
#include "support/fakepreferences.h"
#include "ui/words/translations.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class PreferenceEffectsTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    FakePreferences m_book;
    std::unique_ptr<QtHttpGateway> m_gateway;
    std::unique_ptr<PreferenceEffects> m_effects;

    void set(const Preferences &wanted)
    {
        m_book.set(wanted, this, [](const Expected<std::monostate> &) {});
    }

private Q_SLOTS:
    void init()
    {
        m_book.kept = {};
        m_gateway = std::make_unique<QtHttpGateway>(m_clock);
        m_effects = std::make_unique<PreferenceEffects>(m_book, *m_gateway,
                                                        installTranslations(*qApp));
    }
    void cleanup()
    {
        set({});
        m_effects.reset();
    }

    void aLookComesAndGoes_data()
    {
        QTest::addColumn<int>("look");
        QTest::newRow("light") << int(Look::Light);
        QTest::newRow("dark") << int(Look::Dark);
        QTest::newRow("high contrast") << int(Look::HighContrast);
    }
    void aLookComesAndGoes()
    {
        QFETCH(int, look);
        const QPalette before = QApplication::palette();
        const QString style = QApplication::style()->name();
        Preferences wanted;
        wanted.look = Look(look);
        set(wanted);
        QCOMPARE(QApplication::palette().color(QPalette::Base),
                 paletteFor(Look(look)).color(QPalette::Base));
        set({});
        QCOMPARE(QApplication::palette().color(QPalette::Base), before.color(QPalette::Base));
        QCOMPARE(QApplication::palette().color(QPalette::WindowText),
                 before.color(QPalette::WindowText));
        QCOMPARE(QApplication::style()->name(), style);
    }

    void aLanguageIsToldOnce()
    {
        QSignalSpy changed(m_effects.get(), &PreferenceEffects::languageChanged);
        Preferences wanted;
        wanted.language = u"de"_s;
        set(wanted);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(QLocale().language(), QLocale::German);
        wanted.privacyView = true;
        set(wanted);
        QCOMPARE(changed.count(), 1);
        set({});
        QCOMPARE(changed.count(), 2);
        QVERIFY(QLocale().language() != QLocale::German);
    }

    void arabicIsReadFromTheRight()
    {
        Preferences wanted;
        wanted.language = u"ar"_s;
        set(wanted);
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        wanted.language = u"fr"_s;
        set(wanted);
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    }

    void aProxyHoldsFromTheMomentItIsSet()
    {
        const QUrl service(u"https://api.example.org"_s);
        Preferences wanted;
        wanted.network = {ProxyMode::Manual, u"proxy.example"_s, 3128};
        set(wanted);
        QCOMPARE(m_gateway->proxyFor(service), u"proxy.example:3128"_s);
        QCOMPARE(m_gateway->proxyFor(QUrl(u"http://127.0.0.1:18180"_s)), QString());
        wanted.network = {ProxyMode::None, {}, 0};
        set(wanted);
        QCOMPARE(m_gateway->proxyFor(service), QString());
    }

    void proxiesAreTakenAsTheyAreSet()
    {
        QCOMPARE(proxySettingFrom({}), ProxySetting());
        QCOMPARE(proxySettingFrom({ProxyMode::None, {}, 0}),
                 (ProxySetting{ProxySetting::Mode::None}));
        QCOMPARE(proxySettingFrom({ProxyMode::Manual, u"p.example"_s, 3128}),
                 (ProxySetting{ProxySetting::Mode::Manual, u"p.example"_s, 3128}));
    }
};

QTEST_MAIN(PreferenceEffectsTest)
#include "tst_preferenceeffects.moc"

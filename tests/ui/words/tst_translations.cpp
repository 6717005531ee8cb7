// Every language that comes along speaks: its plural rules are the language's own, dates and amounts
// are written as it does, and it knows whether it is read from right to left.

#include "ui/words/translations.h"

#include "ui/words/connectionwords.h"
#include "ui/words/datewords.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

/// What is said of so many accounts, without the number.
QString formFor(int count)
{
    QString text = accountCountWords(count);
    return text.removeIf([](QChar c) { return c.isDigit(); }).trimmed();
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

    std::vector<std::unique_ptr<QTranslator>> m_installed;

    void speak(const QString &language)
    {
        auto translator = std::make_unique<QTranslator>();
        QVERIFY2(translator->load(u":/translations/holdfast_"_s + language), qPrintable(language));
        QVERIFY(QCoreApplication::installTranslator(translator.get()));
        m_installed.push_back(std::move(translator));
    }

private Q_SLOTS:
    void cleanup() { m_installed.clear(); }

    void pluralsFollowTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QList<QList<int>>>("alike"); ///< in one list: one form; in two: two
        using Forms = QList<QList<int>>;
        QTest::newRow("English") << u"en"_s << Forms{{1}, {0, 2, 5, 21, 100}};
        QTest::newRow("German") << u"de"_s << Forms{{1}, {0, 2, 5, 21, 100}};
        QTest::newRow("French") << u"fr"_s << Forms{{0, 1}, {2, 5, 21, 100}};
        QTest::newRow("Spanish") << u"es"_s << Forms{{1}, {0, 2, 5, 21, 100}};
        QTest::newRow("Italian") << u"it"_s << Forms{{1}, {0, 2, 5, 21, 100}};
        QTest::newRow("Polish") << u"pl"_s
                                << Forms{{1}, {2, 3, 4, 22, 34}, {0, 5, 11, 12, 14, 21, 25, 100}};
        QTest::newRow("Welsh") << u"cy"_s << Forms{{1}, {7, 8, 10, 100}};
        QTest::newRow("Arabic") << u"ar"_s << Forms{{1}, {2}, {3, 10, 103}, {11, 26, 99, 111}};
    }

    void pluralsFollowTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QList<QList<int>>, alike);
        speak(language);
        QSet<QString> forms;
        for (const QList<int> &counts : alike) {
            const QString form = formFor(counts.front());
            QVERIFY2(!form.isEmpty() && !form.contains(u"(s)"), qPrintable(form));
            for (const int count : counts)
                QVERIFY2(formFor(count) == form, qPrintable(accountCountWords(count)));
            forms.insert(form);
        }
        QCOMPARE(forms.size(), alike.size());
    }

    void datesAreSaidAsTheLanguageDoes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("day");
        QTest::newRow("German") << u"de_DE"_s << u"3. März 2027"_s;
        QTest::newRow("French") << u"fr_FR"_s << u"3 mars 2027"_s;
        QTest::newRow("Spanish") << u"es_ES"_s << u"3 de marzo de 2027"_s;
        QTest::newRow("Italian") << u"it_IT"_s << u"3 marzo 2027"_s;
        QTest::newRow("Polish") << u"pl_PL"_s << u"3 marca 2027"_s;
        QTest::newRow("Welsh") << u"cy_GB"_s << u"3 Mawrth 2027"_s;
        QTest::newRow("Arabic") << u"ar_EG"_s << u"٣ مارس ٢٠٢٧"_s;
    }

    void datesAreSaidAsTheLanguageDoes()
    {
        QFETCH(QString, language);
        QFETCH(QString, day);
        speak(language.left(2));
        const Instant noon = fromMilliseconds(1'804'075'200'000); // 2027-03-03T12:00:00Z
        const WordContext context{fromMilliseconds(1'795'341'600'000), QTimeZone::utc(),
                                  QLocale(language)};
        QCOMPARE(spokenDay(noon, context), day);
    }

    void aMonthThatStandsAloneHasItsOwnForm()
    {
        speak(u"pl"_s);
        const WordContext context{{}, QTimeZone::utc(), QLocale(u"pl_PL"_s)};
        QCOMPARE(monthTitle(QDate(2027, 3, 1), context), u"marzec 2027"_s);
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"

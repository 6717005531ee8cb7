// Every language that comes along speaks: its plural rules are the language's own, dates and amounts
// are written as it does, and it knows whether it is read from right to left.

#include "ui/words/translations.h"

#include "ui/words/connectionwords.h"
#include "ui/words/datewords.h"
#include "ui/words/listwords.h"
#include "ui/words/reminderwords.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

using Counted = QString (*)(qsizetype count);

/// What is said of so many, without the number.
QString formFor(int count, Counted words)
{
    QString text = words(count);
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
        QTest::addColumn<Counted>("words");
        using Forms = QList<QList<int>>;
        const Counted accounts = &accountCountWords;
        const Counted digest = &digestHeadline;
        QTest::newRow("English") << u"en"_s << Forms{{1}, {0, 2, 5, 21, 100}} << accounts;
        QTest::newRow("German") << u"de"_s << Forms{{1}, {0, 2, 5, 21, 100}} << accounts;
        QTest::newRow("French") << u"fr"_s << Forms{{0, 1}, {2, 5, 21, 100}} << accounts;
        QTest::newRow("Spanish") << u"es"_s << Forms{{1}, {0, 2, 5, 21, 100}} << accounts;
        QTest::newRow("Italian") << u"it"_s << Forms{{1}, {0, 2, 5, 21, 100}} << accounts;
        QTest::newRow("Polish") << u"pl"_s
                                << Forms{{1}, {2, 3, 4, 22, 34}, {0, 5, 11, 12, 14, 21, 25, 100}}
                                << accounts;
        // After a number the singular stands where it needs no "of" before it.
        const Forms welsh{{0, 1}, {2, 3, 5, 6, 7, 8, 10, 21, 100}};
        QTest::newRow("Welsh") << u"cy"_s << welsh << accounts;
        QTest::newRow("Welsh, those that need somebody") << u"cy"_s << welsh << digest;
        const Forms arabic{{1}, {2}, {3, 6, 10, 103}, {11, 26, 99, 111}, {100, 101, 102, 200}};
        QTest::newRow("Arabic") << u"ar"_s << arabic << accounts;
        QTest::newRow("Arabic, those that need somebody")
            << u"ar"_s << Forms{{0}} + arabic << digest;
    }

    void pluralsFollowTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QList<QList<int>>, alike);
        QFETCH(Counted, words);
        speak(language);
        QSet<QString> forms;
        for (const QList<int> &counts : alike) {
            const QString form = formFor(counts.front(), words);
            QVERIFY2(!form.isEmpty() && !form.contains(u"(s)"), qPrintable(form));
            for (const int count : counts)
                QVERIFY2(formFor(count, words) == form, qPrintable(words(count)));
            forms.insert(form);
        }
        QCOMPARE(forms.size(), alike.size());
    }

    void listsHaveTheCommasOfTheLanguage()
    {
        QCOMPARE(commaList({}), QString());
        QCOMPARE(commaList({u"A"_s, u"100%1"_s, u"C"_s}), u"A, 100%1, C"_s);
        QCOMPARE(listedNames({u"A"_s, u"B"_s, u"C"_s}), u"A, B and C"_s);
        speak(u"ar"_s);
        QCOMPARE(commaList({u"A"_s, u"B"_s, u"C"_s}), u"A، B، C"_s);
        QVERIFY(listedNames({u"A"_s, u"B"_s, u"C"_s}).startsWith(u"A، B"_s));
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

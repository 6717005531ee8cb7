// One look after the other: in order, each with a deadline, none that could only fail for a reason
// that was told already.
#include "core/selftest/checksequence.h"

#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class CheckSequenceTest : public QObject
{
    Q_OBJECT

    static CheckSequence::Step fine()
    {
        return atOnce([]() -> Expected<Finding> { return Finding{Found::Answers}; });
    }
    static CheckSequence::Step broken()
    {
        return atOnce([]() -> Expected<Finding> {
            return fail(makeError(ErrorKind::Network, {}, u"no route"_s));
        });
    }
    static QStringList told(const QSignalSpy &found)
    {
        QStringList all;
        for (const QList<QVariant> &one : found) {
            const auto line = one.first().value<CheckLine>();
            all << line.name + u' ' + QString::number(int(line.state));
        }
        return all;
    }
    static QString word(const char *name, CheckState state)
    {
        return QString::fromLatin1(name) + u' ' + QString::number(int(state));
    }

private Q_SLOTS:
    void eachIsToldInOrderAndThoseThatNeedABrokenOneAreLeftOut()
    {
        CheckSequence checks;
        checks.add(u"a"_s, fine());
        checks.add(u"b"_s, broken());
        checks.add(u"c"_s, fine(), u"b"_s);
        checks.add(u"d"_s, fine(), u"c"_s);
        checks.add(u"e"_s, fine(), u"a"_s);
        QSignalSpy found(&checks, &CheckSequence::found);
        QSignalSpy looking(&checks, &CheckSequence::looking);
        std::vector<CheckLine> lines;
        int ends = 0;
        checks.run(this, [&](const auto &all) {
            lines = all;
            ++ends;
        });
        QCOMPARE(found.size(), 0); // never from inside the call
        QTRY_COMPARE(ends, 1);
        QCOMPARE(told(found), (QStringList{word("a", CheckState::Ok), word("b", CheckState::Failed),
                                           word("c", CheckState::Skipped),
                                           word("d", CheckState::Skipped),
                                           word("e", CheckState::Ok)}));
        QCOMPARE(looking.size(), 3);
        QCOMPARE(lines.size(), 3U); // what was left out is no line of a report
        QCOMPARE(lines.at(1).error->kind, ErrorKind::Network);
    }

    void whatDoesNotAnswerInTimeHasFailedAndIsNotHeardLater()
    {
        CheckSequence checks(std::chrono::milliseconds{20});
        Callback<Finding> late;
        checks.add(u"slow"_s, [&late](auto *, auto done) { late = done; });
        checks.add(u"next"_s, fine());
        std::vector<CheckLine> lines;
        checks.run(this, [&](const auto &all) { lines = all; });
        QTRY_COMPARE(lines.size(), 2U);
        QCOMPARE(lines.front().error->kind, ErrorKind::TimedOut);
        QCOMPARE(lines.back().state, CheckState::Ok);
        late(Finding{Found::Answers});
        QCOMPARE(lines.size(), 2U);
    }

    void nobodyIsToldOnceTheAskerIsGone()
    {
        CheckSequence checks;
        checks.add(u"a"_s, fine());
        QSignalSpy found(&checks, &CheckSequence::found);
        int ends = 0;
        {
            QObject asker;
            checks.run(&asker, [&ends](const auto &) { ++ends; });
        }
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(ends, 0);
    }
};

QTEST_GUILESS_MAIN(CheckSequenceTest)
#include "tst_checksequence.moc"

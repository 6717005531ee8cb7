#include "ui/models/institutionlistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

Institution bank(const QString &name, const QString &status = u"AVAILABLE"_s)
{
    Institution one;
    one.id = BankId{name};
    one.name = name;
    one.authStatus = status;
    return one;
}

QStringList names(const InstitutionListModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row).data(Qt::DisplayRole).toString();
    return all;
}

} // namespace

class InstitutionListModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void narrowsAndWidensAsOneTypes()
    {
        InstitutionListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setInstitutions({bank(u"Monzo"_s), bank(u"barclays"_s), bank(u"Lloyds"_s), bank(u"Halifax"_s)});
        QCOMPARE(names(model), (QStringList{u"barclays"_s, u"Halifax"_s, u"Lloyds"_s, u"Monzo"_s}));
        model.setFilterText(u"L"_s);
        QCOMPARE(names(model), (QStringList{u"barclays"_s, u"Halifax"_s, u"Lloyds"_s}));
        model.setFilterText(u"lo"_s);
        QCOMPARE(names(model), QStringList{u"Lloyds"_s});
        model.setFilterText(u"mon"_s);
        QCOMPARE(names(model), QStringList{u"Monzo"_s});
        model.setFilterText({});
        QCOMPARE(model.rowCount(), 4);
    }

    void theFilterOutlivesANewList()
    {
        InstitutionListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilterText(u"m"_s);
        model.setInstitutions({bank(u"Monzo"_s), bank(u"TSB"_s)});
        QCOMPARE(names(model), QStringList{u"Monzo"_s});
    }

    void unavailableBanksCannotBeChosen()
    {
        InstitutionListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setInstitutions({bank(u"A"_s), bank(u"B"_s, u"TEMPORARILY_UNAVAILABLE"_s),
                               bank(u"C"_s, u"PERMANENTLY_UNAVAILABLE"_s),
                               bank(u"D"_s, u"SOMETHING_NEW"_s)});
        QVERIFY(model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
        QVERIFY(!model.flags(model.index(1)).testFlag(Qt::ItemIsEnabled));
        QVERIFY(!model.flags(model.index(2)).testFlag(Qt::ItemIsEnabled));
        QVERIFY(model.flags(model.index(3)).testFlag(Qt::ItemIsEnabled));
    }
};

QTEST_GUILESS_MAIN(InstitutionListModelTest)
#include "tst_institutionlistmodel.moc"

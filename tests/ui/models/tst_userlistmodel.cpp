// The users of a client, page by page, narrowed as the person types.
#include "ui/models/userlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class UserListModelTest : public QObject
{
    Q_OBJECT

    static QStringList texts(const UserListModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row).data().toString();
        return all;
    }

private Q_SLOTS:
    void pagesAreAddedAndARepeatedUserIsNot()
    {
        UserListModel model;
        const QAbstractItemModelTester tester(&model);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.add({{UserId(u"1a"_s), u"ada"_s}, {UserId(u"2b"_s), {}}});
        model.add({{UserId(u"2b"_s), {}}, {UserId(u"3c"_s), u"grace"_s}});
        QCOMPARE(texts(model), QStringList({u"ada · 1a"_s, u"2b"_s, u"grace · 3c"_s}));
        QCOMPARE(resets.count(), 0); // what is there stays where it is
    }

    void typingNarrowsByIdAndByName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("nothing") << QString() << QStringList{u"ada · 1a"_s, u"2b"_s};
        QTest::newRow("name, other case") << u"AD"_s << QStringList{u"ada · 1a"_s};
        QTest::newRow("id with spaces around") << u" 2b "_s << QStringList{u"2b"_s};
        QTest::newRow("neither") << u"zz"_s << QStringList();
    }
    void typingNarrowsByIdAndByName()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, shown);
        UserListModel model;
        const QAbstractItemModelTester tester(&model);
        model.add({{UserId(u"1a"_s), u"ada"_s}, {UserId(u"2b"_s), {}}});
        model.setFilterText(typed);
        QCOMPARE(texts(model), shown);
        // What arrives later is narrowed alike.
        model.add({{UserId(u"q"_s), u"zz top"_s}});
        QCOMPARE(texts(model).contains(u"zz top · q"_s), typed.isEmpty() || typed == u"zz");
    }

    void textsFromOutsideStayOneLine()
    {
        UserListModel model;
        model.add({{UserId(u"1"_s), u"a\nb\u202e"_s}});
        QVERIFY(!texts(model).constFirst().contains(u'\n'));
        QVERIFY(!texts(model).constFirst().contains(QChar(0x202e)));
    }
};

QTEST_GUILESS_MAIN(UserListModelTest)
#include "tst_userlistmodel.moc"

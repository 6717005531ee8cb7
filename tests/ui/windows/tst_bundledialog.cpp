#include "support/windowstand.h"

#include "ui/widgets/announcer.h"
#include "ui/windows/bundledialog.h"
#include "ui/words/translations.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

// the window shows a bundle before it is saved.
class BundleDialogTest : public QObject, private WindowStand
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }

    void theMenuAsksForIt()
    {
        build();
        open();
        QSignalSpy asked(m_window.get(), &MainWindow::supportBundleRequested);
        part<QAction>(u"saveSupportBundle"_s)->trigger();
        QCOMPARE(asked.size(), 1);
        tearDown();
    }

    void whatIsSeenIsWhatIsSaved()
    {
        BundleDialog dialog(nullptr);
        dialog.open();
        auto *save = dialog.findChild<QPushButton *>(u"bundleSave"_s);
        QVERIFY(!save->isEnabled());
        QSignalSpy wanted(&dialog, &BundleDialog::saveRequested);
        const QByteArray content = "{\n  \"bank\": \"M&S <b>Bank ü\"\n}\n";
        dialog.showBundle(content);
        QCOMPARE(dialog.findChild<QPlainTextEdit *>(u"bundlePreview"_s)->toPlainText().toUtf8(),
                 content);
        QVERIFY(save->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toByteArray(), content);
        QVERIFY(dialog.isVisible());
    }

    void outcomesAreToldAndSavingGoesOn()
    {
        BundleDialog dialog(nullptr);
        dialog.open();
        dialog.showBundle("{}");
        auto *outcome = dialog.findChild<QLabel *>(u"bundleOutcome"_s);
        dialog.showNotSaved(u"The disk is full."_s);
        QCOMPARE(outcome->text(), u"The disk is full."_s);
        QCOMPARE(Announcer::around(dialog).said(), u"The disk is full."_s);
        QVERIFY(dialog.findChild<QPushButton *>(u"bundleSave"_s)->isEnabled());
        dialog.showSaved(u"/tmp/<b>bundle</b>.json"_s);
        QVERIFY(outcome->text().contains(u"/tmp/<b>bundle</b>.json"_s));
        QCOMPARE(outcome->textFormat(), Qt::PlainText);
    }

    void withoutABundleNothingCanBeSaved()
    {
        BundleDialog dialog(nullptr);
        dialog.showFault(u"It could not be made."_s);
        QCOMPARE(dialog.findChild<QLabel *>(u"bundleSentence"_s)->text(),
                 u"It could not be made."_s);
        QVERIFY(!dialog.findChild<QPushButton *>(u"bundleSave"_s)->isEnabled());
    }
};

QTEST_MAIN(BundleDialogTest)
#include "tst_bundledialog.moc"

// What a person is at when the names are hidden or the words change: what hides is hidden wherever it
// stands, and nothing that was typed or has yet to be told is lost.
#include "interruptionstand.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class InterruptionsTest : public InterruptionStand
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void whatWasTypedIsThereAgainOnceNamesAreShown()
    {
        openPersonal(3);
        part<QLineEdit>(u"personalName"_s)->setText(u"Kanari's own"_s);
        notes().setPlainText(u"ask Kanari\nabout the joint account"_s);
        part<QComboBox>(u"personalPerson"_s)->setEditText(u"Kanari"_s);
        m_window->screenLocked();
        QTRY_VERIFY(!dialog());
        for (const QString &shown : texts())
            QVERIFY2(!shown.contains(u"Kanari"_s), qPrintable(shown));
        m_window->findChild<QPushButton *>(u"showHidden"_s)->click();
        QTRY_VERIFY(dialog());
        QCOMPARE(part<QLineEdit>(u"personalName"_s)->text(), u"Kanari's own"_s);
        QCOMPARE(notes().toPlainText(), u"ask Kanari\nabout the joint account"_s);
        QCOMPARE(part<QComboBox>(u"personalPerson"_s)->currentText(), u"Kanari"_s);
        part<QPushButton>(u"personalKeep"_s)->click();
        QCOMPARE(service().calls.filter(u"setOwnName"_s).size(), 1);
        QCOMPARE(service().calls.filter(u"setNotes"_s).size(), 1);
        QTRY_VERIFY(!dialog());
        openPersonal(3); // kept, so that what is kept stands there, and no draft any more
        QCOMPARE(notes().toPlainText(), QString());
    }

    void whatWasNotTouchedIsAsItIsByThen()
    {
        openPersonal(3);
        notes().setPlainText(u"ask about the joint account"_s);
        m_window->screenLocked();
        QTRY_VERIFY(!dialog());
        auto entries = *service().entries; // meanwhile it is put off, from its notification
        entries[3].settings.snoozedUntil = m_clock.now() + std::chrono::days(30);
        entries[3].settings.ownName = u"Named elsewhere"_s;
        service().entries = std::make_shared<const std::vector<ConnectionEntry>>(entries);
        m_window->findChild<QPushButton *>(u"showHidden"_s)->click();
        QTRY_VERIFY(dialog());
        QCOMPARE(notes().toPlainText(), u"ask about the joint account"_s);
        QCOMPARE(part<QLineEdit>(u"personalName"_s)->text(), u"Named elsewhere"_s);
        QVERIFY(part<QCheckBox>(u"personalQuiet"_s)->isChecked());
    }

    void itOpensAgainOnceItsPageIsToBeSeen()
    {
        openPersonal(3);
        notes().setPlainText(u"ask about the joint account"_s);
        m_window->screenLocked();
        QTRY_VERIFY(!dialog());
        m_window->hide();
        m_window->findChild<QPushButton *>(u"showHidden"_s)->click();
        QTest::qWait(20);
        QVERIFY(!dialog());
        m_window->show();
        QTRY_VERIFY(dialog());
        QCOMPARE(notes().toPlainText(), u"ask about the joint account"_s);
    }

    void whatThePersonPutBackIsNoDraft()
    {
        openPersonal(3);
        const QString kept = notes().toPlainText();
        notes().setPlainText(u"never mind"_s);
        m_window->screenLocked();
        QTRY_VERIFY(!dialog());
        m_window->findChild<QPushButton *>(u"showHidden"_s)->click();
        QTRY_VERIFY(dialog());
        notes().setPlainText(kept);
        m_window->screenLocked();
        QTRY_VERIFY(!dialog());
        m_window->findChild<QPushButton *>(u"showHidden"_s)->click();
        openPersonal(3);
        QCOMPARE(notes().toPlainText(), kept);
    }

    void whatWasAnnouncedCannotBeAskedForAnyMore()
    {
        Announcer &announcer = Announcer::around(*part<ConnectionView>());
        announcer.announce(u"Kanari Bank is being asked for news"_s);
        m_window->screenLocked();
        QVERIFY(!announcer.accessibleName().contains(u"Kanari"_s));
        QVERIFY(!announcer.said().contains(u"Kanari"_s));
    }

    void aDialogInWhichNothingWasTypedStaysAway()
    {
        openPersonal(3);
        m_window->screenLocked();
        QTRY_VERIFY(!dialog());
        m_window->findChild<QPushButton *>(u"showHidden"_s)->click();
        QTest::qWait(20);
        QVERIFY(!dialog());
    }

    void leftByThePersonItIsForgotten()
    {
        openPersonal(3);
        notes().setPlainText(u"never mind"_s);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        openPersonal(3);
        QCOMPARE(notes().toPlainText(), QString());
    }

    void anotherConnectionHasNothingOfIt()
    {
        openPersonal(3);
        notes().setPlainText(u"of this one"_s);
        m_window->screenLocked();
        QTRY_VERIFY(!dialog());
        m_window->findChild<QPushButton *>(u"showHidden"_s)->click();
        QTRY_VERIFY(dialog());
        QCOMPARE(notes().toPlainText(), u"of this one"_s);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        openPersonal(6);
        QCOMPARE(notes().toPlainText(), QString());
    }

    void whatIsReadLateShowsNoMasksToBeKept()
    {
        part<ConnectionView>()->select(idOf(3));
        part<ConnectionView>()->setFocus();
        QTest::keyClick(part<ConnectionView>(), Qt::Key_F2);
        m_window->screenLocked(); // before the answer
        QTest::qWait(20);
        QVERIFY(!dialog());
    }

    void aNewLanguageWaitsForWhoIsTyping()
    {
        const MainWindow *before = &m_window->page();
        openPersonal(3);
        notes().setPlainText(u"half a sent"_s);
        m_window->rebuildPages();
        QTest::qWait(20);
        QVERIFY(dialog());
        QCOMPARE(notes().toPlainText(), u"half a sent"_s);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(&m_window->page() != before);
    }

    void draftsOutliveNewWords()
    {
        openPersonal(3);
        notes().setPlainText(u"half a sent"_s);
        m_window->screenLocked();
        QTRY_VERIFY(!dialog());
        const MainWindow *before = &m_window->page();
        m_window->rebuildPages();
        QVERIFY(&m_window->page() != before);
        m_window->findChild<QPushButton *>(u"showHidden"_s)->click();
        QTRY_VERIFY(dialog());
        QCOMPARE(notes().toPlainText(), u"half a sent"_s);
    }

    void howALoginEndedIsToldInTheNewWords()
    {
        m_window->page().perform(idOf(3), Action::Reauth);
        setStage(FlowStage::AtTheBank);
        const QPointer<MainWindow> before = &m_window->page();
        m_window->rebuildPages();
        m_window->rebuildPages(); // another language, and back
        service().setFlow(std::nullopt);
        QTest::qWait(20);
        QCOMPARE(&m_window->page(), before.data()); // the browser's page is being told first
        service().flowDone(FlowResult{FlowOutcome::Renewed, idOf(3), {}, {}});
        QTRY_VERIFY(&m_window->page() != before);
        const MainWindow *after = &m_window->page();
        QVERIFY2(banner().contains(u"is renewed"_s), qPrintable(banner()));
        QTRY_VERIFY(!before);
        QTest::qWait(20);
        QCOMPARE(&m_window->page(), after); // once
    }

    void howALoginEndedIsToldAsTheListCallsItThen()
    {
        m_window->page().perform(idOf(3), Action::Reauth);
        m_window->screenLocked();
        // The list has it no more, so that nothing but its id is known of what was begun.
        auto rest = *service().entries;
        const ConnectionId gone = rest[3].connection.id;
        rest.erase(rest.begin() + 3);
        service().replace(rest);
        service().flowDone(FlowResult{FlowOutcome::Renewed, ConnectionId{u"new"_s}, {}, {}});
        QCOMPARE(banner(), u"The bank is renewed."_s);
        QVERIFY(!texts().join(u'\n').contains(gone.value()));

        rest[0].connection.name.clear(); // as the list says where there is no name
        service().replace(rest);
        m_window->findChild<QPushButton *>(u"showHidden"_s)->click();
        m_window->page().perform(idOf(0), Action::Reauth);
        service().flowDone(FlowResult{FlowOutcome::Unchanged, idOf(0), {}, {}});
        QCOMPARE(banner(),
                 u"The bank approved, but nothing about The bank has changed yet."_s);
    }

    void aReceiptCanStillBeShownInNewWords()
    {
        Q_EMIT service().removalFinished({idOf(3), u"Barclays"_s, 3, m_clock.now(), m_clock.now(),
                                          false, {}, {}});
        const QString told = banner();
        QVERIFY(!told.isEmpty());
        m_window->rebuildPages();
        QCOMPARE(banner(), told);
        part<QPushButton>(u"showReceipt"_s)->click();
        QVERIFY(part<QDialog>(u"receiptsDialog"_s));
    }

    void whatWasClosedStaysClosed()
    {
        m_window->page().tellError(makeError(ErrorKind::OutputFile, {}, {}));
        QVERIFY(!banner().isEmpty());
        Q_EMIT part<Banner>(u"resultBanner"_s)->closed();
        m_window->rebuildPages();
        QCOMPARE(banner(), QString());
    }

    void oneLoginComesBeforeManyRenewals()
    {
        m_window->page().perform(idOf(3), Action::Reauth);
        setStage(FlowStage::AtTheBank);
        m_window->page().openRenewals();
        QVERIFY(!part<RenewalPage>());
        QTRY_VERIFY(m_window->focusWidget());
        QVERIFY(part<FlowPanel>()->isAncestorOf(m_window->focusWidget()));
        service().setFlow(std::nullopt);
        m_window->page().openRenewals();
        QVERIFY(part<RenewalPage>());
        QVERIFY(part<QPushButton>(u"renewalStart"_s)->isEnabled());
        setStage(FlowStage::AtTheBank);
        QVERIFY(!part<QPushButton>(u"renewalStart"_s)->isEnabled());
    }

    void theWindowsOwnDialogsAreHiddenToo()
    {
        auto *menu = part<QMenu>(u"profileMenu"_s);
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(u"profile:torn"_s)->trigger();
        QVERIFY(m_window->findChild<QMessageBox *>(u"profileFault"_s));
        auto test = std::make_unique<FakeSelfTest>();
        FakeSelfTest *told = test.get();
        auto *checks = new SelfTestDialog(
            std::make_unique<MaskedSelfTest>(std::move(test), m_window->shown()), m_clock,
            SelfTestDialog::Occasion::Any, m_window.get());
        checks->setAttribute(Qt::WA_DeleteOnClose);
        checks->open();
        told->tellUsual();
        m_window->openSettings();
        service().profileNow.name = u"Anna's banks"_s;
        ServiceHealth health = service().healthNow;
        health.faults = {makeError(ErrorKind::SecretAbsent, {}, {})};
        service().setHealth(health);
        part<QPushButton>(u"bannerSecret"_s)->click();
        part<QLineEdit>(u"secretField"_s)->setText(u"half"_s);
        QVERIFY(part<QLabel>(u"secretSentence"_s)->text().contains(u"Anna's"_s));
        QVERIFY(texts().join(u'\n').contains(u"/home/anna"_s));
        QVERIFY(texts().join(u'\n').contains(u"/home/kanari"_s));
        m_window->screenLocked();
        QTRY_VERIFY(!m_window->findChild<SelfTestDialog *>());
        QVERIFY(!m_window->findChild<QMessageBox *>());
        QVERIFY(m_window->findChild<SettingsDialog *>()); // which may have been typed into
        QCOMPARE(part<QLineEdit>(u"secretField"_s)->text(), u"half"_s);
        for (const QString &shown : texts()) {
            QVERIFY2(!shown.contains(u"anna"_s), qPrintable(shown));
            QVERIFY2(!shown.contains(u"kanari"_s, Qt::CaseInsensitive), qPrintable(shown));
        }
    }

    void aSelfTestWhileNamesAreHiddenShowsNoPaths()
    {
        m_window->screenLocked();
        auto test = std::make_unique<FakeSelfTest>();
        FakeSelfTest *told = test.get();
        SelfTestDialog checks(std::make_unique<MaskedSelfTest>(std::move(test), m_window->shown()),
                              m_clock, SelfTestDialog::Occasion::Any, m_window.get());
        checks.open();
        QCOMPARE(told->starts, 1);
        told->tellUsual();
        told->tell(u"keychain"_s, CheckState::Ok, Found::KeychainNotNeeded,
                   {u"no such file: /home/anna/keys"_s});
        QVERIFY(ShownTexts(checks).all().join(u'\n').contains(u"not usable, and not needed"_s));
        for (const QString &shown : ShownTexts(checks).all())
            QVERIFY2(!shown.contains(u"anna"_s), qPrintable(shown));
        checks.findChild<QPushButton *>(u"selfTestBrowser"_s)->click();
        QCOMPARE(told->trials, 1);
    }
};

QTEST_MAIN(InterruptionsTest)
#include "tst_interruptions.moc"

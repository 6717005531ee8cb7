// The first start's one question: what stands there, what is chosen already, what an answer is.
#include "support/fakeclock.h"
#include "support/gallerykit.h"

#include "ui/windows/firststartpage.h"
#include "ui/words/translations.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class FirstStartPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FirstStartPage> m_page;

    static ProfileChoice sandbox() { return {ProfileId(), {}}; }
    static ProfileChoice profile(const QString &id, const QString &name, bool system = false)
    {
        return {ProfileId(id), name, system};
    }
    static ProfileChoice broken(const QString &id)
    {
        return {ProfileId(id), id, false,
                makeErrorAbout(u"/p/%1.json"_s.arg(id), ErrorKind::Profile, u"apiUrl"_s, {})};
    }
    static WordContext words() { return {FakeClock().now(), QTimeZone::utc(), QLocale::c()}; }
    void open(const std::vector<ProfileChoice> &profiles)
    {
        m_page = std::make_unique<FirstStartPage>(profiles, words());
        m_page->resize(900, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
        m_page->focusChoice();
    }
    template <class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] QString checked() const
    {
        for (const auto *button : m_page->findChildren<QRadioButton *>()) {
            if (button->isChecked())
                return button->objectName();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void cleanup() { m_page.reset(); }

    void whatMostWillWantIsChosen_data()
    {
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("nothing is there") << QStringList() << u"firstStart:"_s;
        QTest::newRow("the only one") << QStringList{u"acme"_s} << u"firstStart:acme"_s;
        QTest::newRow("several") << QStringList{u"a"_s, u"b"_s} << u"firstStart:"_s;
        QTest::newRow("one is default")
            << QStringList{u"a"_s, u"default"_s} << u"firstStart:default"_s;
        QTest::newRow("the other is broken")
            << QStringList{u"a"_s, u"broken"_s} << u"firstStart:a"_s;
        QTest::newRow("only a broken one") << QStringList{u"broken"_s} << u"firstStart:"_s;
    }
    void whatMostWillWantIsChosen()
    {
        QFETCH(QStringList, ids);
        QFETCH(QString, chosen);
        std::vector<ProfileChoice> all;
        for (const QString &id : ids)
            all.push_back(id == u"broken" ? broken(id) : profile(id, id));
        all.push_back(sandbox());
        open(all);
        QCOMPARE(checked(), chosen);
        QCOMPARE(QApplication::focusWidget()->objectName(), chosen);
    }

    void theKeyboardAnswers()
    {
        open({profile(u"acme"_s, u"Acme & <b>Sons"_s, true), sandbox()});
        QSignalSpy answered(m_page.get(), &FirstStartPage::chosen);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(checked(), u"firstStart:"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.first().first().value<ProfileId>(), ProfileId());
        // A name is shown as it is, and where the profile comes from is told.
        auto *button = part<QRadioButton>(u"firstStart:acme"_s);
        QCOMPARE(button->text(), u"Acme && <b>Sons"_s);
        QVERIFY(button->accessibleDescription().contains(u"everybody on this computer"_s));
    }

    void aBrokenProfileSaysWhyAndCannotBeChosen()
    {
        open({broken(u"old"_s), sandbox()});
        auto *button = part<QRadioButton>(u"firstStart:old"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY2(button->accessibleDescription().contains(u"apiUrl"_s),
                 qPrintable(button->accessibleDescription()));
    }

    void aFileThatIsNoProfileNamesTheEntry()
    {
        open({sandbox()});
        QSignalSpy wanted(m_page.get(), &FirstStartPage::fileRequested);
        part<QPushButton>(u"firstStartFile"_s)->click();
        QCOMPARE(wanted.size(), 1);
        m_page->showFault(makeErrorAbout(u"/tmp/x.json"_s, ErrorKind::Profile, u"clientId"_s,
                                         u"/tmp/x.json: \"clientId\" is missing"_s),
                          words());
        QLabel *fault = part<QLabel>(u"firstStartFault"_s);
        QVERIFY(fault->isVisible());
        const QStringList lines = fault->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].contains(u"clientId"_s), qPrintable(lines[0]));
        QCOMPARE(lines[1], u"Technical detail: /tmp/x.json: \"clientId\" is missing"_s);
    }

    void pictures_data() { addDressesOfDialogs(); }
    void pictures()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        QFETCH(Dress, dress);
        const Dressed dressed(dress);
        const QString folder = QStringLiteral(HOLDFAST_GALLERY);
        open({sandbox()});
        savePicture(*m_page, folder, u"firststart-alone"_s + dressName());
        open({profile(u"default"_s, u"Example Ltd"_s, true), profile(u"b"_s, u"Support desk"_s),
              broken(u"old"_s), sandbox()});
        m_page->showFault(makeErrorAbout(u"/home/anna/Downloads/x.json"_s, ErrorKind::Profile,
                                         u"clientId"_s, u"x.json: \"clientId\" is missing"_s),
                          words());
        savePicture(*m_page, folder, u"firststart-profiles"_s + dressName());
        m_page.reset();
    }
};

QTEST_MAIN(FirstStartPageTest)
#include "tst_firststartpage.moc"

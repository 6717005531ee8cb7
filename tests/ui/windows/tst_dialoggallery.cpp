// Draws the dialogs of the window, in every dress, as tst_gallery does the window itself.
#include "support/fakeclock.h"
#include "support/fakeconnectionservice.h"
#include "support/gallerykit.h"
#include "support/sampleconnections.h"
#include "support/sampledetails.h"

#include "ui/windows/bankpicker.h"
#include "ui/windows/bundledialog.h"
#include "ui/windows/gonedialog.h"
#include "ui/windows/matchdialog.h"
#include "ui/windows/personaldialog.h"
#include "ui/windows/questiondialog.h"
#include "ui/windows/receiptsdialog.h"
#include "ui/windows/secretdialog.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class DialogGallery : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<FakeConnectionService> m_service;
    std::optional<Dressed> m_dressed;

    static void save(QWidget &dialog, const QString &name)
    {
        dialog.show();
        savePicture(dialog, QStringLiteral(HOLDFAST_GALLERY), name + dressName());
    }
    [[nodiscard]] WordContext words() const
    {
        return {m_clock.now(), QTimeZone::utc(), QLocale()};
    }
    [[nodiscard]] ConnectionDetails barclays() const
    {
        return barclaysDetails(showcaseEntries(m_clock.now())[3], m_clock.now());
    }

private Q_SLOTS:
    void init() { m_service = std::make_unique<FakeConnectionService>(); }
    void cleanup()
    {
        m_service.reset();
        m_dressed.reset();
    }

    void connecting_data() { addDressesOfDialogs(); }
    void connecting()
    {
        QFETCH(Dress, dress);
        m_dressed.emplace(dress);
        for (const auto *name : {u"Barclays", u"Halifax", u"Lloyds", u"M&S Bank", u"Monzo"}) {
            Institution bank;
            bank.name = QString::fromUtf16(name);
            bank.id = BankId{bank.name};
            bank.authStatus =
                bank.name == u"Lloyds" ? u"TEMPORARILY_UNAVAILABLE"_s : u"AVAILABLE"_s;
            m_service->banks.push_back(bank);
        }
        BankIcons icons(*m_service, 64);
        BankPicker picker(*m_service, icons, m_clock, nullptr);
        save(picker, u"picker"_s);
        SecretDialog secret(u"Sandbox"_s, false, nullptr);
        save(secret, u"secret"_s);
        SecretDialog kept(u"Sandbox"_s, true, nullptr);
        save(kept, u"secret-kept"_s);
        BundleDialog bundle(nullptr);
        bundle.showBundle("{\n  \"format\": 1,\n  \"connections\": [\n    {\n"
                          "      \"id\": \"1ffe704d:connection-kgdmbcofpaae\",\n"
                          "      \"bankName\": \"M&S <b>Bank\"\n    }\n  ]\n}\n");
        bundle.showSaved(u"/home/anna/Documents/holdfast-support-2026-11-26.json"_s);
        save(bundle, u"bundle"_s);
    }

    void personal_data() { addDressesOfDialogs(); }
    void personal()
    {
        QFETCH(Dress, dress);
        m_dressed.emplace(dress);
        PersonalDialog connection(u"Name and notes"_s, u"M&S Bank"_s,
                                  {u"Household"_s, u"Rent and bills."_s, {}, true, {}},
                                  QDate(2026, 11, 22), nullptr);
        save(connection, u"personal"_s);
        PersonalDialog account(u"Name and notes"_s, u"Current ··1234"_s, {{}, {}, false, {}, {}},
                               QDate(2026, 11, 22), nullptr);
        save(account, u"personal-account"_s);
        const ConnectionDetails details = barclays();
        MatchDialog match(details, details.questions.front(), words(), nullptr);
        save(match, u"match"_s);
    }

    void removing_data() { addDressesOfDialogs(); }
    void removing()
    {
        QFETCH(Dress, dress);
        m_dressed.emplace(dress);
        const Instant now = m_clock.now();
        const ConnectionDetails details = barclays();
        QuestionDialog removal(removalQuestionFor(details), nullptr);
        save(removal, u"removal"_s);
        const RemovalReceipt receipt{details.entry.connection.id, u"Barclays"_s, 3,  now, now,
                                     false,                       {},            now};
        ReceiptsDialog receipts({receipt, receipt}, words(), nullptr);
        save(receipts, u"receipts"_s);
        GoneDialog gone(nullptr);
        gone.setGone({{details.entry.connection.id, u"Monzo"_s, {}, 2, now, now, false}}, words());
        save(gone, u"gone-list"_s);
    }
};

QTEST_MAIN(DialogGallery)
#include "tst_dialoggallery.moc"

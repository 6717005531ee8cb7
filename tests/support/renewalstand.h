#pragma once

#include "support/fakerenewalmemory.h"
#include "support/windowstand.h"

#include "ui/widgets/connectionnotelist.h"
#include "ui/windows/renewalpage.h"

#include <QPushButton>

#include <utility>

namespace holdfast::test {

/// A real window with three renewals due, its page for them, and the trips to the browser at hand.
class RenewalStand : protected WindowStand
{
protected:
    FakeRenewalMemory m_memory;

    QPushButton &button(const QString &name) const { return *part<QPushButton>(name); }
    /// As if many, also where the plural's words have not been given yet.
    static QString loose(QString text)
    {
        return text.replace(QStringLiteral("(s)"), QStringLiteral("s"));
    }
    QString barText() const { return loose(button(QStringLiteral("renewButton")).text()); }
    QString headline() const { return loose(text(QStringLiteral("renewalHeadline"))); }
    QString sentence() const { return loose(text(QStringLiteral("renewalSentence"))); }
    QAbstractItemModel &rows() const { return *part<ConnectionNoteList>()->model(); }
    QString row(int number) const
    {
        const QModelIndex index = rows().index(number, 0);
        return index.data().toString() + QStringLiteral(": ") +
               index.data(ConnectionNotes::SentenceRole).toString();
    }
    QStringList names() const
    {
        QStringList all;
        for (int i = 0; i < rows().rowCount(); ++i)
            all << rows().index(i, 0).data().toString();
        return all;
    }
    QStringList flows() const { return asked(QStringLiteral("startFlow")); }
    static QString owner() { return renewalsOwner({}); }

    /// Alpha and Beta are confirmed, Gamma needs a login; Delta is fine.
    static std::vector<ConnectionEntry> threeDue(Instant now)
    {
        std::vector<ConnectionEntry> entries{
            healthyEntry(QStringLiteral("a:0"), QStringLiteral("Alpha"), now),
            healthyEntry(QStringLiteral("b:1"), QStringLiteral("Beta"), now),
            healthyEntry(QStringLiteral("c:2"), QStringLiteral("Gamma"), now),
            healthyEntry(QStringLiteral("d:3"), QStringLiteral("Delta"), now)};
        entries[0].connection.expiresAt.value = now - std::chrono::days{2};
        entries[1].connection.expiresAt.value = now + std::chrono::days{3};
        entries[2].connection.expiresAt.value = now - std::chrono::days{120};
        entries[2].settings.person = QStringLiteral("Anna");
        return entries;
    }
    void openThreeDue() { openWith(threeDue(m_clock->now())); }
    void openWith(std::vector<ConnectionEntry> entries)
    {
        m_service->healthNow.lastChecked = m_clock->now();
        m_service->entries =
            std::make_shared<const std::vector<ConnectionEntry>>(std::move(entries));
        open();
        m_window->rememberRenewalsIn(m_memory);
    }
    void openPage()
    {
        button(QStringLiteral("renewButton")).click();
        QTRY_VERIFY(part<RenewalPage>() && part<RenewalPage>()->isVisible());
    }
    void startSession()
    {
        openThreeDue();
        openPage();
        button(QStringLiteral("renewalStart")).click();
        QCOMPARE(flows().size(), 1);
    }
    /// The flow under way ends well and the list shows it.
    void approve(int which, FlowOutcome outcome = FlowOutcome::Renewed)
    {
        auto entries = *m_service->entries;
        if (outcome == FlowOutcome::Renewed)
            entries[size_t(which)].connection.expiresAt.value =
                m_clock->now() + std::chrono::days{90};
        m_service->replace(entries);
        FlowResult result;
        result.outcome = outcome;
        result.connection = idOf(which);
        std::exchange(m_service->flowDone, {})(result);
    }
    void fault(ErrorKind kind)
    {
        std::exchange(m_service->flowDone, {})(fail(makeError(kind, {}, {})));
    }
};

} // namespace holdfast::test

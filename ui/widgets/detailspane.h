#pragma once

#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

#include <QScrollArea>

#include <array>
#include <optional>

class QGridLayout;
class QVBoxLayout;

namespace holdfast {

/// Everything about one connection, beside the list. The first lines are sentences: how it is, what
/// that means, what to do. Then the consent, the accounts, the updates, and for each action either
/// its button or the reason why it does not fit. Wide enough, it has two columns.
class DetailsPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit DetailsPane(QWidget *parent = nullptr);

    /// Keeps the scroll position and the focused button when it is the same connection as before.
    void showDetails(const ConnectionDetails &details, const Assessment &assessment,
                     const WordContext &context);
    [[nodiscard]] std::optional<ConnectionId> shown() const;

Q_SIGNALS:
    void actionRequested(const holdfast::ConnectionId &id, holdfast::Action action);
    void removalRequested(const holdfast::ConnectionId &id);
    /// The person wants to change the own name and the notes of the connection, or of an account.
    void personalRequested(const holdfast::ConnectionId &id);
    void accountPersonalRequested(const holdfast::ConnectionId &id,
                                  const holdfast::AccountId &account);
    void accountHidingRequested(const holdfast::ConnectionId &id,
                                const holdfast::AccountId &account, bool hidden);
    void questionRequested(const holdfast::ConnectionId &id,
                           const holdfast::AccountQuestion &question);
    /// Show the same again: what is folded away has changed.
    void redrawRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Subject;
    enum Block { Nature, Past, Ways, kBlocks };

    void placeBlocks(bool again);

    void addOpening(QVBoxLayout &column, const Subject &subject);
    void addAdvice(QVBoxLayout &column, const Subject &subject);
    void addConsent(QVBoxLayout &column, const Subject &subject);
    void addQuestions(QVBoxLayout &column, const Subject &subject);
    void addConsentHistory(QVBoxLayout &column, const Subject &subject);
    void addAccounts(QVBoxLayout &column, const Subject &subject);
    void addAccount(QVBoxLayout &column, const Account &account, const Subject &subject);
    void addHiddenAccounts(QVBoxLayout &column, const std::vector<const Account *> &hidden,
                           const Subject &subject);
    void openAccountMenu(const QPoint &place, const ConnectionId &id, const AccountId &account,
                         bool hidden);
    void addUpdates(QVBoxLayout &column, const Subject &subject);
    void addActions(QVBoxLayout &column, const Subject &subject);

    std::optional<ConnectionId> m_shown;
    // Of the page shown now, which owns them.
    QGridLayout *m_grid = nullptr;
    std::array<QVBoxLayout *, kBlocks> m_blocks = {};
    bool m_wide = false;
    bool m_hiddenShown = false; ///< hidden accounts of the connection shown
};

} // namespace holdfast

#pragma once

#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

#include <QAbstractListModel>

#include <map>
#include <vector>

namespace holdfast {

/// Kept transactions that fit a filter, in its order, page by page as the view asks for more. At
/// most one question is under way; of questions that came too fast the last one counts.
class TransactionListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        DateRole = Qt::UserRole, ///< QString: the day, short
        AccountRole,             ///< QString: the account's name; empty when there is one only
        AmountRole,              ///< QString: with its sign and currency
        MoneyInRole,             ///< bool: it came in
        StandingRole,            ///< QString: that it is not booked yet, else empty
    };
    enum class State { Loading, Loaded, Failed };

    /// `service` must outlive the model.
    explicit TransactionListModel(ConnectionService &service, QObject *parent = nullptr);

    /// Another list. What is shown stays until its first page is there; then the model is reset.
    void show(const TransactionFilter &filter);
    /// The same list may have changed: what is loaded is read again and only differences are told.
    void refresh();
    void setWords(const WordContext &words, std::map<AccountId, QString> accountNames);

    [[nodiscard]] State state() const { return m_state; }
    /// Why it failed; the rows that had been there are kept.
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] const ListedTransaction &at(int row) const { return m_rows[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged();
    /// Around the differences of a refresh, for views that keep their place.
    void aboutToMerge();
    void merged();

private:
    enum class Question { First, More, Again };

    void next();
    void ask(Question question, std::optional<TransactionPlace> after, int limit);
    void answered(Question question, std::optional<TransactionPlace> after,
                  Expected<TransactionList> &&list);
    void takeFirst(TransactionList &&list);
    void takeMore(TransactionList &&list);
    void takeAgain(std::optional<TransactionPlace> after, TransactionList &&list);
    void merge(size_t at, std::vector<ListedTransaction> &&rows,
               const std::optional<TransactionPlace> &bottom);
    void insert(size_t at, std::vector<ListedTransaction>::iterator first,
                std::vector<ListedTransaction>::iterator last);
    void remove(size_t at, size_t count);
    void setState(State state);
    [[nodiscard]] bool before(const ListedTransaction &row, const TransactionPlace &place) const;
    [[nodiscard]] QString accessibleText(const QModelIndex &index) const;

    ConnectionService &m_service;
    WordContext m_words;
    std::map<AccountId, QString> m_names;
    TransactionFilter m_filter;
    std::vector<ListedTransaction> m_rows;
    std::optional<TransactionPlace> m_next;      ///< where what is not loaded yet begins
    std::optional<TransactionPlace> m_againFrom; ///< how far down a refresh has come
    State m_state = State::Loading;
    Error m_error;
    bool m_asking = false;
    bool m_wantsFirst = false;
    bool m_wantsMore = false;
    bool m_wantsAgain = false;
    bool m_moreFailed = false;
};

} // namespace holdfast

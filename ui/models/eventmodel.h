#pragma once

#include "core/service/connectionservice.h"
#include "ui/models/eventroles.h"
#include "ui/words/activitywords.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

namespace holdfast {

/// Things that happened to one connection, the latest first; below each what more there is to know of
/// it, one line each. What is told of them is up to those that derive from it.
class EventModel : public QAbstractItemModel, public EventRoles
{
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    /// The oldest first. What is the same as before keeps its place, selected and opened as it was,
    /// and is told in today's words: a day or an account may be called something else. Another
    /// connection: resets.
    void setEvents(std::vector<HistoryEvent> events, const ConnectionDetails &details,
                   const WordContext &words);

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] const ConnectionDetails &details() const { return m_details; }
    [[nodiscard]] const WordContext &words() const { return m_words; }

    [[nodiscard]] virtual QString sentence(const HistoryEvent &event, bool isNewest) const = 0;
    [[nodiscard]] virtual QString moment(const HistoryEvent &event) const = 0;
    [[nodiscard]] virtual EventIcon icon(const HistoryEvent &event) const = 0;
    /// At least one.
    [[nodiscard]] virtual QList<ActivityLine> lines(const HistoryEvent &event) const = 0;

private:
    struct Row
    {
        quintptr number = 0; ///< its own for as long as it is there: rows move, this does not
        HistoryEvent event;
        mutable QList<ActivityLine> lines; ///< empty until they are looked at
    };

    [[nodiscard]] Row makeRow(HistoryEvent &&event);
    [[nodiscard]] const QList<ActivityLine> &linesOf(const Row &row) const;
    void replace(std::vector<HistoryEvent> &&events);
    void numberRows();
    void tellLinesAnew();
    [[nodiscard]] QVariant eventData(const Row &row, int role) const;

    ConnectionDetails m_details;
    WordContext m_words;
    std::vector<Row> m_rows;
    QHash<quintptr, int> m_places; ///< by number
    quintptr m_lastNumber = 0;
};

} // namespace holdfast

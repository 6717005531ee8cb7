#pragma once

#include "core/service/connectionservice.h"
#include "ui/words/activitywords.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

namespace holdfast {

/// All that happened to one connection, the latest first; below each event what more there is to
/// know of it, one line each.
class ActivityModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        MomentRole = Qt::UserRole, ///< QString: when, and how long it took; of events only
        CopyRole,                  ///< QString: what "copy" takes
        CorrelationRole,           ///< QString: the service's id for what failed; mostly empty
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// As ConnectionService::history() gives them, the oldest first. What is the same as before
    /// keeps its place, selected and opened as it was. Another connection: resets.
    void setEvents(std::vector<HistoryEvent> events, const ConnectionDetails &details,
                   const WordContext &words);

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

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
    [[nodiscard]] QVariant eventData(const Row &row, int role) const;

    ConnectionDetails m_details;
    WordContext m_words;
    std::vector<Row> m_rows;
    QHash<quintptr, int> m_places; ///< by number
    quintptr m_lastNumber = 0;
};

} // namespace holdfast

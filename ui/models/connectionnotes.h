#pragma once

#include "core/lifecycle/ids.h"
#include "ui/words/tonewords.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace holdfast {

/// A connection with a sentence about it: what is due for it, how its renewal stands, how it will be
/// on a day.
struct ConnectionNote
{
    ConnectionId connection;
    QString name;     ///< one line
    QString sentence; ///< may be several lines wide
    std::optional<Tone> tone;
    std::optional<bool> ticked; ///< none: there is nothing to tick
    bool mayBeTicked = true;
    bool stressed = false; ///< the one whose turn it is
    friend bool operator==(const ConnectionNote &, const ConnectionNote &) = default;
};

/// A list of such notes. What a person ticks is told and stays as it is until the next setNotes().
class ConnectionNotes : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString: the connection id
        SentenceRole,          ///< QString
        ToneRole,              ///< int: Tone; invalid without one
        StressedRole,          ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    /// The same connections in the same order keep their rows; others are a new list.
    void setNotes(std::vector<ConnectionNote> notes);
    [[nodiscard]] const std::vector<ConnectionNote> &notes() const { return m_notes; }
    /// −1 when it is not among them.
    [[nodiscard]] int rowOf(const ConnectionId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticked(const holdfast::ConnectionId &id, bool on);

private:
    [[nodiscard]] QString spoken(const ConnectionNote &note) const;

    std::vector<ConnectionNote> m_notes;
};

} // namespace holdfast

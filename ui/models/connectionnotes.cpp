#include "ui/models/connectionnotes.h"

#include <algorithm>

namespace holdfast {

void ConnectionNotes::setNotes(std::vector<ConnectionNote> notes)
{
    const bool sameRows = std::equal(
        notes.begin(), notes.end(), m_notes.begin(), m_notes.end(),
        [](const ConnectionNote &a, const ConnectionNote &b) {
            return a.connection == b.connection;
        });
    if (!sameRows) {
        beginResetModel();
        m_notes = std::move(notes);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < notes.size(); ++i) {
        if (m_notes[i] == notes[i])
            continue;
        m_notes[i] = std::move(notes[i]);
        const QModelIndex changed = index(int(i), 0);
        Q_EMIT dataChanged(changed, changed);
    }
}

int ConnectionNotes::rowOf(const ConnectionId &id) const
{
    const auto found =
        std::find_if(m_notes.begin(), m_notes.end(),
                     [&id](const ConnectionNote &note) { return note.connection == id; });
    return found == m_notes.end() ? -1 : int(found - m_notes.begin());
}

int ConnectionNotes::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_notes.size());
}

QVariant ConnectionNotes::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConnectionNote &note = m_notes[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return note.name;
    case Qt::AccessibleTextRole:
        return spoken(note);
    case Qt::CheckStateRole:
        if (note.ticked)
            return int(*note.ticked ? Qt::Checked : Qt::Unchecked);
        return {};
    case IdRole:
        return note.connection.value();
    case SentenceRole:
        return note.sentence;
    case ToneRole:
        return note.tone ? QVariant(int(*note.tone)) : QVariant();
    case StressedRole:
        return note.stressed;
    default:
        return {};
    }
}

bool ConnectionNotes::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    ConnectionNote &note = m_notes[size_t(index.row())];
    if (!note.ticked || !note.mayBeTicked)
        return false;
    const bool on = value.toInt() == Qt::Checked;
    if (*note.ticked == on)
        return true;
    note.ticked = on;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole, Qt::AccessibleTextRole});
    Q_EMIT ticked(note.connection, on);
    return true;
}

Qt::ItemFlags ConnectionNotes::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    if (!index.isValid())
        return QAbstractListModel::flags(index);
    const ConnectionNote &note = m_notes[size_t(index.row())];
    return note.ticked && note.mayBeTicked ? flags | Qt::ItemIsUserCheckable : flags;
}

QString ConnectionNotes::spoken(const ConnectionNote &note) const
{
    if (!note.tone) {
        //: Read aloud: %1 is a connection, %2 a sentence about it.
        return tr("%1. %2").arg(note.name, note.sentence);
    }
    //: Read aloud: %1 is a connection, %2 its group such as "Needs you", %3 a sentence about it.
    return tr("%1. %2. %3").arg(note.name, toneName(*note.tone), note.sentence);
}

} // namespace holdfast

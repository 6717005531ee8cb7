#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace holdfast {

/// Keys that a widget takes itself, without an action, and what they do there, for the list of shortcuts.
/// A widget that takes keys gives them in its ownKeys(), beside where it takes them.
struct OwnKeys
{
    QList<QKeySequence> keys;
    QString what; ///< plain text
};

} // namespace holdfast

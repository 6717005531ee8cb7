#pragma once

#include <QtGlobal>
#include <qnamespace.h>

namespace holdfast {

/// What an event is told by beside its words.
enum class EventIcon {
    Updated,    ///< data came
    Partly,     ///< some of it
    UnderWay,
    NeedsYou,   ///< the bank wants to see the person
    Failed,
    Consent,    ///< access was granted
    Renewal,
    Succession, ///< a connection followed another
    Attempt,    ///< something was tried here
};

/// What views ask of a list of events beside its texts.
class EventRoles
{
public:
    enum Role {
        MomentRole = Qt::UserRole, ///< QString: when, and how long it took; of events only
        CopyRole,                  ///< QString: what "copy" takes
        CorrelationRole,           ///< QString: the service's id for what failed; mostly empty
        IconRole,                  ///< int: EventIcon; of events only
    };
};

} // namespace holdfast

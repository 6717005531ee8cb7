#pragma once

#include "core/base/callback.h"
#include "core/service/preferences.h"

#include <QObject>

#include <variant>

namespace holdfast {

/// The door to what a person has set for the whole program. Lives on the thread of its creator.
class PreferenceBook : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// As kept, once wasRead() has come; as they come before.
    [[nodiscard]] virtual const Preferences &now() const = 0;
    [[nodiscard]] virtual bool isRead() const = 0;
    /// Holds from now on, and is written down. When writing fails it holds for this run, and `done`
    /// gets the fault.
    virtual void set(const Preferences &wanted, QObject *context,
                     Callback<std::monostate> done) = 0;

Q_SIGNALS:
    /// Once: what was kept is known, or cannot be read. changed() comes before when that differs.
    void wasRead();
    void changed();
};

} // namespace holdfast

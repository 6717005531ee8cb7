#pragma once

#include "core/base/expected.h"

#include <QObject>
#include <QString>

#include <map>

namespace holdfast {

class ProfileWindow;
class Store;

/// Keeps how the window is arranged among the settings of the database, and arranges it so again.
/// What cannot be read or kept is only logged: nobody's work depends on it.
class WindowMemory : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this; nothing is asked of the store yet.
    WindowMemory(Store &store, ProfileWindow &window, QObject *parent = nullptr);

    /// Arranges the window as the settings of the database say. Until then nothing is kept.
    void take(const Expected<std::map<QString, QString>> &settings);

private:
    void restore(const std::map<QString, QString> &settings);
    void keep();

    Store &m_store;
    ProfileWindow &m_window;
    QString m_kept;
    bool m_known = false; ///< what was kept has been read, or cannot be
};

} // namespace holdfast

#pragma once

#include <QObject>
#include <QString>

namespace holdfast {

class ProfileWindow;
class Store;

/// Keeps how the window is arranged among the settings of the database, and arranges it so again.
/// Asks the store for it once, behind the opening; the window never waits for the answer. What
/// cannot be read or kept is only logged: nobody's work depends on it.
class WindowMemory : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this; the store has been asked to open.
    WindowMemory(Store &store, ProfileWindow &window, QObject *parent = nullptr);

private:
    void keep();

    Store &m_store;
    ProfileWindow &m_window;
    QString m_kept;
    bool m_known = false; ///< what was kept has been read, or cannot be
};

} // namespace holdfast

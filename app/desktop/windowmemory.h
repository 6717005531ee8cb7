#pragma once

#include <QObject>
#include <QString>

#include <map>

namespace holdfast {

class ProfileWindow;
class Store;

/// Keeps how the window is arranged among the settings of the database, and arranges it so again.
/// Asks the store for it once, behind the opening; whoever waits for the answer does so briefly. What
/// cannot be read or kept is only logged: nobody's work depends on it.
class WindowMemory : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this; the store has been asked to open.
    WindowMemory(Store &store, ProfileWindow &window, QObject *parent = nullptr);

Q_SIGNALS:
    /// The window is arranged as it was left, as far as that could be read.
    void wasRead();

private:
    void restore(const std::map<QString, QString> &settings);
    void keep();

    Store &m_store;
    ProfileWindow &m_window;
    QString m_kept;
    bool m_known = false; ///< what was kept has been read, or cannot be
};

} // namespace holdfast

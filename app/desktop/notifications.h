#pragma once

#include "app/desktop/activationtoken.h"

#include <QObject>
#include <QString>

#include <utility>
#include <vector>

namespace holdfast {

/// What the desktop is to tell. All of it plain text.
struct DesktopNotification
{
    QString key;   ///< a later one of the same key takes its place
    QString title;
    QString body;  ///< may have several lines
    /// What can be done about it, as id and label, where the desktop shows buttons. Pressing the
    /// notification itself is kDefaultAction.
    std::vector<std::pair<QString, QString>> actions;
    friend bool operator==(const DesktopNotification &, const DesktopNotification &) = default;
};

inline const QString kDefaultAction = QStringLiteral("default");

/// The desktop's own way of telling something to whoever sits there. Where there is none, showing ends
/// in notShown() and nothing else happens.
class Notifications : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void show(const DesktopNotification &notification) = 0;
    /// Nothing when it is not shown any more.
    virtual void withdraw(const QString &key) = 0;

Q_SIGNALS:
    /// The right to come to the front for what activated() tells next; not every desktop gives one.
    void activationGiven(const holdfast::ActivationToken &token);
    /// The person chose that action.
    void activated(const QString &key, const QString &action);
    /// It is shown, as it was last wanted.
    void appeared(const QString &key);
    /// It is no longer shown. Not after withdraw().
    void closed(const QString &key);
    /// It could not be shown, as it was last wanted; what was shown of this key before is gone, too.
    /// In place of closed(), so not after withdraw().
    void notShown(const QString &key);
};

} // namespace holdfast

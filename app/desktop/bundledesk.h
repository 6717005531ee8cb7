#pragma once

#include "app/desktop/bundleprocess.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>
#include <utility>

namespace holdfast {

class BundleDialog;

/// Support bundles for the window: makes one, shows it, asks where it is to go, and writes it. One
/// at a time; asking again brings the open one to the front.
class BundleDesk : public QObject
{
    Q_OBJECT
public:
    /// While `namesAreHidden` says so no path is shown, since one may hold a name, and nothing that
    /// another program has said.
    explicit BundleDesk(std::function<bool()> namesAreHidden, QObject *parent = nullptr)
        : QObject(parent), m_namesAreHidden(std::move(namesAreHidden))
    {}

    /// `arguments` as BundleProcess::start() takes them.
    void open(QWidget &window, const QStringList &arguments);

private:
    void made(const Expected<QByteArray> &bundle);
    void askWhere(const QByteArray &content);
    void save(const QString &path, const QByteArray &content);

    const std::function<bool()> m_namesAreHidden;
    QPointer<BundleDialog> m_dialog;
    std::unique_ptr<BundleProcess> m_process;
};

} // namespace holdfast

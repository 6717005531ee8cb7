#pragma once

#include "app/desktop/bundleprocess.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <memory>

namespace holdfast {

class BundleDialog;

/// Support bundles for the window: makes one, shows it, asks where it is to go, and writes it. One
/// at a time; asking again brings the open one to the front.
class BundleDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// `arguments` as BundleProcess::start() takes them.
    void open(QWidget &window, const QStringList &arguments);

private:
    void made(const Expected<QByteArray> &bundle);
    void askWhere(const QByteArray &content);
    void save(const QString &path, const QByteArray &content);

    QPointer<BundleDialog> m_dialog;
    std::unique_ptr<BundleProcess> m_process;
};

} // namespace holdfast

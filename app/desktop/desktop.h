#pragma once

#include "app/common/composition.h"
#include "app/desktop/desktopoptions.h"
#include "app/desktop/firstwindow.h"
#include "core/storage/instancelock.h"

#include <QObject>

#include <memory>
#include <optional>

namespace holdfast {

class MainWindow;

/// The running desktop program: parts, window, and the order in which they come to life. What is
/// stored is read while the window is being built; profile, keychain and network wait for the first
/// picture.
class Desktop : public QObject
{
    Q_OBJECT
public:
    explicit Desktop(const DesktopOptions &options, QObject *parent = nullptr);
    ~Desktop() override;

    /// Shows the window. When another Holdfast uses the data folder, its window comes to the front
    /// and this program ends with exit code 0; when that one does not answer, or the folder cannot
    /// be used at all, a message says so and names the folder, and the program ends with exit
    /// code 1.
    void start();

private:
    void callFirstWindow(const Error &busy);
    void comeToTheFront();
    void sayWhyNot(const Error &error);
    void goOnline();

    const DesktopOptions m_options;
    std::optional<InstanceLock> m_lock;
    FirstWindowDoor m_door;
    FirstWindowCall m_call;
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace holdfast

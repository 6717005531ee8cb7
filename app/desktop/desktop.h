#pragma once

#include "app/common/composition.h"
#include "app/desktop/desktopoptions.h"
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

    /// Shows the window; or, when another Holdfast uses the data folder, a message that says so, after
    /// which the program ends with exit code 1.
    void start();

private:
    void sayWhyNot(const Error &error);
    void goOnline();

    const DesktopOptions m_options;
    std::optional<InstanceLock> m_lock;
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace holdfast

#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace holdfast {

/// Asks for the client secret or private key when the keychain has none or cannot be used. Says why
/// it asks. What is typed leaves this dialog as a Secret and nowhere else.
class SecretDialog : public QDialog
{
    Q_OBJECT
public:
    SecretDialog(const Error &reason, const QString &profileName, QWidget *parent);

Q_SIGNALS:
    /// Once, when the person agreed.
    void given(const holdfast::Secret &secret, bool keepInKeychain);

private:
    void agree();

    QPlainTextEdit *m_secret;
    QCheckBox *m_keep;
    QPushButton *m_ok;
};

} // namespace holdfast

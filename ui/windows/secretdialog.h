#pragma once

#include "core/base/secret.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace holdfast {

class PlainLabel;

/// Asks for the client secret or private key when the keychain has none to give. What is typed is
/// never shown and is wiped from the field as soon as it has been handed over.
class SecretDialog : public QDialog
{
    Q_OBJECT
public:
    /// `keychainWorks` offers to keep the secret there; otherwise it is for this run only.
    SecretDialog(const QString &profile, bool keychainWorks, QWidget *parent);

    /// Its name; text from outside. What was typed stays.
    void setProfile(const QString &profile);

Q_SIGNALS:
    void provided(const holdfast::Secret &secret, bool keepInKeychain);

private:
    void hand();

    PlainLabel *m_sentence;
    QLineEdit *m_field;
    QCheckBox *m_keep;
    QPushButton *m_use;
};

} // namespace holdfast

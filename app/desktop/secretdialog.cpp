#include "app/desktop/secretdialog.h"

#include "ui/words/errorwords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdfast {
namespace {

QLabel *sentence(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // a profile's name comes from outside
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

SecretDialog::SecretDialog(const Error &reason, const QString &profileName, QWidget *parent)
    : QDialog(parent), m_secret(new QPlainTextEdit(this)), m_keep(new QCheckBox(this))
{
    setObjectName(QStringLiteral("secretDialog"));
    setWindowTitle(tr("Client secret needed"));
    const ErrorWords words = errorWords(
        reason, {std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()),
                 QTimeZone::systemTimeZone(), QLocale()});

    auto *label = sentence(tr("&Client secret or private key (JWK)"), this);
    label->setBuddy(m_secret);
    m_secret->setObjectName(QStringLiteral("secret"));
    m_secret->setAccessibleName(tr("Client secret or private key"));
    m_secret->setTabChangesFocus(true);
    m_secret->setUndoRedoEnabled(false);
    m_keep->setObjectName(QStringLiteral("keep"));
    m_keep->setText(tr("&Keep it in the keychain of this computer"));
    // Where the keychain itself is the trouble, keeping it there cannot be the first choice.
    m_keep->setChecked(reason.kind == ErrorKind::SecretAbsent);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("Go online"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("goOnline"));
    m_ok->setEnabled(false);
    connect(m_secret, &QPlainTextEdit::textChanged, this,
            [this] { m_ok->setEnabled(!m_secret->document()->isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &SecretDialog::agree);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(sentence(words.headline, this));
    layout->addWidget(sentence(tr("The profile “%1” needs its client secret or private key to reach "
                                  "the service. Whoever set up the profile has it. It is kept in the "
                                  "keychain or for this run only, never in a file.")
                                   .arg(profileName),
                               this));
    layout->addWidget(label);
    layout->addWidget(m_secret);
    layout->addWidget(m_keep);
    layout->addWidget(buttons);
    resize(520, 340);
}

void SecretDialog::agree()
{
    const Secret secret(m_secret->toPlainText().trimmed().toUtf8());
    m_secret->clear();
    accept();
    Q_EMIT given(secret, m_keep->isChecked());
}

} // namespace holdfast

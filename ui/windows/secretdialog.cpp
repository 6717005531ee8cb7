#include "ui/windows/secretdialog.h"

#include "ui/widgets/dialogroom.h"
#include "ui/widgets/plaintexts.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::StringLiterals;

SecretDialog::SecretDialog(const QString &profile, bool keychainWorks, QWidget *parent)
    : QDialog(parent), m_sentence(new PlainLabel(this)), m_field(new QLineEdit(this)),
      m_keep(new QCheckBox(tr("&Keep it in this computer's keychain"), this)),
      m_use(new QPushButton(tr("Use"), this))
{
    setObjectName(u"secretDialog"_s);
    setWindowTitle(tr("Client secret"));
    m_sentence->setObjectName(u"secretSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumWidth(420);
    setProfile(profile);
    auto *label = new QLabel(tr("&Secret or key"), this);
    m_field->setObjectName(u"secretField"_s);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setMaxLength(32 * 1024);
    label->setBuddy(m_field);
    m_keep->setObjectName(u"secretKeep"_s);
    m_keep->setChecked(keychainWorks);
    m_keep->setEnabled(keychainWorks);
    auto *note = new PlainLabel(
        keychainWorks ? QString()
                      : tr("The keychain cannot be used now: the secret is kept for this run only."),
        this);
    note->setWordWrap(true);
    note->setVisible(!keychainWorks);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_use->setObjectName(u"secretUse"_s);
    m_use->setDefault(true);
    m_use->setEnabled(false);
    giveRoom(*cancel);
    giveRoom(*m_use);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_use->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &SecretDialog::hand);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_sentence);
    column->addWidget(label);
    column->addWidget(m_field);
    column->addWidget(m_keep);
    column->addWidget(note);
    column->addSpacing(8);
    column->addLayout(buttons);
    giveRoomToTexts(*this);
}

void SecretDialog::setProfile(const QString &profile)
{
    m_sentence->setText(
        //: %1 is the name of a profile.
        tr("Paste the client secret, or the private key as JSON, of the profile “%1”.").arg(profile));
}

void SecretDialog::hand()
{
    const Secret secret{m_field->text().trimmed().toUtf8()};
    m_field->clear();
    accept();
    Q_EMIT provided(secret, m_keep->isChecked());
}

} // namespace holdfast

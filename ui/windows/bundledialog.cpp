#include "ui/windows/bundledialog.h"

#include "core/base/plaintext.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/plaintexts.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::StringLiterals;

BundleDialog::BundleDialog(QWidget *parent)
    : QDialog(parent), m_sentence(new PlainLabel(this)), m_preview(new QPlainTextEdit(this)),
      m_outcome(new PlainLabel(this)), m_save(new QPushButton(tr("&Save…"), this))
{
    setObjectName(u"bundleDialog"_s);
    setWindowTitle(tr("Support bundle"));
    resizeByLetters(*this, {760, 560});
    m_sentence->setObjectName(u"bundleSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setText(tr("Holdfast is looking at itself and at the service. This takes a moment."));
    m_preview->setObjectName(u"bundlePreview"_s);
    m_preview->setAccessibleName(tr("What the file will hold"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_outcome->setObjectName(u"bundleOutcome"_s);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    m_save->setObjectName(u"bundleSave"_s);
    m_save->setEnabled(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    giveRoom(*close);
    giveRoom(*m_save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(m_content); });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_sentence);
    column->addWidget(m_preview, 1);
    column->addWidget(m_outcome);
    column->addSpacing(8);
    column->addLayout(buttons);
}

void BundleDialog::showBundle(const QByteArray &content)
{
    m_content = content;
    m_sentence->setText(
        tr("This is all that support staff will see. People, accounts and numbers have stand-ins; "
           "passwords, balances, notes and transactions are not in it. Read it before you send it: "
           "Holdfast sends it to nobody."));
    m_preview->setPlainText(QString::fromUtf8(content));
    m_save->setEnabled(true);
    m_save->setDefault(true);
    m_save->setFocus();
}

void BundleDialog::showFault(const QString &sentence)
{
    announce(*m_sentence, sentence);
}

void BundleDialog::showSaved(const QString &path)
{
    m_outcome->show();
    //: %1 is the name of a file.
    announce(*m_outcome, tr("Saved as %1. Only you can read it.").arg(singleLine(path, 400)));
}

void BundleDialog::showNotSaved(const QString &sentence)
{
    m_outcome->show();
    announce(*m_outcome, sentence);
}

} // namespace holdfast

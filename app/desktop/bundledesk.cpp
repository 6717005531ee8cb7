#include "app/desktop/bundledesk.h"

#include "app/common/outputfile.h"
#include "app/desktop/filechooser.h"
#include "core/base/clock.h"
#include "ui/windows/bundledialog.h"
#include "ui/words/errorwords.h"

#include <QDate>
#include <QFileDialog>
#include <QFileInfo>

namespace holdfast {
namespace {

/// The checks ask a keychain, which may ask a person, and a service; each has its own deadline.
constexpr std::chrono::minutes kDeadline{3};

QString proposedName()
{
    return documentsFolder() + QStringLiteral("/holdfast-support-%1.json")
                                   .arg(QDate::currentDate().toString(Qt::ISODate));
}

} // namespace

void BundleDesk::open(QWidget &window, const QStringList &arguments)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new BundleDialog(&window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &BundleDialog::saveRequested, this, &BundleDesk::askWhere);
    connect(m_dialog, &QDialog::finished, this, [this] { m_process.reset(); });
    m_dialog->open();
    m_process = std::make_unique<BundleProcess>();
    m_process->start(arguments, kDeadline, this, [this](const auto &bundle) { made(bundle); });
}

void BundleDesk::made(const Expected<QByteArray> &bundle)
{
    if (!m_dialog)
        return;
    if (bundle)
        m_dialog->showBundle(*bundle);
    else
        m_dialog->showFault(
            m_namesAreHidden()
                ? tr("The support bundle could not be made.")
                : tr("The support bundle could not be made.") + u'\n' + technicalDetail(bundle.error()));
}

void BundleDesk::askWhere(const QByteArray &content)
{
    auto *chooser = new QFileDialog(m_dialog, tr("Save support bundle"), proposedName(),
                                    tr("JSON files (*.json)"));
    chooser->setObjectName(QStringLiteral("bundleChooser"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("json"));
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, content](const QString &path) { save(path, content); });
    chooser->open();
}

void BundleDesk::save(const QString &path, const QByteArray &content)
{
    const auto written = writeOutputFile(path, content);
    if (!m_dialog)
        return;
    if (written)
        m_dialog->showSaved(m_namesAreHidden() ? QFileInfo(path).fileName() : path);
    else
        m_dialog->showNotSaved(errorSentence(
            written.error(), {SystemClock().now(), zoneHere(), QLocale()}));
}

} // namespace holdfast

#include "ui/widgets/briefclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <utility>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

const QString kOurs = u"briefly on the clipboard"_s;

} // namespace

BriefClipboard::BriefClipboard(QObject *parent, std::chrono::milliseconds stay) : QObject(parent)
{
    m_stay.setSingleShot(true);
    m_stay.setInterval(stay);
    connect(&m_stay, &QTimer::timeout, this, &BriefClipboard::takeAway);
}

BriefClipboard::~BriefClipboard()
{
    takeAway();
}

void BriefClipboard::copy(const QString &text)
{
    auto *data = new QMimeData;
    data->setObjectName(kOurs);
    data->setText(text);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(data);
    m_copied = text;
    m_stay.start();
}

void BriefClipboard::takeAway()
{
    const QString copied = std::exchange(m_copied, {});
    QClipboard *clipboard = qGuiApp ? QGuiApplication::clipboard() : nullptr;
    if (!clipboard || copied.isEmpty())
        return;
    // Our own object while it is ours. What another program has put there is not even asked for:
    // it may read the same and is still not ours to take, and its answer may be long in coming.
    const QMimeData *there = clipboard->mimeData();
    if (there && there->objectName() == kOurs && there->text() == copied)
        clipboard->clear();
}

} // namespace holdfast

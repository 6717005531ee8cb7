#include "ui/widgets/bankicons.h"

#include "core/base/svgsafety.h"
#include "ui/widgets/headlinefont.h"
#include "ui/widgets/tones.h"

#include <QBuffer>
#include <QImageReader>
#include <QStyle>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestFile = 256 * 1024;
constexpr int kLargestSide = 1024;
/// So many icons are asked for at a time; the list is more important.
constexpr int kAtOnce = 4;

} // namespace

std::optional<QImage> safeIcon(const QByteArray &data, int side)
{
    if (data.isEmpty() || data.size() > kLargestFile)
        return std::nullopt;
    QByteArray format;
    if (data.startsWith("\x89PNG")) {
        format = "png";
    } else if (isSelfContainedSvg(data)) {
        format = "svg";
    } else {
        return std::nullopt;
    }
    QByteArray bytes = data;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > kLargestSide || size.height() > kLargestSide)
        return std::nullopt;
    reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        return std::nullopt;
    return image;
}

QPixmap letterTile(const QString &bankName, int side, qreal ratio, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor ground = blended(base, palette.color(QPalette::Text), 0.10);
    QPixmap tile(QSizeF(side * ratio, side * ratio).toSize());
    tile.setDevicePixelRatio(ratio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(0, 0, side, side), 8, 8);
    const auto letter = std::find_if(bankName.begin(), bankName.end(),
                                     [](QChar c) { return c.isLetterOrNumber(); });
    QFont font = headlineFont(painter.font());
    if (QFontMetrics(font).height() > side)
        font.setPixelSize(side / 2);
    painter.setFont(font);
    painter.setPen(mutedColor(palette, ground));
    painter.drawText(QRectF(0, 0, side, side), Qt::AlignCenter,
                     letter == bankName.end() ? u"?"_s : QString(letter->toUpper()));
    return tile;
}

void paintBankIcon(QPainter &painter, const QRect &place, BankIcons &icons, const BankId &bank,
                   const QString &bankName, const QPalette &palette)
{
    const QPixmap *icon = icons.icon(bank);
    if (!icon) {
        const qreal ratio = painter.device()->devicePixelRatioF();
        painter.drawPixmap(place, letterTile(bankName, place.width(), ratio, palette));
        return;
    }
    const QSize size = icon->size().scaled(place.size(), Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, place), *icon);
}

BankIcons::BankIcons(ConnectionService &service, int side, QObject *parent)
    : QObject(parent), m_service(service), m_side(side)
{
    // Icons that could not be had while offline are asked for again once the list was read.
    connect(&service, &ConnectionService::healthChanged, this, &BankIcons::tryMissedAgain);
}

void BankIcons::tryMissedAgain()
{
    if (m_missed && !m_service.health().checking) {
        m_missed = false;
        Q_EMIT iconArrived();
    }
}

const QPixmap *BankIcons::icon(const BankId &bank)
{
    const auto known = m_icons.constFind(bank);
    if (known != m_icons.cend())
        return *known ? &known->value() : nullptr;
    m_icons.insert(bank, std::nullopt);
    m_wanted.push_back(bank);
    // Queued: asking from within a paint event would make the first picture wait.
    QMetaObject::invokeMethod(this, &BankIcons::askNext, Qt::QueuedConnection);
    return nullptr;
}

void BankIcons::forget()
{
    m_icons.clear();
    m_wanted.clear();
    Q_EMIT iconArrived();
}

void BankIcons::askNext()
{
    while (m_underWay < kAtOnce && !m_wanted.empty()) {
        const BankId bank = m_wanted.front();
        m_wanted.pop_front();
        ++m_underWay;
        m_service.icon(bank, this,
                       [this, bank](const Expected<QByteArray> &data) { keep(bank, data); });
    }
}

void BankIcons::keep(const BankId &bank, const Expected<QByteArray> &data)
{
    --m_underWay;
    const auto image = data ? safeIcon(*data, m_side) : std::nullopt;
    if (image) {
        m_icons[bank] = QPixmap::fromImage(*image);
        Q_EMIT iconArrived();
    } else if (!data && data.error().kind != ErrorKind::UnknownId &&
               data.error().kind != ErrorKind::BadAnswer) {
        m_icons.remove(bank);
        m_missed = true;
    }
    askNext();
}

} // namespace holdfast

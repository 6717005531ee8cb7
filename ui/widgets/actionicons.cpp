#include "ui/widgets/actionicons.h"

#include "ui/widgets/bankicons.h"
#include "ui/widgets/tones.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

struct Source
{
    QLatin1StringView file;        ///< in resources/icons/actions
    QLatin1StringView desktopName; ///< of the Icon Naming Specification; empty: it names none
};

Source sourceOf(ActionIcon what)
{
    switch (what) {
    case ActionIcon::Connect:
        return {"connect"_L1, "list-add"_L1};
    case ActionIcon::Check:
        return {"check"_L1, "view-refresh"_L1};
    case ActionIcon::Renew:
        return {"renew"_L1, {}};
    case ActionIcon::LogIn:
        return {"login"_L1, {}};
    case ActionIcon::Refresh:
        return {"refresh"_L1, {}};
    case ActionIcon::Sync:
        return {"sync"_L1, {}};
    case ActionIcon::Remove:
        return {"remove"_L1, "edit-delete"_L1};
    case ActionIcon::RemovedElsewhere:
        return {"removed-elsewhere"_L1, {}};
    case ActionIcon::Personal:
        return {"personal"_L1, {}};
    case ActionIcon::Copy:
        return {"copy"_L1, "edit-copy"_L1};
    case ActionIcon::Search:
        return {"search"_L1, "edit-find"_L1};
    case ActionIcon::Calendar:
        return {"calendar"_L1, "x-office-calendar"_L1};
    case ActionIcon::Settings:
        return {"settings"_L1, "preferences-system"_L1};
    case ActionIcon::Reminders:
        return {"reminders"_L1, {}};
    case ActionIcon::SelfTest:
        return {"self-test"_L1, {}};
    case ActionIcon::Receipt:
        return {"receipt"_L1, {}};
    case ActionIcon::Bundle:
        return {"bundle"_L1, "document-save"_L1};
    case ActionIcon::HideNames:
        return {"hide-names"_L1, {}};
    case ActionIcon::Columns:
        return {"columns"_L1, {}};
    case ActionIcon::Group:
        return {"group"_L1, {}};
    case ActionIcon::Sort:
        return {"sort"_L1, "view-sort-ascending"_L1};
    case ActionIcon::Shortcuts:
        return {"shortcuts"_L1, "input-keyboard"_L1};
    case ActionIcon::Overview:
        return {"overview"_L1, {}};
    case ActionIcon::Consent:
        return {"consent"_L1, {}};
    case ActionIcon::Accounts:
        return {"accounts"_L1, {}};
    case ActionIcon::Activity:
        return {"activity"_L1, {}};
    case ActionIcon::Transactions:
        return {"transactions"_L1, {}};
    case ActionIcon::Quit:
        return {"quit"_L1, "application-exit"_L1};
    }
    Q_UNREACHABLE();
}

/// A theme's pictures are made for its colours; under a look of our own they may not be seen.
bool takesDesktops()
{
    return !QCoreApplication::testAttribute(Qt::AA_DontShowIconsInMenus) &&
           !QCoreApplication::testAttribute(Qt::AA_SetPalette);
}

QColor colorOf(IconPlace place, QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    if (place == IconPlace::Button)
        return palette.color(group, QPalette::ButtonText);
    // The entry under the pointer is drawn in the colours of what is selected.
    const bool pointed = mode == QIcon::Active || mode == QIcon::Selected;
    return palette.color(group, pointed ? QPalette::HighlightedText : QPalette::Text);
}

QColor groundOf(IconPlace place)
{
    return QGuiApplication::palette().color(place == IconPlace::Button ? QPalette::Button
                                                                       : QPalette::Window);
}

/// A theme that counts on being coloured by its desktop is dark on dark where nobody does that.
bool canBeSeen(const QPixmap &picture, const QColor &ground)
{
    constexpr double kLeast = 2;
    constexpr int kDrawn = 128;
    const QImage image = picture.toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() >= kDrawn && contrast(color, ground) >= kLeast)
                return true;
        }
    }
    return false;
}

QPixmap drawn(QLatin1StringView name, int side, const QColor &color)
{
    const QString key = u"holdfast/%1/%2/%3"_s.arg(name).arg(side).arg(color.rgba());
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    QFile file(u":/icons/actions/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto image = safeIcon(file.readAll(), side);
    if (!image)
        return {};
    // Only its shape is the drawing's.
    image->convertTo(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&*image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image->rect(), color);
    painter.end();
    picture = QPixmap::fromImage(*image);
    QPixmapCache::insert(key, picture);
    return picture;
}

class ActionIconEngine final : public QIconEngine
{
public:
    ActionIconEngine(ActionIcon what, IconPlace place) : m_what(what), m_place(place) {}

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const Source source = sourceOf(m_what);
        if (!source.desktopName.isEmpty() && takesDesktops()) {
            const QIcon desktops = QIcon::fromTheme(source.desktopName);
            const QPixmap theirs = desktops.pixmap(size, 1.0, mode, state);
            if (!theirs.isNull() &&
                (mode == QIcon::Disabled || canBeSeen(theirs, groundOf(m_place))))
                return theirs;
        }
        const int side = std::min(size.width(), size.height());
        return side > 0 ? drawn(source.file, side, colorOf(m_place, mode)) : QPixmap();
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        picture.setDevicePixelRatio(ratio);
        QRectF place({}, picture.deviceIndependentSize());
        place.moveCenter(QRectF(rect).center());
        painter->drawPixmap(place.topLeft(), picture);
    }

    QIconEngine *clone() const override { return new ActionIconEngine(*this); }

    bool isNull() override
    {
        static const bool readsSvg = QImageReader::supportedImageFormats().contains("svg");
        return !readsSvg && !takesDesktops();
    }

private:
    ActionIcon m_what;
    IconPlace m_place;
};

} // namespace

QIcon actionIcon(ActionIcon what, IconPlace place)
{
    return QIcon(new ActionIconEngine(what, place));
}

QIcon actionIcon(Action action)
{
    switch (action) {
    case Action::Reconsent:
        return actionIcon(ActionIcon::Renew);
    case Action::Reauth:
        return actionIcon(ActionIcon::LogIn);
    case Action::Refresh:
        return actionIcon(ActionIcon::Refresh);
    case Action::Sync:
        return actionIcon(ActionIcon::Sync);
    case Action::Wait:
    case Action::None:
        break;
    }
    return {};
}

} // namespace holdfast

#pragma once

#include <QFont>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

#include <vector>

namespace holdfast::test {

/// A piece of text as a window writes it: a line, or what of it is in one font and direction.
struct WrittenText
{
    QString text;
    QFont font;
    QRectF place; ///< in the window
    QRectF clip;  ///< what of the window could be painted at that moment
};

/// What a window writes, by whatever widget, style or delegate: painted once more on a device that
/// has no pixels and keeps the words.
class WrittenTexts : private QPaintDevice
{
public:
    explicit WrittenTexts(QWidget &window) : m_window(window) { window.render(this); }

    [[nodiscard]] const std::vector<WrittenText> &all() const { return m_engine.texts; }

private:
    struct Engine final : QPaintEngine
    {
        Engine() : QPaintEngine(AllFeatures) {}
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override {}
        [[nodiscard]] Type type() const override { return User; }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}
        void drawImage(const QRectF &, const QImage &, const QRectF &,
                       Qt::ImageConversionFlags) override
        {}
        void drawPath(const QPainterPath &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        void drawPolygon(const QPoint *, int, PolygonDrawMode) override {}
        void drawRects(const QRectF *, int) override {}
        void drawRects(const QRect *, int) override {}
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            const QTransform &shift = painter()->deviceTransform();
            QRectF clip = systemClip().boundingRect();
            if (painter()->hasClipping())
                clip &= shift.mapRect(painter()->clipBoundingRect());
            const QRectF place(at.x(), at.y() - item.ascent(), item.width(),
                               item.ascent() + item.descent());
            texts.push_back({item.text(), item.font(), shift.mapRect(place), clip});
        }

        std::vector<WrittenText> texts;
    };

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] int metric(PaintDeviceMetric which) const override
    {
        switch (which) {
        case PdmWidth:
            return m_window.width();
        case PdmHeight:
            return m_window.height();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_window.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_window.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(which);
        }
    }

    QWidget &m_window;
    mutable Engine m_engine;
};

} // namespace holdfast::test

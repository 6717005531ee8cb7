#include "ui/widgets/palettecolours.h"

#include "ui/widgets/tones.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <map>
#include <utility>

namespace holdfast {

namespace {

class KeptColours final : public QObject
{
public:
    explicit KeptColours(QWidget &widget) : QObject(&widget), m_widget(widget)
    {
        widget.installEventFilter(this);
    }
    [[nodiscard]] static KeptColours *of(const QWidget &widget)
    {
        for (QObject *child : widget.children()) {
            if (auto *kept = dynamic_cast<KeptColours *>(child))
                return kept;
        }
        return nullptr;
    }
    void set(std::map<QPalette::ColorRole, ColourOf> colours)
    {
        m_colours = std::move(colours);
        apply();
    }
    void set(QPalette::ColorRole role, ColourOf colour)
    {
        m_colours.insert_or_assign(role, std::move(colour));
        apply();
    }
    [[nodiscard]] const std::map<QPalette::ColorRole, ColourOf> &colours() const
    {
        return m_colours;
    }

    /// PaletteChange and not ApplicationPaletteChange: when that comes, the parent may still have its
    /// old palette.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        const QWidget *parent = m_widget.parentWidget();
        const QPalette inherited = parent ? parent->palette() : QApplication::palette(&m_widget);
        QPalette own; // with nothing but these: the rest is inherited
        for (const auto &[role, colour] : m_colours)
            own.setColor(role, colour(inherited));
        m_widget.setPalette(own); // ends here when it has them already
    }

    QWidget &m_widget;
    std::map<QPalette::ColorRole, ColourOf> m_colours;
};

KeptColours &keptBy(QWidget &widget)
{
    KeptColours *kept = KeptColours::of(widget);
    return kept ? *kept : *new KeptColours(widget);
}

} // namespace

void keepColour(QWidget &widget, QPalette::ColorRole role, ColourOf colour)
{
    keptBy(widget).set(role, std::move(colour));
}

void keepColoursOf(QWidget &widget, const QWidget &other)
{
    if (const KeptColours *kept = KeptColours::of(other))
        keptBy(widget).set(kept->colours());
    else if (KeptColours *own = KeptColours::of(widget))
        own->set({});
}

void keepTintedGround(QWidget &widget, double share)
{
    const auto ground = [share](const QPalette &inherited) {
        return blended(inherited.color(QPalette::Base), inherited.color(QPalette::Highlight), share);
    };
    widget.setAutoFillBackground(true);
    keepColour(widget, QPalette::Window, ground);
    keepColour(widget, QPalette::WindowText, [ground](const QPalette &inherited) {
        return readableOn(inherited.color(QPalette::Text), ground(inherited));
    });
}

void makePlaceholderReadable(QWidget &field)
{
    keepColour(field, QPalette::PlaceholderText, [](const QPalette &inherited) {
        return mutedColor(inherited, inherited.color(QPalette::Base));
    });
}

} // namespace holdfast

#include "ui/widgets/connectionnotelist.h"

#include "ui/models/connectionnotes.h"
#include "ui/widgets/besideletters.h"
#include "ui/widgets/celltext.h"
#include "ui/widgets/focusframe.h"
#include "ui/widgets/rowcopy.h"
#include "ui/widgets/tones.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace holdfast {
namespace {

constexpr int kNotePadding = 6;
constexpr int kNoteGap = 8;
constexpr int kNoteShape = 14;
constexpr int kMostNoteLines = 5;

/// Where the parts of a row are, in the direction in which the text is read.
struct NotePlaces
{
    QRect box;
    QRect shape;
    QRect text;
};

class NoteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QPalette &palette = option.palette;
        const QColor base = palette.color(QPalette::Base);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QColor ground = selected ? selectedGround(palette) : base;
        const QColor ink = readableOn(palette.color(QPalette::Text), ground);
        const NotePlaces places = placesIn(option, index);

        painter->save();
        painter->fillRect(option.rect, ground);
        if (option.features.testFlag(QStyleOptionViewItem::HasCheckIndicator))
            paintBox(*painter, option, index, places.box);
        if (const QVariant tone = index.data(ConnectionNotes::ToneRole); tone.isValid())
            paintToneShape(*painter, places.shape, Tone(tone.toInt()),
                           toneColor(Tone(tone.toInt()), palette, ground));
        QRect line = places.text;
        line.setHeight(option.fontMetrics.height());
        const auto draw = [&](const QStringList &lines, const QColor &color) {
            painter->setPen(color);
            for (const QString &text : lines) {
                painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                                  text);
                line.translate(0, line.height());
            }
        };
        painter->setFont(nameFont(option, index));
        draw(brokenLines(index.data().toString(), painter->font(), line.width(), 2), ink);
        painter->setFont(option.font);
        draw(brokenLines(index.data(ConnectionNotes::SentenceRole).toString(), option.font,
                         line.width(), kMostNoteLines),
             mutedColor(palette, ground));
        painter->restore();
        paintFocusFrame(*painter, option, ground);
    }

    QSize sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        option.rect = QRect(0, 0, view ? view->viewport()->width() : 400, 40);
        const int width = placesIn(option, index).text.width();
        const auto lines =
            brokenLines(index.data().toString(), nameFont(option, index), width, 2).size() +
            brokenLines(index.data(ConnectionNotes::SentenceRole).toString(), option.font, width,
                        kMostNoteLines)
                .size();
        return {80, int(lines) * option.fontMetrics.height() + 2 * kNotePadding};
    }

private:
    static QFont nameFont(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QFont font = option.font;
        font.setWeight(index.data(ConnectionNotes::StressedRole).toBool() ? QFont::Bold
                                                                          : QFont::DemiBold);
        return font;
    }

    static NotePlaces placesIn(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        NotePlaces places;
        const QRect &row = option.rect;
        const int line = option.fontMetrics.height();
        int from = row.left() + kNoteGap;
        const auto visual = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, row, rect);
        };
        if (option.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
            places.box = option.widget->style()->subElementRect(
                QStyle::SE_ItemViewItemCheckIndicator, &option, option.widget);
            from = row.left() + places.box.width() + 2 * kNoteGap;
        }
        // Without boxes each row keeps the place, so that all names stand below each other.
        if (places.box.isEmpty() || index.data(ConnectionNotes::ToneRole).isValid()) {
            const int side = besideLetters(kNoteShape, option.fontMetrics);
            places.shape =
                visual(QRect(from, row.top() + kNotePadding + (line - side) / 2, side, side));
            from += side + kNoteGap;
        }
        const int width = std::max(60, row.right() - kNoteGap - from);
        places.text = visual(QRect(from, row.top() + kNotePadding, width,
                                   std::max(line, row.height() - 2 * kNotePadding)));
        return places;
    }

    static void paintBox(QPainter &painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index, const QRect &place)
    {
        // Of our own: some styles leave it dark on dark.
        const QColor base = option.palette.color(QPalette::Base);
        const bool mayBeTicked = index.flags().testFlag(Qt::ItemIsUserCheckable);
        painter.setPen(mayBeTicked ? mutedColor(option.palette, base) : lineColor(option.palette));
        painter.drawRect(place.adjusted(0, 0, -1, -1));
        if (option.checkState == Qt::Checked)
            paintToneShape(painter, place.adjusted(1, 1, -1, -1), Tone::Fine,
                           readableOn(option.palette.color(QPalette::Text), base));
    }
};

} // namespace

ConnectionNoteList::ConnectionNoteList(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new NoteDelegate(this));
    setResizeMode(QListView::Adjust); // sentences are broken by the width there is
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    new RowCopy(*this, &RowCopy::spoken);
    connect(this, &QAbstractItemView::doubleClicked, this, &ConnectionNoteList::chosen);
}

void ConnectionNoteList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    m_currentId = current.data(ConnectionNotes::IdRole);
}

void ConnectionNoteList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_scrolled = verticalScrollBar()->value(); });
    // After the selection's own, which forgets what was current and tells nobody.
    connect(model, &QAbstractItemModel::modelReset, this, &ConnectionNoteList::goBack);
}

void ConnectionNoteList::goBack()
{
    const QVariant id = std::exchange(m_currentId, QVariant());
    if (!id.isValid())
        return;
    const QModelIndexList same =
        model()->match(model()->index(0, 0), ConnectionNotes::IdRole, id, 1, Qt::MatchExactly);
    if (same.isEmpty())
        return;
    doItemsLayout(); // else there is no place to scroll to yet
    verticalScrollBar()->setValue(m_scrolled);
    setCurrentIndex(same.constFirst());
}

std::vector<OwnKeys> ConnectionNoteList::ownKeys()
{
    return {{{Qt::Key_Space}, tr("Tick the row, or take the tick away")},
            {{Qt::Key_Return}, tr("Go to the connection")},
            {{QKeySequence(QKeySequence::Copy)}, tr("Copy the row")}};
}

void ConnectionNoteList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

/// Somebody who comes by the keyboard stands on a row.
void ConnectionNoteList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!model() || currentIndex().isValid() || model()->rowCount() == 0)
        return;
    const QModelIndex first = model()->index(0, 0);
    const QModelIndexList start = model()->match(first, ConnectionNotes::IdRole, m_start.value(), 1,
                                                 Qt::MatchExactly);
    setCurrentIndex(start.value(0, first));
}

} // namespace holdfast

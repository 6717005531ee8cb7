#pragma once

#include "ui/widgets/ownkeys.h"
#include "ui/words/lineagewords.h"

#include <QWidget>

#include <vector>

namespace holdfast {

/// The family of a connection as a small drawing: one row each, the newest at the top, with a dot on
/// the line it belongs to; a full dot lives, an empty one has ended. What was left behind has a line of
/// its own, and broken lines lead from it to the one that took accounts along. The arrow keys go from
/// one to the next, Enter asks to go to it.
class LineageView : public QWidget
{
    Q_OBJECT
public:
    explicit LineageView(QWidget *parent = nullptr);

    /// `entries`: those of the family that are in the list now.
    void setLineage(const ConnectionId &self, const Lineage &lineage, LineageEntries entries,
                    const WordContext &context);
    [[nodiscard]] const LineageGraph &graph() const { return m_graph; }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QRect nodeRect(int node) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// The most of `room` in which the last line of text is whole, in pixels; all that is needed at
    /// that width when it is no more than `room`.
    [[nodiscard]] int wholeLinesIn(int room, int width) const;

    /// For the list of shortcuts.
    [[nodiscard]] static std::vector<OwnKeys> ownKeys();

Q_SIGNALS:
    /// The person wants to see that one; only of one that is in the list.
    void connectionRequested(const holdfast::ConnectionId &id);
    /// The keyboard or the mouse is at this place now, which should be in sight.
    void placeChosen(const QRect &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int laneStep() const;
    [[nodiscard]] double dot() const; ///< half as wide as one is
    [[nodiscard]] int textLeft() const;
    /// What stands below the title, broken by the width.
    [[nodiscard]] QStringList linesOf(int node, int width) const;
    [[nodiscard]] int nodeHeight(int node, int width) const;
    /// Where each begins, and the last one ends, at that width.
    [[nodiscard]] const std::vector<int> &tops(int width) const;
    void forgetTops();
    [[nodiscard]] QPointF dotOf(int node) const; ///< as from left to right
    [[nodiscard]] int nodeAt(const QPoint &place) const;
    [[nodiscard]] QString sentence(int node) const;
    [[nodiscard]] bool lives(int node) const;
    void paintEdges(QPainter &painter, const QColor &color) const;
    void paintNode(QPainter &painter, int node) const;
    void setCurrent(int node);
    void go(int node);
    void describe();

    LineageGraph m_graph;
    Lineage m_lineage;
    LineageEntries m_entries;
    WordContext m_context;
    int m_current = 0;
    mutable std::vector<int> m_tops; ///< for m_topsWidth; empty until they are asked for
    mutable int m_topsWidth = 0;
};

} // namespace holdfast

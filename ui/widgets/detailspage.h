#pragma once

#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

#include <QScrollArea>

#include <array>
#include <optional>

class QGridLayout;
class QVBoxLayout;

namespace holdfast {

/// What the pages beside the list are about: one connection, how it is judged now, and whose eyes
/// the words are for.
struct DetailsSubject
{
    ConnectionDetails details;
    Assessment assessment;
    WordContext context;

    [[nodiscard]] const BankConnection &connection() const { return details.entry.connection; }
};

/// A page about one connection that is read from top to bottom and follows whatever changes. Of the
/// same connection scroll position, focused control, selected text and the month of a strip stay, and
/// so do the widgets themselves unless something comes or goes. Two columns where there is room, else
/// the second below the first.
class DetailsPage : public QScrollArea
{
    Q_OBJECT
public:
    void showDetails(const DetailsSubject &subject);
    [[nodiscard]] std::optional<ConnectionId> shown() const;

protected:
    DetailsPage(const QString &name, const QString &title, QWidget *parent);

    /// What a button does must follow from its name and words, or be looked up in subject() when it
    /// is pressed (pagerefresh.h).
    virtual void build(QVBoxLayout &first, QVBoxLayout &second, const DetailsSubject &subject) = 0;
    /// The newest; only from a control of the page.
    [[nodiscard]] const DetailsSubject &subject() const { return *m_subject; }
    /// Before the first drawing of a connection that was not shown before.
    virtual void startAnew() {}
    /// Soon: the control that asks for it may be part of what is drawn anew.
    void drawAgain();

    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();
    bool showInPlace(const std::array<QVBoxLayout *, 2> &fresh);
    void placeColumns();

    std::optional<DetailsSubject> m_subject;
    std::optional<ConnectionId> m_drawn; ///< whose buttons stand there
    // Of the page shown now, which owns them.
    QGridLayout *m_grid = nullptr;
    std::array<QVBoxLayout *, 2> m_columns = {};
    bool m_wide = false;
};

} // namespace holdfast

#include "ui/widgets/movewhiletyping.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPointer>

namespace holdfast {

namespace {

class UpAndDown : public QObject
{
public:
    UpAndDown(QLineEdit &search, QListView &list) : QObject(&search), m_list(&list)
    {
        search.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress && m_list) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Down || key == Qt::Key_Up) {
                move(key == Qt::Key_Down ? 1 : -1);
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void move(int step)
    {
        const QModelIndex current = m_list->currentIndex();
        const int row = current.isValid() ? current.row() + step : 0;
        if (row >= 0 && row < m_list->model()->rowCount())
            m_list->setCurrentIndex(m_list->model()->index(row, 0));
    }

    QPointer<QListView> m_list;
};

} // namespace

void moveWhileTyping(QLineEdit &search, QListView &list)
{
    new UpAndDown(search, list); // owned by `search`
}

} // namespace holdfast

#pragma once

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QMetaProperty>
#include <QStringList>
#include <QPointer>
#include <QWidget>

namespace holdfast::test {

/// Every text a window has anywhere: on its widgets, seen or not, in titles, tooltips and menus, in
/// what screen readers are told, and in all cells of its lists in all their roles.
class ShownTexts
{
public:
    explicit ShownTexts(QWidget &window)
    {
        // A document that is asked for its size may lay out anew, and part with its frames.
        QList<QPointer<QObject>> all;
        for (QObject *object : window.findChildren<QObject *>())
            all << object;
        take(window);
        for (const QPointer<QObject> &object : std::as_const(all)) {
            if (object)
                take(*object);
        }
        takeAccessible(QAccessible::queryAccessibleInterface(&window), 0);
    }

    [[nodiscard]] const QStringList &all() const { return m_texts; }
    /// Those with one of `secrets` in them.
    [[nodiscard]] QStringList with(const QStringList &secrets) const
    {
        QStringList found;
        for (const QString &text : m_texts) {
            for (const QString &secret : secrets) {
                if (text.contains(secret, Qt::CaseInsensitive))
                    found << secret + QStringLiteral(" in: ") + text;
            }
        }
        found.removeDuplicates();
        return found;
    }

private:
    void take(const QObject &object)
    {
        const QMetaObject *kind = object.metaObject();
        for (int i = 0; i < kind->propertyCount(); ++i) {
            const QVariant value = kind->property(i).read(&object);
            if (value.typeId() == QMetaType::QString && kind->property(i).name() !=
                                                            QByteArrayView("styleSheet"))
                m_texts << value.toString();
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&object); view && view->model())
            take(*view->model(), {}, 0);
    }

    void take(const QAbstractItemModel &model, const QModelIndex &parent, int depth)
    {
        if (depth > 6)
            return;
        const int columns = std::max(1, model.columnCount(parent));
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < columns; ++column) {
                const QModelIndex index = model.index(row, column, parent);
                for (int role = 0; role < Qt::UserRole + 40; ++role) {
                    const QVariant value = model.data(index, role);
                    if (value.typeId() == QMetaType::QString)
                        m_texts << value.toString();
                    else if (value.typeId() == QMetaType::QStringList)
                        m_texts << value.toStringList();
                    if (role == Qt::UserRole - 1)
                        continue;
                    if (role == 40)
                        role = Qt::UserRole - 1; // nothing lies between
                }
            }
            take(model, model.index(row, 0, parent), depth + 1);
        }
    }

    void takeAccessible(QAccessibleInterface *interface, int depth)
    {
        if (!interface || depth > 20)
            return;
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                QAccessible::Help})
            m_texts << interface->text(kind);
        for (int i = 0; i < std::min(interface->childCount(), 2000); ++i)
            takeAccessible(interface->child(i), depth + 1);
    }

    QStringList m_texts;
};

} // namespace holdfast::test

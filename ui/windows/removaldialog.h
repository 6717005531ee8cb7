#pragma once

#include "core/lifecycle/ids.h"

#include <QDialog>

namespace holdfast {

/// Asks before a connection is removed: says what goes. Cancel and Remove weigh the same, and Cancel
/// is what Enter and Escape mean. Opened with open(); accepted() is the only yes.
class RemovalDialog : public QDialog
{
    Q_OBJECT
public:
    RemovalDialog(const QString &bankName, qsizetype accounts, QWidget *parent);
};

} // namespace holdfast

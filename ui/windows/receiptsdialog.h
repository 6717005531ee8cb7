#pragma once

#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

#include <QDialog>

#include <vector>

namespace holdfast {

/// Receipts of removals, the newest first, to read and to copy as text. Opened with open().
class ReceiptsDialog : public QDialog
{
    Q_OBJECT
public:
    ReceiptsDialog(const std::vector<RemovalReceipt> &receipts, const WordContext &context,
                   QWidget *parent);

private:
    QString m_text; ///< what Copy puts on the clipboard
};

} // namespace holdfast

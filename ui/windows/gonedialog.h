#pragma once

#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

#include <QDate>
#include <QDialog>

#include <vector>

class QScrollArea;

namespace holdfast {

/// Connections that were removed elsewhere, and what to do with the copy here: keep it or delete it,
/// one by one. Opened with open().
class GoneDialog : public QDialog
{
    Q_OBJECT
public:
    explicit GoneDialog(QWidget *parent);

    /// Shows these in place of those before.
    void setGone(const std::vector<RemovedElsewhere> &gone, const WordContext &context);

Q_SIGNALS:
    void keepRequested(const holdfast::ConnectionId &id);
    void deletionRequested(const holdfast::ConnectionId &id);

private:
    void focusAgain(const QWidget &page, const QString &pressed);

    QScrollArea *m_scroll;
    std::vector<RemovedElsewhere> m_gone; ///< as shown
    QDate m_saidOn; ///< its sentences name the day before as "yesterday"
};

} // namespace holdfast

#pragma once

#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

#include <QDialog>

#include <optional>

class QButtonGroup;
class QPushButton;

namespace holdfast {

/// Which account of the present connection is the one of an earlier connection: the candidates, and
/// "None of them". Nothing is chosen at first, and leaving it open is as good an answer as any.
/// Opened with open(); answers with answered(), or with nothing when it is left open.
class MatchDialog : public QDialog
{
    Q_OBJECT
public:
    /// `question` is one of `details`.
    MatchDialog(const ConnectionDetails &details, const AccountQuestion &question,
                const WordContext &context, QWidget *parent);

Q_SIGNALS:
    void answered(const holdfast::AccountAnswer &answer);

private:
    void give();

    AccountQuestion m_question;
    ConnectionId m_newer;
    QButtonGroup *m_choices;
    QPushButton *m_give;
};

} // namespace holdfast

#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace holdfast {

/// Puts what is nobody else's business on the clipboard: clipboard histories that know the hint do
/// not keep it, and after a while, or when this object goes, it is taken away again, unless
/// something else has been copied since, here or in another program.
class BriefClipboard : public QObject
{
    Q_OBJECT
public:
    explicit BriefClipboard(QObject *parent = nullptr,
                            std::chrono::milliseconds stay = std::chrono::minutes{2});
    ~BriefClipboard() override;

    void copy(const QString &text);
    /// For what is copied from now on.
    void setStay(std::chrono::milliseconds stay) { m_stay.setInterval(stay); }

private:
    void takeAway();

    QString m_copied; ///< empty: nothing of ours is there
    QTimer m_stay;
};

} // namespace holdfast

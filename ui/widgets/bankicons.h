#pragma once

#include "core/service/connectionservice.h"

#include <QHash>
#include <QObject>
#include <QPixmap>

#include <deque>
#include <optional>

namespace holdfast {

/// A picture from outside as a square image of `side` pixels, or nothing. Refuses what is too large
/// in bytes or pixels, and any SVG that names something outside itself: a drawing must not be able
/// to open a file or to grow without end.
[[nodiscard]] std::optional<QImage> safeIcon(const QByteArray &data, int side);

/// The letter of a bank on a quiet tile: what stands in until, or instead of, its icon.
[[nodiscard]] QPixmap letterTile(const QString &bankName, int side, qreal ratio,
                                 const QPalette &palette);

class BankIcons;

/// A bank's icon, or the letter standing in for it, drawn into `place`.
void paintBankIcon(QPainter &painter, const QRect &place, BankIcons &icons, const BankId &bank,
                   const QString &bankName, const QPalette &palette);

/// The icons of the banks on the screen, asked for when a row is painted and not before. Each is
/// asked for once; a bank without one keeps its letter.
class BankIcons : public QObject
{
    Q_OBJECT
public:
    /// `service` must outlive this. Icons are square, `side` device pixels.
    BankIcons(ConnectionService &service, int side, QObject *parent = nullptr);

    /// The icon when it is here; otherwise asks for it, and iconArrived() follows if there is one.
    [[nodiscard]] const QPixmap *icon(const BankId &bank);

    /// Every icon is asked for anew.
    void forget();

Q_SIGNALS:
    void iconArrived();

private:
    void tryMissedAgain();
    void askNext();
    void keep(const BankId &bank, const Expected<QByteArray> &data);

    ConnectionService &m_service;
    int m_side;
    QHash<BankId, std::optional<QPixmap>> m_icons;
    std::deque<BankId> m_wanted;
    bool m_missed = false; ///< some icons could not be had for a passing reason
    int m_underWay = 0;
};

} // namespace holdfast

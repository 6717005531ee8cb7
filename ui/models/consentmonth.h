#pragma once

#include "ui/models/consentends.h"

#include <QAbstractTableModel>

namespace holdfast {

/// One month as a table of six weeks, with the days before and after it that fill them up; columns
/// are the days of the week in the order of the person's language.
class ConsentMonth : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int kWeeks = 6;
    static constexpr int kDays = 7;

    enum Role {
        DateRole = Qt::UserRole, ///< QDate
        NamesRole,               ///< QStringList: whose consents end on that day
        ToneRole,                ///< int: Tone, the most urgent of the day; invalid without an end
        InMonthRole,             ///< bool
        TodayRole,               ///< bool
    };

    explicit ConsentMonth(QObject *parent = nullptr);

    /// For the moment, zone and language of `context`.
    void setEnds(ConsentEnds ends, const WordContext &context);
    /// Shows the month of this day.
    void setMonth(QDate day);

    [[nodiscard]] QDate month() const { return m_first; } ///< its first day
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] QDate dateOf(const QModelIndex &index) const;
    /// Invalid when the day is not among those shown.
    [[nodiscard]] QModelIndex indexOf(QDate day) const;
    [[nodiscard]] const std::vector<ConsentEnd> &endsOn(QDate day) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QDate topLeft() const;
    void tellAll();

    ConsentEnds m_ends;
    WordContext m_context;
    QDate m_first;
    QDate m_today;
};

} // namespace holdfast

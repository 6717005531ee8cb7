#include "core/net/transactionpage.h"

#include "core/base/plaintext.h"
#include "core/base/strictjson.h"
#include "core/net/moneyagreement_p.h"

#include <array>
#include <cmath>
#include <limits>

namespace holdfast {

namespace {

/// Longest text kept of one row; banks send up to a few hundred characters.
constexpr std::size_t kLongestText = 1000;
constexpr std::size_t kMostProblems = 100;

QString textOf(std::string_view value)
{
    // A cut in the middle of a character becomes a replacement character.
    value = value.substr(0, kLongestText);
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

/// `date` is a date-time, or a bare date from banks that know no time.
std::optional<Instant> instantOf(const QString &text)
{
    if (const auto instant = parseInstant(text))
        return instant;
    return text.size() == 10 ? parseInstant(QString(text + QStringLiteral("T00:00Z")))
                             : std::nullopt;
}

/// The raw members of one row, as far as they are wanted.
struct RawRow
{
    std::optional<QString> id, account, date, status, longText, shortText, merchant, currency;
    std::optional<qint64> value, minorUnits;
    std::optional<double> majorUnits;
};

class RowReader final : public JsonEvents
{
public:
    explicit RowReader(const AccountId &account) : m_account(account) {}

    void null() override {}
    void boolean(bool) override { notText(); }
    void integer(qint64 value) override { whole(value); }
    void unsignedInteger(quint64 value) override
    {
        if (value <= quint64(std::numeric_limits<qint64>::max()))
            whole(qint64(value));
        else
            number(double(value));
    }
    void number(double value) override
    {
        constexpr double kExact = 9007199254740992.0; // 2^53: below, every whole number is exact
        if (std::trunc(value) == value && std::fabs(value) < kExact) {
            whole(qint64(value));
            return;
        }
        notText();
        if (place() == Place::Amount && m_name == "majorUnits")
            m_row.majorUnits = value;
    }
    void text(std::string_view value) override
    {
        outsideRow();
        if (place() == Place::Row)
            rowText(value);
        else if (place() == Place::Amount && m_name == "currency")
            m_row.currency = sharedCurrency(value);
        else if (place() == Place::Links && m_name == "next")
            result.next = QString::fromUtf8(value.data(), qsizetype(value.size()));
    }
    void name(std::string_view name) override { m_name = name; }
    void beginObject() override
    {
        if (place() == Place::Links)
            notText();
        enter(inObject());
    }
    void beginArray() override { enter(inArray()); }
    void endObject() override
    {
        if (place() == Place::Row)
            finishRow();
        m_places.pop_back();
    }
    void endArray() override { m_places.pop_back(); }

    TransactionRows result;
    bool hasData = false;
    bool oddLink = false;

private:
    enum class Place { Outside, Reply, Data, Row, Amount, Links, Elsewhere };

    [[nodiscard]] Place place() const
    {
        return m_places.empty() ? Place::Outside : m_places.back();
    }

    [[nodiscard]] Place inObject() const
    {
        switch (place()) {
        case Place::Outside:
            return Place::Reply;
        case Place::Reply:
            return m_name == "links" ? Place::Links : Place::Elsewhere;
        case Place::Data:
            return Place::Row;
        case Place::Row:
            return m_name == "amount" ? Place::Amount : Place::Elsewhere;
        case Place::Amount:
        case Place::Links:
        case Place::Elsewhere:
            break;
        }
        return Place::Elsewhere;
    }
    [[nodiscard]] Place inArray()
    {
        if (place() != Place::Reply || m_name != "data") {
            notText();
            return Place::Elsewhere;
        }
        hasData = true;
        return Place::Data;
    }
    void enter(Place inner)
    {
        if (inner == Place::Row)
            m_row = {};
        m_places.push_back(inner);
    }

    /// An element of `data` that is no object.
    void outsideRow()
    {
        if (place() == Place::Data)
            leaveOut("row", "not an object");
    }
    void notText()
    {
        outsideRow();
        // Never taken for the last page: the end of the history must be the service's own word.
        if (place() == Place::Links && m_name == "next")
            oddLink = true;
    }

    void whole(qint64 value)
    {
        notText();
        if (place() != Place::Amount)
            return;
        if (m_name == "value")
            m_row.value = value;
        else if (m_name == "minorUnits")
            m_row.minorUnits = value;
        else if (m_name == "majorUnits")
            m_row.majorUnits = double(value);
    }

    void rowText(std::string_view value)
    {
        using Member = std::optional<QString> RawRow::*;
        static constexpr std::array<std::pair<std::string_view, Member>, 7> kMembers{{
            {"id", &RawRow::id},
            {"accountId", &RawRow::account},
            {"date", &RawRow::date},
            {"status", &RawRow::status},
            {"longDescription", &RawRow::longText},
            {"shortDescription", &RawRow::shortText},
            {"merchantName", &RawRow::merchant},
        }};
        for (const auto &[name, member] : kMembers) {
            if (m_name == name) {
                m_row.*member = textOf(value);
                return;
            }
        }
    }

    /// Nearly every row has the currency of the one before: one string for all.
    QString sharedCurrency(std::string_view value)
    {
        if (m_currency != QLatin1String(value.data(), qsizetype(value.size())))
            m_currency = textOf(value);
        return m_currency;
    }

    void finishRow()
    {
        const std::optional<Instant> at = m_row.date ? instantOf(*m_row.date) : std::nullopt;
        if (!m_row.id || m_row.id->isEmpty())
            return leaveOut("id", "missing or not a string");
        if (m_row.account && *m_row.account != m_account.value())
            return leaveOut("accountId", "belongs to another account", true);
        if (!at)
            return leaveOut("date", "not a date");
        if (!m_row.value)
            return leaveOut("amount", "not a whole number");
        ++result.sent;
        Transaction row;
        row.id = TransactionId(*m_row.id);
        row.at = *at;
        row.pending = m_row.status == QStringLiteral("pending");
        row.amount = {*m_row.value, m_row.currency.value_or(QString()), false};
        row.amount.contradictory = contradicts(row.amount, m_row.majorUnits, m_row.minorUnits);
        const bool hasLong = m_row.longText && !m_row.longText->isEmpty();
        row.description = hasLong ? *m_row.longText : m_row.shortText.value_or(QString());
        row.counterparty = m_row.merchant.value_or(QString());
        result.rows.push_back(std::move(row));
    }

    void leaveOut(const char *part, const char *why, bool foreign = false)
    {
        // Ten thousand bad rows are told by their count; the first hundred by name.
        RowProblem problem;
        problem.row = int(result.sent++);
        problem.part = QString::fromLatin1(part);
        problem.detail = QString::fromLatin1(why);
        problem.foreign = foreign;
        if (place() == Place::Row && m_row.id)
            problem.id = singleLine(*m_row.id, kLongestShownId);
        if (result.problems.size() < kMostProblems)
            result.problems.push_back(std::move(problem));
    }

    const AccountId m_account;
    std::vector<Place> m_places;
    std::string m_name;
    QString m_currency;
    RawRow m_row;
};

} // namespace

Expected<TransactionRows> readTransactionRows(const QByteArray &body, const AccountId &account)
{
    RowReader reader(account);
    if (const auto read = readStrictJson(body, reader); !read)
        return fail(read.error());
    if (!reader.hasData) {
        return fail(makeError(ErrorKind::BadAnswer, QStringLiteral("data"),
                              QStringLiteral("missing or of the wrong type")));
    }
    if (reader.oddLink) {
        return fail(makeError(ErrorKind::BadAnswer, QStringLiteral("links.next"),
                              QStringLiteral("not a string")));
    }
    return std::move(reader.result);
}

} // namespace holdfast

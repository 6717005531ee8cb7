#include "app/cli/pseudonyms.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>

#include <algorithm>

namespace holdfast::cli {
namespace {

constexpr qsizetype kKeyBytes = 32;
constexpr qsizetype kLetters = 12; ///< 48 bits

/// Letter by letter, so that positions stay what they were.
QString folded(const QString &text)
{
    QString result = text;
    for (QChar &letter : result)
        letter = letter.toCaseFolded();
    return result;
}

bool isInWord(QChar letter)
{
    return letter.isLetterOrNumber();
}

/// The first run of letters and digits, and where it begins.
std::pair<QString, qsizetype> firstWord(const QString &text)
{
    qsizetype begin = 0;
    while (begin < text.size() && !isInWord(text[begin]))
        ++begin;
    qsizetype end = begin;
    while (end < text.size() && isInWord(text[end]))
        ++end;
    return {text.mid(begin, end - begin), begin};
}

/// What people's data looks like wherever it turns up. The names are the kinds of stand-ins.
const QRegularExpression &looks()
{
    static const QRegularExpression expression(
        QStringLiteral(
            // The secret part of the address for webhooks, and tokens: not even a stand-in.
            R"((?<path>/webhooks/)[\w-]+)"
            R"(|(?<token>eyJ[\w-]{8,}(?:\.[\w-]*){1,4}))"
            R"(|(?<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+))"
            R"(|(?<iban>\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b))"
            R"(|(?<id>\b[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\b|\b[0-9a-fA-F]{24}\b))"
            R"(|(?<sortcode>(?<![\d-])\d{2}([- ])\d{2}\g{-1}\d{2}(?![\d-]))"
            // Process numbers stand in brackets.
            R"(|(?<![\d.\[])\d{6}(?![\d.\]])))"
            R"(|(?<number>\d{4}(?:[ -]\d{4})+|\d{8,}))"
            R"(|(?<home>/home/|/Users/)(?<person>[^/\s"']+))"),
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

} // namespace

Pseudonyms::Pseudonyms(Random &random) : m_key(random.bytes(kKeyBytes)) {}

QString Pseudonyms::of(const QString &kind, const QString &value) const
{
    if (value.isEmpty())
        return {};
    const QByteArray digest =
        QMessageAuthenticationCode::hash((kind + u'\n' + folded(value)).toUtf8(), m_key.reveal(),
                                         QCryptographicHash::Sha256)
            .toHex();
    QString name = kind + u'-';
    for (const char digit : digest.first(kLetters))
        name += QChar(u'a' + (digit <= '9' ? digit - '0' : digit - 'a' + 10));
    return name;
}

void Pseudonyms::hide(const QString &kind, const QString &value)
{
    hideAs(value, of(kind, value));
}

void Pseudonyms::hideAs(const QString &value, const QString &standIn)
{
    add(value, standIn);
}

void Pseudonyms::keep(const QString &value)
{
    add(value, {});
}

void Pseudonyms::add(const QString &value, const QString &standIn)
{
    constexpr qsizetype kShortest = 3; // shorter ones would take the other words apart
    const QString key = folded(value.trimmed());
    const auto [word, lead] = firstWord(key);
    if (key.size() < kShortest || word.isEmpty())
        return;
    QString &known = m_standIns[key];
    if (known.isNull())
        known = standIn;
    const Shape shape{lead, key.size()};
    std::vector<Shape> &shapes = m_shapes[word];
    if (std::find(shapes.begin(), shapes.end(), shape) != shapes.end())
        return;
    shapes.push_back(shape);
    // The longest first: "Anna's savings" before "Anna".
    std::stable_sort(shapes.begin(), shapes.end(),
                     [](const Shape &a, const Shape &b) { return a.length > b.length; });
}

std::optional<Pseudonyms::Found> Pseudonyms::knownAt(const QString &text, qsizetype word,
                                                     qsizetype end) const
{
    const auto shapes = m_shapes.constFind(text.mid(word, end - word));
    if (shapes == m_shapes.constEnd())
        return std::nullopt;
    for (const Shape &shape : *shapes) {
        const qsizetype begin = word - shape.lead;
        const qsizetype after = begin + shape.length;
        if (begin < 0 || after > text.size())
            continue;
        const auto known = m_standIns.constFind(text.mid(begin, shape.length));
        const bool goesOn = after < text.size() && isInWord(text[after]) && isInWord(text[after - 1]);
        if (known != m_standIns.constEnd() && !goesOn)
            return Found{begin, shape.length, *known};
    }
    return std::nullopt;
}

QString Pseudonyms::scrub(const QString &text) const
{
    const QString all = folded(text);
    QString result;
    qsizetype done = 0;
    for (qsizetype at = 0; at < all.size();) {
        if (!isInWord(all[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < all.size() && isInWord(all[end]))
            ++end;
        const std::optional<Found> known = knownAt(all, at, end);
        if (!known || known->begin < done) {
            at = end;
            continue;
        }
        result += withoutNumbers(text.mid(done, known->begin - done));
        result += known->standIn.isNull() ? text.mid(known->begin, known->length) : known->standIn;
        done = known->begin + known->length;
        at = std::max(done, end);
    }
    return result + withoutNumbers(text.mid(done));
}

QString Pseudonyms::withoutNumbers(const QString &text) const
{
    QString result;
    qsizetype done = 0;
    auto found = looks().globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        result += text.mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        if (match.hasCaptured(u"path")) {
            result += match.captured(u"path") + u'…';
        } else if (match.hasCaptured(u"token")) {
            result += u'…';
        } else if (match.hasCaptured(u"home")) {
            result += match.captured(u"home")
                + of(QStringLiteral("person"), match.captured(u"person"));
        } else {
            static const QRegularExpression gaps(QStringLiteral("[ -]"));
            for (const QString &kind : {QStringLiteral("mail"), QStringLiteral("iban"),
                                        QStringLiteral("id"), QStringLiteral("sortcode"),
                                        QStringLiteral("number")}) {
                if (match.hasCaptured(kind))
                    // Written with or without gaps it is the same number.
                    result += of(kind, match.captured(kind).remove(gaps));
            }
        }
    }
    return result + text.mid(done);
}

} // namespace holdfast::cli

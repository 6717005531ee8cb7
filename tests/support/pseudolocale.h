#pragma once

#include <QTranslator>

namespace holdfast::test {

/// A language that nobody speaks and everybody can read: every text of the sources in brackets, with
/// accents, and four tenths longer than it is. What comes out without brackets was never handed to
/// translators; what is cut off has too little room for most languages. Places for values, shortcuts
/// and line breaks stay as they are.
class PseudoLocale final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                    int) const override
    {
        const QString text = QString::fromUtf8(source);
        // What follows a tab is a key's name.
        const qsizetype tab = text.indexOf(u'\t');
        const QString words = text.left(tab < 0 ? text.size() : tab);
        return u'[' + accented(words) + longer(words.size() * 4 / 10) + u']' +
               (tab < 0 ? QString() : text.mid(tab));
    }

private:
    static QString accented(const QString &text)
    {
        static const QString plain = QStringLiteral("aceinosuyzACEINOSUYZ");
        static const QString marked = QStringLiteral("áçéíñöšúýžÁÇÉÍÑÖŠÚÝŽ");
        QString result = text;
        for (qsizetype i = 0; i < result.size(); ++i) {
            const bool isPlace = i > 0 && (result[i - 1] == u'%' || result[i - 1] == u'&');
            const qsizetype place = plain.indexOf(result[i]);
            if (!isPlace && place >= 0)
                result[i] = marked[place];
        }
        return result;
    }
    /// In words of usual length, so that it breaks where other texts do.
    static QString longer(qsizetype letters)
    {
        QString result;
        while (result.size() < letters)
            result += result.size() % 7 == 0 ? u' ' : u'ø';
        return result;
    }
};

} // namespace holdfast::test

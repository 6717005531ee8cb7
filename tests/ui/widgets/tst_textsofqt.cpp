// What Qt itself writes in the windows of the program, the buttons, menus and keys it comes with, is
// in the person's language too, be it by Qt's own translations or by those that come along.

#include "ui/widgets/plaintexts.h"
#include "ui/words/translations.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

QString plain(QString text)
{
    return text.section(u'\t', 0, 0).remove(u'&');
}

QStringList textsOf(QMenu *menu)
{
    const std::unique_ptr<QMenu> owner(menu);
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator() && !action->menu())
            texts << plain(action->text());
    }
    return texts;
}

} // namespace

class TextsOfQtTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { installTranslations(*qApp, u"en"_s); }

    void aLanguageIsSpokenByQtToo_data()
    {
        QTest::addColumn<QStringList>("menu"); ///< undo, redo, cut, copy, paste, delete, select all
        QTest::addColumn<QString>("ok");
        QTest::addColumn<QString>("keys");
        QTest::newRow("en") << QStringList{u"Undo"_s, u"Redo"_s, u"Cut"_s, u"Copy"_s, u"Paste"_s,
                                           u"Delete"_s, u"Select All"_s}
                            << u"OK"_s << u"Ctrl+Shift+Del"_s;
        QTest::newRow("de") << QStringList{u"Rückgängig"_s, u"Wiederherstellen"_s,
                                           u"Ausschneiden"_s, u"Kopieren"_s, u"Einfügen"_s,
                                           u"Löschen"_s, u"Alles auswählen"_s}
                            << u"OK"_s << u"Strg+Umschalt+Entf"_s;
        QTest::newRow("fr") << QStringList{u"Annuler"_s, u"Rétablir"_s, u"Couper"_s, u"Copier"_s,
                                           u"Coller"_s, u"Supprimer"_s, u"Tout sélectionner"_s}
                            << u"OK"_s << u"Ctrl+Maj+Suppr"_s;
        QTest::newRow("es") << QStringList{u"Deshacer"_s, u"Rehacer"_s, u"Cortar"_s, u"Copiar"_s,
                                           u"Pegar"_s, u"Borrar"_s, u"Seleccionar todo"_s}
                            << u"Aceptar"_s << u"Control+Mayúsculas+Suprimir"_s;
        QTest::newRow("it") << QStringList{u"Annulla"_s, u"Rifai"_s, u"Taglia"_s, u"Copia"_s,
                                           u"Incolla"_s, u"Elimina"_s, u"Seleziona tutto"_s}
                            << u"OK"_s << u"Ctrl+Shift+Canc"_s;
        QTest::newRow("pl") << QStringList{u"Cofnij"_s, u"Przywróć"_s, u"Wytnij"_s, u"Skopiuj"_s,
                                           u"Wklej"_s, u"Usuń"_s, u"Zaznacz wszystko"_s}
                            << u"OK"_s << u"Ctrl+Shift+Del"_s;
        // As British keyboards have them, which are those of Wales.
        QTest::newRow("cy") << QStringList{u"Dadwneud"_s, u"Ailwneud"_s, u"Torri"_s, u"Copïo"_s,
                                           u"Gludo"_s, u"Dileu"_s, u"Dewis popeth"_s}
                            << u"Iawn"_s << u"Ctrl+Shift+Del"_s;
        QTest::newRow("ar") << QStringList{u"تراجع"_s, u"أعد"_s, u"قصّ"_s, u"انسخ"_s, u"ألصق"_s,
                                           u"احذف"_s, u"حدّد الكلّ"_s}
                            << u"حسنًا"_s << u"Ctrl+Shift+Del"_s;
    }
    void aLanguageIsSpokenByQtToo()
    {
        QFETCH(const QStringList, menu);
        QFETCH(const QString, ok);
        QFETCH(const QString, keys);
        installTranslations(*qApp, QString::fromLatin1(QTest::currentDataTag()));
        // Debian's package with them is named in packaging/dependencies/run.txt.
        QLineEdit line;
        QCOMPARE(textsOf(line.createStandardContextMenu()), menu);
        QPlainTextEdit page;
        QCOMPARE(textsOf(page.createStandardContextMenu()), menu);
        const std::unique_ptr<QMessageBox> box(
            plainMessage(QMessageBox::Information, {}, u"…"_s, {}, nullptr));
        QCOMPARE(plain(box->button(QMessageBox::Ok)->text()), ok);
        QCOMPARE(QKeySequence(u"Ctrl+Shift+Del"_s).toString(QKeySequence::NativeText), keys);
        QCOMPARE(QKeySequence(keys, QKeySequence::NativeText), QKeySequence(u"Ctrl+Shift+Del"_s));
    }

    void filesAreChosenInWelsh()
    {
        installTranslations(*qApp, u"cy"_s);
        QFileDialog open(nullptr, u"…"_s);
        open.setOption(QFileDialog::DontUseNativeDialog);
        open.setFileMode(QFileDialog::ExistingFile);
        auto *buttons = open.findChild<QDialogButtonBox *>();
        QCOMPARE(plain(buttons->button(QDialogButtonBox::Open)->text()), u"Agor"_s);
        QCOMPARE(plain(buttons->button(QDialogButtonBox::Cancel)->text()), u"Canslo"_s);
        open.setAcceptMode(QFileDialog::AcceptSave);
        QCOMPARE(plain(buttons->button(QDialogButtonBox::Save)->text()), u"Cadw"_s);
        QCOMPARE(open.labelText(QFileDialog::FileName), u"&Enw'r ffeil:"_s);
    }

    void aLanguageWithoutTextsHasNoneOfQtEither()
    {
        installTranslations(*qApp, u"sk"_s);
        QLineEdit line;
        QVERIFY(textsOf(line.createStandardContextMenu()).contains(u"Copy"_s));
    }
};

QTEST_MAIN(TextsOfQtTest)
#include "tst_textsofqt.moc"

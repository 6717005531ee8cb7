#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace holdfast {

class PlainLabel;

/// Shows a support bundle before it is saved: what is seen is what is written, to the byte. Whoever
/// opens it makes the bundle and writes the file.
class BundleDialog : public QDialog
{
    Q_OBJECT
public:
    explicit BundleDialog(QWidget *parent);

    /// The bundle is ready. Saving becomes possible.
    void showBundle(const QByteArray &content);
    /// There will be none; `sentence` says why.
    void showFault(const QString &sentence);
    /// It was written to this file.
    void showSaved(const QString &path);
    /// It could not be written; `sentence` says why. Saving stays possible.
    void showNotSaved(const QString &sentence);

Q_SIGNALS:
    /// The person wants this content in a file.
    void saveRequested(const QByteArray &content);

private:
    QByteArray m_content;
    PlainLabel *m_sentence;
    QPlainTextEdit *m_preview;
    PlainLabel *m_outcome;
    QPushButton *m_save;
};

} // namespace holdfast

#pragma once

#include "ui/words/errorwords.h"

#include <QFrame>
#include <QVBoxLayout>

#include <functional>
#include <vector>

class QToolButton;
class QPushButton;

namespace holdfast {

class PlainLabel;

/// A button of a notice and what it does.
struct BannerAction
{
    QString text;
    QString name; ///< of the object
    std::function<void()> run;
};

/// One notice above the list: a headline, what it means, whose turn it is. Stays until it is closed
/// or no longer true.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    void setTexts(const QString &headline, const QString &rest);
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString rest() const;
    /// A button beside the text; without one unless this is called.
    QPushButton *addButton(const QString &text);

Q_SIGNALS:
    void closed();

private:
    PlainLabel *m_headline;
    PlainLabel *m_rest;
    QToolButton *m_close;
};

/// The notices of a window, newest result first, then the faults of network, service and computer.
/// A fault is told once: closed by the person it stays away until it has gone and come again.
class BannerArea : public QWidget
{
    Q_OBJECT
public:
    explicit BannerArea(QWidget *parent = nullptr);

    /// The faults there are now; those not among them vanish.
    void setFaults(const std::vector<Error> &faults, const WordContext &context);
    /// Those that are still there, and that the person has closed.
    [[nodiscard]] std::vector<Error> closedFaults() const;
    /// As if the person had closed these as soon as they are told.
    void closeFaults(const std::vector<Error> &faults);
    /// How something that was asked for ended, with what can be done about it; replaces the one
    /// before.
    void showResult(const QString &headline, const QString &rest,
                    const std::vector<BannerAction> &actions = {});
    void clearResult();
    /// Null where none is shown.
    [[nodiscard]] const Banner *result() const { return m_result; }
    /// News that somebody has to decide about: stays until it is closed or one of `actions` was
    /// chosen, or endNews() is told that nobody has to any more. Announced, but when it was told
    /// `again`, in other words.
    Banner *showNews(const QString &headline, const QString &rest,
                     const std::vector<BannerAction> &actions, bool again = false);
    void endNews(Banner *banner);

Q_SIGNALS:
    void tryAgainRequested();
    /// The person wants to give the secret that the keychain does not.
    void secretOffered(holdfast::ErrorKind because);

private:
    struct Fault
    {
        Error error;
        Banner *banner = nullptr;  ///< null once the person has closed it
    };

    [[nodiscard]] Banner *makeFault(const Error &error);
    void place();

    QVBoxLayout *m_layout;
    Banner *m_result = nullptr;
    std::vector<Banner *> m_news;
    std::vector<Fault> m_faults;
};

} // namespace holdfast

#include "ui/windows/selftestdialog.h"

#include "ui/widgets/announcer.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/plaintexts.h"
#include "ui/words/selftestwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace holdfast {

using namespace Qt::StringLiterals;

SelfTestDialog::SelfTestDialog(std::unique_ptr<SelfTest> test, const Clock &clock,
                               Occasion occasion, QWidget *parent)
    : QDialog(parent), m_test(std::move(test)), m_clock(clock), m_progress(new PlainLabel(this)),
      m_trial(new PlainLabel(this)), m_area(new QScrollArea(this))
{
    setObjectName(u"selfTestDialog"_s);
    setWindowTitle(tr("Self-test"));
    resizeByLetters(*this, {640, 560});
    m_progress->setObjectName(u"selfTestProgress"_s);
    m_progress->setRank(PlainLabel::Rank::Headline);
    m_progress->setWordWrap(true);
    auto *sentence = new PlainLabel(
        occasion == Occasion::FirstStart
            ? tr("Before the first bank Holdfast looks whether all it needs is there. You can do "
                 "this again at any time: Holdfast, Self-test.")
            : tr("Holdfast looks whether all it needs is there. Nothing is sent to anybody but the "
                 "service of this profile."),
        this);
    sentence->setWordWrap(true);
    auto *lines = new QWidget(m_area);
    lines->setBackgroundRole(QPalette::Base);
    m_rows = new QVBoxLayout(lines);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addStretch();
    m_area->setObjectName(u"selfTestLines"_s);
    m_area->setAccessibleName(tr("What was looked at"));
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus); // its lines take it
    m_area->setWidget(lines);
    m_trial->setObjectName(u"selfTestTrial"_s);
    m_trial->setWordWrap(true);
    m_trial->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_progress);
    column->addWidget(sentence);
    column->addWidget(m_area, 1);
    column->addWidget(m_trial);
    column->addSpacing(8);
    buildButtons(*column, occasion);

    connect(m_test.get(), &SelfTest::looking, this, &SelfTestDialog::takeLooking);
    connect(m_test.get(), &SelfTest::found, this, &SelfTestDialog::takeLine);
    connect(m_test.get(), &SelfTest::finished, this, &SelfTestDialog::takeEnd);
    connect(m_test.get(), &SelfTest::browserTried, this, &SelfTestDialog::takeTrial);
}

SelfTestDialog::~SelfTestDialog() = default;

void SelfTestDialog::buildButtons(QVBoxLayout &column, Occasion occasion)
{
    m_browser = new QPushButton(tr("&Try the browser"), this);
    m_browser->setObjectName(u"selfTestBrowser"_s);
    m_browser->setToolTip(tr("Opens a page of Holdfast in your browser, which must come back."));
    m_copy = new QPushButton(tr("&Copy"), this);
    m_copy->setObjectName(u"selfTestCopy"_s);
    m_again = new QPushButton(tr("Run &again"), this);
    m_again->setObjectName(u"selfTestAgain"_s);
    m_close = new QPushButton(
        occasion == Occasion::FirstStart ? tr("Go on to your banks") : tr("Close"), this);
    m_close->setObjectName(u"selfTestClose"_s);
    m_close->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {m_browser, m_copy, m_again, m_close}) {
        button->setAutoDefault(button == m_close);
        giveRoom(*button);
        row->addWidget(button);
        if (button == m_browser)
            row->addStretch();
    }
    column.addLayout(row);
    connect(m_browser, &QPushButton::clicked, m_test.get(), &SelfTest::tryBrowser);
    connect(m_copy, &QPushButton::clicked, this, &SelfTestDialog::copy);
    connect(m_again, &QPushButton::clicked, this, &SelfTestDialog::begin);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void SelfTestDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (std::exchange(m_begun, true))
        return;
    m_close->setFocus();
    begin();
}

void SelfTestDialog::begin()
{
    m_lines.clear();
    qDeleteAll(findChildren<CheckRow *>());
    // What is pressed keeps the focus only while it can be pressed.
    if (m_again->hasFocus())
        m_close->setFocus();
    m_again->setEnabled(false);
    m_copy->setEnabled(false);
    announce(*m_progress, tr("Looking…"));
    m_test->start();
}

void SelfTestDialog::takeLooking(const QString &name)
{
    m_progress->setText(tr("Looking: %1…").arg(checkTitle(name)));
}

void SelfTestDialog::takeLine(const CheckLine &line)
{
    m_lines.push_back(line);
    const WordContext words = wordsAt(m_clock.now());
    auto *row = new CheckRow(line, words, m_area->widget());
    m_rows->insertWidget(m_rows->count() - 1, row);
    row->show();
}

void SelfTestDialog::takeEnd()
{
    announce(*m_progress, selfTestVerdict(m_lines));
    m_again->setEnabled(true);
    m_copy->setEnabled(true);
    // Behind the layout of the last rows, which is under way: before it they have no place.
    QMetaObject::invokeMethod(this, &SelfTestDialog::showFirstFault, Qt::QueuedConnection);
}

void SelfTestDialog::showFirstFault()
{
    // In the order they stand; made one after the other, they already follow each other.
    const QList<CheckRow *> rows = m_area->widget()->findChildren<CheckRow *>();
    for (CheckRow *row : rows) {
        if (m_lines.at(size_t(rows.indexOf(row))).state != CheckState::Failed)
            continue;
        m_area->ensureWidgetVisible(row);
        break;
    }
}

void SelfTestDialog::takeTrial(BrowserTrial trial)
{
    m_trial->show();
    announce(*m_trial, browserTrialSentence(trial));
}

QString SelfTestDialog::text() const
{
    const WordContext words = wordsAt(m_clock.now());
    return selfTestText(m_lines, words) + selfTestVerdict(m_lines) + u'\n';
}

void SelfTestDialog::copy()
{
    QGuiApplication::clipboard()->setText(text());
    m_trial->show();
    announce(*m_trial, tr("Copied. Read it before you send it to anybody."));
}

} // namespace holdfast

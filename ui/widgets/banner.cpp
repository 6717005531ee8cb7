#include "ui/widgets/banner.h"

#include "ui/widgets/announcer.h"
#include "ui/widgets/palettecolours.h"
#include "ui/widgets/plaintexts.h"

#include <QEvent>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// Faults with a next try of their own, or that another look may cure.
bool tryingHelps(const Error &error)
{
    switch (messageClass(error.kind)) {
    case MessageClass::Service:
    case MessageClass::Unexpected:
    case MessageClass::CheckFailed:
    case MessageClass::SecretStore:
    case MessageClass::Clock:
    case MessageClass::BankSide:
        return true;
    case MessageClass::Quiet:
    case MessageClass::Declined:
    case MessageClass::SetUp:
    case MessageClass::Consent:
    case MessageClass::Wait:
    case MessageClass::Store:
    case MessageClass::ReturnPath:
    case MessageClass::AlreadySo:
        return false;
    }
    return false;
}

/// The same fault with another detail or next try is still the same fault: its words follow.
bool isSame(const Error &a, const Error &b)
{
    return a.kind == b.kind && a.part == b.part;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent), m_headline(new PlainLabel(this)), m_rest(new PlainLabel(this)),
      m_close(new QToolButton(this))
{
    setObjectName(u"banner"_s);
    m_headline->setObjectName(u"bannerHeadline"_s);
    m_headline->setWordWrap(true);
    QFont bold = m_headline->font();
    bold.setWeight(QFont::DemiBold);
    m_headline->setFont(bold);
    m_rest->setObjectName(u"bannerText"_s);
    m_rest->setWordWrap(true);
    m_rest->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_close->setObjectName(u"bannerClose"_s);
    m_close->setAutoRaise(true);
    m_close->setText(u"×"_s);
    m_close->setAccessibleName(tr("Close this notice"));
    m_close->setToolTip(tr("Close this notice"));
    connect(m_close, &QToolButton::clicked, this, &Banner::closed);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_headline);
    texts->addWidget(m_rest);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(8);
    row->addLayout(texts, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    keepTintedGround(*this, 0.14);
}

void Banner::setTexts(const QString &headline, const QString &rest)
{
    m_headline->setText(headline);
    m_rest->setText(rest);
    m_rest->setVisible(!rest.isEmpty());
    setAccessibleName(headline);
    setAccessibleDescription(rest);
}

QString Banner::headline() const
{
    return m_headline->text();
}

QString Banner::rest() const
{
    return m_rest->text();
}

QPushButton *Banner::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    giveRoom(*button);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->count() - 1, button, 0, Qt::AlignVCenter);
    return button;
}

BannerArea::BannerArea(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"banners"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
    hide();
}

void BannerArea::setFaults(const std::vector<Error> &faults, const WordContext &context)
{
    std::erase_if(m_faults, [&](const Fault &known) {
        const bool stays = std::any_of(faults.begin(), faults.end(), [&](const Error &error) {
            return isSame(error, known.error);
        });
        if (!stays && known.banner)
            known.banner->deleteLater();
        return !stays;
    });
    for (const Error &error : faults) {
        if (messageClass(error.kind) == MessageClass::Quiet)
            continue;
        auto known = std::find_if(m_faults.begin(), m_faults.end(),
                                  [&](const Fault &one) { return isSame(error, one.error); });
        const bool isNew = known == m_faults.end();
        if (isNew)
            known = m_faults.insert(m_faults.end(), Fault{error, makeFault(error)});
        if (known->banner) {
            const ErrorWords words = errorWords(error, context);
            known->banner->setTexts(words.headline, meaningInOne(words));
            const QString code = tr("Code: %1").arg(words.code);
            known->banner->setToolTip(plainToolTip(code));
            known->banner->setAccessibleDescription(
                toldInOne(known->banner->accessibleDescription(), code));
            if (isNew)
                Announcer::around(*this).announce(toldInOne(words));
        }
    }
    place();
}

std::vector<Error> BannerArea::closedFaults() const
{
    std::vector<Error> closed;
    for (const Fault &fault : m_faults) {
        if (!fault.banner)
            closed.push_back(fault.error);
    }
    return closed;
}

void BannerArea::closeFaults(const std::vector<Error> &faults)
{
    for (const Error &error : faults) {
        const auto known = std::find_if(m_faults.begin(), m_faults.end(), [&](const Fault &one) {
            return isSame(error, one.error);
        });
        if (known == m_faults.end())
            m_faults.push_back({error, nullptr});
        else if (known->banner)
            std::exchange(known->banner, nullptr)->deleteLater();
    }
    place();
}

Banner *BannerArea::makeFault(const Error &error)
{
    auto *banner = new Banner(this);
    banner->setObjectName(u"faultBanner"_s);
    if (tryingHelps(error)) {
        QPushButton *again = banner->addButton(tr("Try again"));
        again->setObjectName(u"bannerTryAgain"_s);
        connect(again, &QPushButton::clicked, this, &BannerArea::tryAgainRequested);
    }
    if (secretHelps(error)) {
        QPushButton *give = banner->addButton(tr("Enter the secret…"));
        give->setObjectName(u"bannerSecret"_s);
        connect(give, &QPushButton::clicked, this,
                [this, because = error.kind] { Q_EMIT secretOffered(because); });
    }
    connect(banner, &Banner::closed, this, [this, banner] {
        for (Fault &fault : m_faults) {
            if (fault.banner == banner)
                fault.banner = nullptr;
        }
        banner->deleteLater();
        place();
    });
    m_layout->addWidget(banner);
    return banner;
}

void BannerArea::showResult(const QString &headline, const QString &rest,
                            const std::vector<BannerAction> &actions)
{
    clearResult();
    m_result = new Banner(this);
    m_result->setObjectName(u"resultBanner"_s);
    connect(m_result, &Banner::closed, this, &BannerArea::clearResult);
    m_layout->insertWidget(0, m_result);
    for (const BannerAction &action : actions) {
        QPushButton *button = m_result->addButton(action.text);
        button->setObjectName(action.name);
        connect(button, &QPushButton::clicked, this, action.run);
    }
    m_result->setTexts(headline, rest);
    place();
}

void BannerArea::clearResult()
{
    if (m_result) {
        m_result->setObjectName({});
        m_result->hide();
        std::exchange(m_result, nullptr)->deleteLater();
    }
    place();
}

Banner *BannerArea::showNews(const QString &headline, const QString &rest,
                             const std::vector<BannerAction> &actions, bool again)
{
    auto *banner = new Banner(this);
    banner->setObjectName(u"newsBanner"_s);
    banner->setTexts(headline, rest);
    for (const BannerAction &action : actions) {
        QPushButton *button = banner->addButton(action.text);
        button->setObjectName(action.name);
        connect(button, &QPushButton::clicked, this, [this, banner, run = action.run] {
            endNews(banner);
            run();
        });
    }
    connect(banner, &Banner::closed, this, [this, banner] { endNews(banner); });
    m_news.push_back(banner);
    if (!again)
        Announcer::around(*this).announce(toldInOne(headline, rest));
    m_layout->addWidget(banner);
    place();
    return banner;
}

void BannerArea::endNews(Banner *banner)
{
    std::erase(m_news, banner);
    banner->hide();
    banner->deleteLater();
    place();
}

void BannerArea::place()
{
    const bool any =
        m_result || !m_news.empty() ||
        std::any_of(m_faults.begin(), m_faults.end(),
                                [](const Fault &fault) { return fault.banner != nullptr; });
    setVisible(any);
}

} // namespace holdfast

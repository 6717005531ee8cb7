#include "ui/settings/settingspages.h"

#include "ui/widgets/plaintexts.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimer>
#include <QUrl>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualPort = 8080;

/// The proxy's three values hold together or not at all: a proxy without a host is none.
class NetworkPage final : public SettingsPage
{
    Q_DECLARE_TR_FUNCTIONS(NetworkPage)
public:
    NetworkPage(PreferenceBook &book, QWidget *parent)
        : SettingsPage(book, u"networkPage"_s, tr("Network"), parent),
          m_mode(new QComboBox(this)), m_host(new QLineEdit(this)), m_port(new QSpinBox(this))
    {
        m_mode->setObjectName(u"proxy"_s);
        m_mode->addItems({tr("As set for the whole system"), tr("No proxy"), tr("This proxy")});
        addField(tr("&Proxy"), *m_mode);
        m_host->setObjectName(u"proxyHost"_s);
        m_host->setMaxLength(int(kLongestHost));
        addField(tr("&Host"), *m_host);
        m_fault = addFault(*m_host);
        m_port->setObjectName(u"proxyPort"_s);
        m_port->setRange(kPorts.least, kPorts.most);
        m_port->setValue(kUsualPort);
        m_port->setGroupSeparatorShown(false);
        m_port->setKeyboardTracking(false);
        addField(tr("Por&t"), *m_port);
        addNote(tr("Holdfast speaks HTTP to this proxy and keeps no password for it; one that wants "
                   "a password is set for the whole system. What stays on this computer never goes "
                   "through a proxy."));

        m_rest.setSingleShot(true);
        m_rest.setInterval(500);
        connect(&m_rest, &QTimer::timeout, this, [this] { take(); });
        connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
            take(); // first: what is disabled cannot have the keyboard
            if (chosen() == ProxyMode::Manual && m_host->text().isEmpty())
                m_host->setFocus();
        });
        connect(m_host, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
        connect(m_host, &QLineEdit::editingFinished, this, [this] { take(); });
        connect(m_port, &QSpinBox::valueChanged, this, [this] { take(); });
        follow([this](const Preferences &now) { showNetwork(now.network); });
        onReset([](Preferences &to, Preferences &from) { to.network = from.network; });
    }

    void reset() override
    {
        m_rest.stop();
        SettingsPage::reset();
        const QSignalBlocker quiet(m_host);
        m_host->clear();
        m_port->setValue(kUsualPort);
        showNetwork(book().now().network);
    }

private:
    [[nodiscard]] ProxyMode chosen() const { return ProxyMode(m_mode->currentIndex()); }

    void showNetwork(const NetworkPreferences &network)
    {
        const QSignalBlocker quietMode(m_mode);
        const QSignalBlocker quietHost(m_host);
        const QSignalBlocker quietPort(m_port);
        m_mode->setCurrentIndex(int(network.proxy));
        if (network.proxy == ProxyMode::Manual) {
            if (m_host->text().trimmed() != network.proxyHost)
                m_host->setText(network.proxyHost);
            m_port->setValue(network.proxyPort);
        }
        showState({});
    }

    void showState(const QString &fault)
    {
        m_host->setEnabled(chosen() == ProxyMode::Manual);
        m_port->setEnabled(chosen() == ProxyMode::Manual);
        showFault(*m_host, *m_fault, fault);
    }

    void take()
    {
        m_rest.stop();
        Preferences wanted = book().now();
        wanted.network = {chosen(), {}, 0};
        if (chosen() == ProxyMode::Manual) {
            const QString host = m_host->text().trimmed();
            if (host.isEmpty())
                return showState(tr("Until a host is named here, what was set before holds."));
            if (!isHostName(host))
                return showState(tr("This is no host: type a name such as proxy.example.org, or an "
                                    "address, and nothing before or after it."));
            wanted.network.proxyHost = host;
            wanted.network.proxyPort = m_port->value();
        }
        showState({});
        set(wanted);
    }

    QComboBox *m_mode;
    QLineEdit *m_host;
    QSpinBox *m_port;
    PlainLabel *m_fault = nullptr;
    QTimer m_rest;
};

} // namespace

bool isHostName(const QString &text)
{
    if (text.isEmpty() || text.size() > kLongestHost)
        return false;
    QUrl url;
    url.setScheme(u"http"_s);
    // IPv6 addresses stand in brackets in an address, and without them everywhere else.
    url.setHost(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty();
}

SettingsPage *makeNetworkPage(PreferenceBook &book, QWidget *parent)
{
    return new NetworkPage(book, parent);
}

} // namespace holdfast

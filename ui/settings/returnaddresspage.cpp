#include "ui/settings/returnaddresspage.h"

#include "core/base/plaintext.h"
#include "ui/widgets/plaintexts.h"
#include "ui/words/errorwords.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastAddress = 24; ///< letters

} // namespace

ReturnAddressPage::ReturnAddressPage(PreferenceBook &book, ProfileChooser &profiles,
                                     QWidget *parent)
    : SettingsPage(book, u"returnAddressPage"_s, tr("Return address"), parent),
      m_profiles(profiles), m_heading(addHeading(QString())), m_address(new QLineEdit(this)),
      m_port(new QSpinBox(this))
{
    m_heading->setObjectName(u"returnAddressOf"_s);
    addNote(tr("Where your browser comes back to after the bank. It must be the same, to the letter, "
               "as the redirect URI that is registered at Moneyhub."));
    m_address->setObjectName(u"redirectUri"_s);
    m_address->setMaxLength(2000);
    m_address->setLayoutDirection(Qt::LeftToRight); // an address is one in every language
    qobject_cast<QFormLayout *>(layout())->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addField(tr("Return &address"), *m_address);
    // Where large letters leave less it stands below its label.
    m_address->setMinimumWidth(kLeastAddress * fontMetrics().averageCharWidth());
    m_port->setObjectName(u"listenPort"_s);
    m_port->setRange(0, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setKeyboardTracking(false);
    //: In place of port 0.
    m_port->setSpecialValueText(tr("any free one"));
    addField(tr("&Port on this computer"), *m_port);
    m_fault = addFault(*m_address);
    m_note = addNote(QString());
    m_note->setObjectName(u"returnAddressNote"_s);

    m_rest.setSingleShot(true);
    m_rest.setInterval(800);
    connect(&m_rest, &QTimer::timeout, this, &ReturnAddressPage::take);
    connect(m_address, &QLineEdit::textChanged, this, [this] { m_rest.start(); });
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        if (m_rest.isActive())
            take();
    });
    connect(m_port, &QSpinBox::valueChanged, this, &ReturnAddressPage::take);
    connect(&m_profiles, &ProfileChooser::choicesChanged, this, &ReturnAddressPage::showProfile);
    // What is half typed was meant for the one before.
    connect(&m_profiles, &ProfileChooser::shownChanged, this, [this] {
        m_rest.stop();
        showProfile();
    });
    showProfile();
}

void ReturnAddressPage::showProfile()
{
    if (m_rest.isActive())
        return; // the person is typing
    const auto now = m_profiles.returnAddress();
    const bool isOurs = now && now->place == ReturnAddress::Place::Person;
    m_address->setEnabled(isOurs);
    m_port->setEnabled(isOurs);
    showFault(*m_address, *m_fault, {});
    if (!now) {
        m_heading->setText(tr("No profile that can be used is shown"));
        WordContext words;
        m_note->setText(errorWords(now.error(), words).whatItMeans);
        return;
    }
    m_heading->setText(singleLine(m_profiles.service().profile().name, 60));
    const QSignalBlocker quietAddress(m_address);
    const QSignalBlocker quietPort(m_port);
    m_address->setText(now->redirectUri);
    m_port->setValue(now->listenPort);
    switch (now->place) {
    case ReturnAddress::Place::Sandbox:
        return m_note->setText(tr("The sandbox on this computer has an address of its own, which "
                                  "cannot be changed."));
    case ReturnAddress::Place::System:
        return m_note->setText(tr("This profile is set up for everybody on this computer; an "
                                  "administrator can change it in %1.").arg(now->file));
    case ReturnAddress::Place::Person:
        m_note->setText(tr("The port is for a return address with https: the page there sends the "
                           "browser on to it. Both are kept in %1 and hold from the next login on.")
                            .arg(now->file));
    }
}

void ReturnAddressPage::take()
{
    m_rest.stop();
    const auto now = m_profiles.returnAddress();
    ReturnAddress wanted;
    wanted.redirectUri = m_address->text().trimmed();
    wanted.listenPort = m_port->value();
    if (!now || (now->redirectUri == wanted.redirectUri && now->listenPort == wanted.listenPort))
        return showFault(*m_address, *m_fault, {});
    const auto written = m_profiles.setReturnAddress(wanted);
    if (written)
        return showFault(*m_address, *m_fault, {});
    if (written.error().part == u"redirectUri")
        return showFault(*m_address, *m_fault,
                         tr("This cannot be used: type http://127.0.0.1:PORT/PATH, where port 0 is "
                            "any free one, or the https address of a return page. What was set "
                            "before holds."));
    if (written.error().part == u"listenPort")
        return showFault(*m_address, *m_fault,
                         tr("This cannot be used: a port goes with a return address with https, and "
                            "is 0 or from 1024 to 65535. What was set before holds."));
    WordContext words;
    showFault(*m_address, *m_fault, errorWords(written.error(), words).whatItMeans);
}

} // namespace holdfast

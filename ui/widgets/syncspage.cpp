#include "ui/widgets/syncspage.h"

#include "ui/widgets/eventtree.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/plaintexts.h"
#include "ui/widgets/statesign.h"
#include "ui/words/connectionwords.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::StringLiterals;

SyncsPage::SyncsPage(QWidget *parent)
    : QWidget(parent), m_standing(new PlainLabel(this)), m_tree(new EventTree(m_model)),
      m_placeholder(new Placeholder(this))
{
    setObjectName(u"syncsPage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_standing->setObjectName(u"syncsStanding"_s);
    m_standing->setWordWrap(true);
    m_standing->setContentsMargins(16, 12, 16, 8);
    m_standing->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tree->setObjectName(u"syncsList"_s);
    m_tree->setAccessibleName(tr("Updates"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_standing);
    auto *rest = new QWidget(this);
    m_pages = new QStackedLayout(rest);
    m_pages->addWidget(m_placeholder);
    m_pages->addWidget(m_tree);
    column->addWidget(rest, 1);
    setFocusProxy(m_tree);
}

void SyncsPage::setSubject(const DetailsSubject &subject)
{
    showStanding(subject);
    m_model.setDetails(subject.details, subject.context);
    if (m_model.rowCount() > 0) {
        m_pages->setCurrentWidget(m_tree);
        return;
    }
    m_placeholder->setSign(StateSign::Kind::Reading);
    if (subject.details.syncsReadAt)
        m_placeholder->show(tr("No updates yet"),
                            tr("Each time the service asks the bank for news, it is listed here."),
                            {});
    else
        m_placeholder->show(tr("Not read yet"),
                            tr("The updates are read as soon as the service can be reached."), {});
    m_pages->setCurrentWidget(m_placeholder);
}

void SyncsPage::showStanding(const DetailsSubject &subject)
{
    QStringList lines{updateSentence(subject.connection(), subject.assessment, subject.context),
                      allowanceWords(subject.assessment, subject.context),
                      pauseWords(subject.assessment, subject.context)};
    lines.removeAll(QString());
    m_standing->setText(lines.join(u'\n'));
    m_standing->setVisible(!lines.isEmpty());
}

void SyncsPage::focusContent()
{
    if (m_model.rowCount() > 0)
        m_tree->focusContent();
    else
        setFocus(Qt::ShortcutFocusReason);
}

} // namespace holdfast

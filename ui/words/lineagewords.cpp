#include "ui/words/lineagewords.h"

#include "ui/words/consentwords.h"
#include "ui/words/listwords.h"
#include "ui/words/relinkwords.h"
#include "ui/words/words_p.h"

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

bool isListed(const LineageNode &node, const LineageEntries &entries)
{
    return entries.contains(node.id);
}

} // namespace

QString lineageTitle(const LineageNode &node, const LineageEntries &entries)
{
    if (node.isSelf)
        return Words::tr("This connection");
    const auto entry = entries.find(node.id);
    if (entry != entries.end())
        return shownName(entry->second);
    return node.since ? Words::tr("Another connection") : Words::tr("The first connection");
}

QString lineageSpan(const LineageNode &node, const LineageEntries &entries,
                    const WordContext &context)
{
    QStringList parts;
    if (node.since)
        //: Of a connection; %1 is a day.
        parts << Words::tr("since %1").arg(spokenDay(*node.since, context));
    if (node.until)
        parts << Words::tr("replaced on %1").arg(spokenDay(*node.until, context));
    else if (!node.isSelf && !isListed(node, entries))
        parts << Words::tr("no longer there");
    else if (node.livesBeside)
        parts << Words::tr("lives on beside it");
    return commaList(parts);
}

QString lineageStepText(int node, const LineageGraph &graph, const Lineage &lineage,
                        const WordContext &context)
{
    QStringList sentences;
    for (const LineageEdge &edge : graph.edges) {
        if (edge.older != node)
            continue;
        const QString day = spokenDay(edge.at, context);
        sentences << (edge.kind == Succession::Split
                          //: %1 is a day.
                          ? Words::tr("A new login took accounts along on %1.").arg(day)
                          : Words::tr("A new login took its place on %1.").arg(day));
        const LineageStep *step = stepBetween(graph.nodes[size_t(edge.older)].id,
                                              graph.nodes[size_t(edge.newer)].id, lineage);
        if (!step)
            continue;
        if (const auto names = accountNamesWith(AccountFate::Moved, *step); !names.isEmpty())
            //: %1 is a list of accounts.
            sentences << Words::tr("Moved over: %1.").arg(listedNames(names));
        if (const auto names = accountNamesWith(AccountFate::Stayed, *step); !names.isEmpty())
            sentences << Words::tr("Left behind: %1.").arg(listedNames(names));
        if (const auto names = accountNamesWith(AccountFate::Lost, *step); !names.isEmpty())
            sentences << Words::tr("In no connection any more: %1.").arg(listedNames(names));
    }
    return sentences.join(u' ');
}

QString lineageSentence(int node, const LineageGraph &graph, const Lineage &lineage,
                        const LineageEntries &entries, const WordContext &context)
{
    const LineageNode &one = graph.nodes[size_t(node)];
    QString first = lineageTitle(one, entries);
    if (const QString span = lineageSpan(one, entries, context); !span.isEmpty())
        //: A connection (%1) and when it was (%2).
        first = Words::tr("%1, %2").arg(first, span);
    const QString step = lineageStepText(node, graph, lineage, context);
    //: %1 tells of a connection, %2 is one or more whole sentences.
    return step.isEmpty() ? first + u'.' : Words::tr("%1. %2").arg(first, step);
}

} // namespace holdfast

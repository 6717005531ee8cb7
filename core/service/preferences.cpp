#include "core/service/preferences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace holdfast {

namespace {

constexpr qsizetype kLongestText = 8192;

constexpr std::array kLooks{"desktop", "light", "dark", "high-contrast"};
constexpr std::array kProxies{"system", "none", "manual"};

template<size_t N>
int placeOf(const std::array<const char *, N> &words, const QJsonValue &value)
{
    for (size_t i = 0; i < N; ++i) {
        if (value.toString() == QLatin1String(words[i]))
            return int(i);
    }
    return 0;
}

QString timeText(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

/// A whole number within its range, or as it was.
int numberOr(const QJsonValue &value, Bounds bounds, int otherwise)
{
    const int number = value.toInt(bounds.least - 1);
    return number >= bounds.least && number <= bounds.most ? number : otherwise;
}

QJsonObject toJson(const ReminderPreferences &reminders)
{
    QJsonArray ladder;
    for (const int days : reminders.ladder)
        ladder.append(days);
    QJsonObject object{{QStringLiteral("on"), reminders.on},
                       {QStringLiteral("ladder"), ladder},
                       {QStringLiteral("digest"), reminders.digest},
                       {QStringLiteral("notifications"), reminders.notifications},
                       {QStringLiteral("tray"), reminders.tray}};
    if (reminders.quiet) {
        object.insert(QStringLiteral("quietFrom"), timeText(reminders.quiet->from));
        object.insert(QStringLiteral("quietTo"), timeText(reminders.quiet->to));
    }
    return object;
}

std::vector<int> ladderFrom(const QJsonValue &value, const std::vector<int> &otherwise)
{
    if (!value.isArray())
        return otherwise;
    std::vector<int> days;
    const QJsonArray rungs = value.toArray();
    for (const QJsonValue &rung : rungs)
        days.push_back(rung.toInt(-1)); // no number is no rung
    return ladderOf(std::move(days)).value_or(otherwise);
}

ReminderPreferences remindersFrom(const QJsonObject &object)
{
    ReminderPreferences reminders;
    reminders.on = object.value(QStringLiteral("on")).toBool(reminders.on);
    reminders.ladder = ladderFrom(object.value(QStringLiteral("ladder")), reminders.ladder);
    reminders.digest = object.value(QStringLiteral("digest")).toBool(reminders.digest);
    reminders.notifications =
        object.value(QStringLiteral("notifications")).toBool(reminders.notifications);
    reminders.tray = object.value(QStringLiteral("tray")).toBool(reminders.tray);
    const auto time = [&object](const QString &key) {
        return QTime::fromString(object.value(key).toString(), QStringLiteral("HH:mm"));
    };
    const QTime from = time(QStringLiteral("quietFrom"));
    const QTime to = time(QStringLiteral("quietTo"));
    if (from.isValid() && to.isValid())
        reminders.quiet = QuietHours{from, to};
    return reminders;
}

NetworkPreferences networkFrom(const QJsonObject &object)
{
    NetworkPreferences network;
    const auto mode = ProxyMode(placeOf(kProxies, object.value(QStringLiteral("proxy"))));
    if (mode != ProxyMode::Manual) {
        network.proxy = mode;
        return network;
    }
    const QString host = object.value(QStringLiteral("proxyHost")).toString();
    const int port = numberOr(object.value(QStringLiteral("proxyPort")), kPorts, 0);
    if (!host.isEmpty() && host.size() <= kLongestHost && port != 0)
        network = {ProxyMode::Manual, host, port};
    return network;
}

} // namespace

namespace {

QJsonObject toJson(const Preferences &preferences)
{
    const NetworkPreferences &network = preferences.network;
    return {
        {QStringLiteral("reminders"), toJson(preferences.reminders)},
        {QStringLiteral("network"),
         QJsonObject{{QStringLiteral("proxy"), QLatin1String(kProxies[size_t(network.proxy)])},
                     {QStringLiteral("proxyHost"), network.proxyHost},
                     {QStringLiteral("proxyPort"), network.proxyPort}}},
        {QStringLiteral("refreshEveryMinutes"), int(preferences.refreshEvery.count())},
        {QStringLiteral("language"), preferences.language},
        {QStringLiteral("look"), QLatin1String(kLooks[size_t(preferences.look)])},
        {QStringLiteral("privacyView"), preferences.privacyView},
        {QStringLiteral("maskWhenLocked"), preferences.maskWhenLocked},
        {QStringLiteral("clipboardStaysSeconds"), int(preferences.clipboardStays.count())},
        {QStringLiteral("startAtLogin"), preferences.startAtLogin},
        {QStringLiteral("startHidden"), preferences.startHidden},
        {QStringLiteral("closeToTray"), preferences.closeToTray},
        {QStringLiteral("begun"), preferences.begun}};
}

Preferences fromJson(const QJsonObject &object)
{
    Preferences kept;
    const auto flag = [&object](const char *key, bool otherwise) {
        return object.value(QLatin1String(key)).toBool(otherwise);
    };
    kept.reminders = remindersFrom(object.value(QStringLiteral("reminders")).toObject());
    kept.network = networkFrom(object.value(QStringLiteral("network")).toObject());
    kept.refreshEvery = std::chrono::minutes(
        numberOr(object.value(QStringLiteral("refreshEveryMinutes")), kRefreshMinutes,
                 int(kept.refreshEvery.count())));
    kept.language = object.value(QStringLiteral("language")).toString().left(20);
    kept.look = Look(placeOf(kLooks, object.value(QStringLiteral("look"))));
    kept.privacyView = flag("privacyView", kept.privacyView);
    kept.maskWhenLocked = flag("maskWhenLocked", kept.maskWhenLocked);
    kept.clipboardStays = std::chrono::seconds(
        numberOr(object.value(QStringLiteral("clipboardStaysSeconds")), kClipboardSeconds,
                 int(kept.clipboardStays.count())));
    kept.startAtLogin = flag("startAtLogin", kept.startAtLogin);
    kept.startHidden = flag("startHidden", kept.startHidden);
    kept.closeToTray = flag("closeToTray", kept.closeToTray);
    kept.begun = flag("begun", kept.begun);
    return kept;
}

QJsonObject withChanges(QJsonObject kept, const QJsonObject &before, const QJsonObject &after)
{
    QStringList keys = after.keys();
    keys += before.keys();
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue now = after.value(key);
        if (before.value(key) == now)
            continue;
        if (now.isUndefined())
            kept.remove(key);
        else if (now.isObject())
            kept.insert(key, withChanges(kept.value(key).toObject(), before.value(key).toObject(),
                                         now.toObject()));
        else
            kept.insert(key, now);
    }
    return kept;
}

} // namespace

QString preferencesText(const Preferences &preferences)
{
    return QString::fromUtf8(QJsonDocument(toJson(preferences)).toJson(QJsonDocument::Compact));
}

Preferences preferencesFrom(const QString &text)
{
    if (text.size() > kLongestText)
        return {};
    return fromJson(QJsonDocument::fromJson(text.toUtf8()).object());
}

Preferences withChanges(const Preferences &kept, const Preferences &before,
                        const Preferences &after)
{
    return fromJson(withChanges(toJson(kept), toJson(before), toJson(after)));
}

} // namespace holdfast

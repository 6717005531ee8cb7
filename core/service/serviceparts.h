#pragma once

#include "core/auth/authorisationflow.h"
#include "core/auth/returnpage.h"
#include "core/storage/store.h"

#include <QString>

#include <chrono>
#include <optional>

namespace holdfast {

class BrowserOpener;
class Clock;
class ClockSignal;
class HttpGateway;
class NetworkStatus;
class PreferenceBook;
class ProfileOpener;
class Random;
class SecretSource;

/// How often and how long the service tries things; a struct so that tests can shorten it.
struct ServiceTimes
{
    /// Between two reads of the list while somebody can see it, and while nobody can; none switches
    /// them off (the command line reads once).
    std::chrono::milliseconds poll{std::chrono::minutes{5}};
    std::chrono::milliseconds backgroundPoll{std::chrono::minutes{30}};
    /// Between two of those at the least, however often the network comes and goes; also the first
    /// pause after the service could not be reached, doubled for each further one.
    std::chrono::milliseconds leastPause{std::chrono::seconds{30}};
    /// From waking up, or another leap of the time, to a read: the network needs a moment, too. Up
    /// to as much again is added by chance.
    std::chrono::milliseconds afterLeap{std::chrono::seconds{5}};
    /// First pause between two looks at a running sync; doubles up to `syncPauseMost`.
    std::chrono::milliseconds syncPause{std::chrono::seconds{1}};
    std::chrono::milliseconds syncPauseMost{std::chrono::seconds{15}};
    /// After that a sync is told as still running.
    std::chrono::milliseconds syncDeadline{std::chrono::minutes{10}};
    /// First pause between two looks whether a removed connection is gone; doubles.
    std::chrono::milliseconds removalPause{std::chrono::milliseconds{500}};
    int removalLooks = 6;
    /// From more than this difference on the clock of this computer is called wrong.
    std::chrono::milliseconds clockTolerance{std::chrono::minutes{2}};
    /// When a keychain that has not answered yet is told about; its answer is waited for longer.
    std::chrono::milliseconds keychainNotice{std::chrono::seconds{2}};
    /// From a webhook event to the reading it asks for, so that events in a row are one reading.
    std::chrono::milliseconds webhookPause{std::chrono::seconds{1}};
    /// Between two such readings; the longer one after events that name nothing stored here.
    std::chrono::milliseconds webhookGap{std::chrono::seconds{5}};
    std::chrono::milliseconds webhookListGap{std::chrono::minutes{1}};
    /// Between two pages of a history.
    std::chrono::milliseconds historyPause{50};
    /// From a history read to its end to the next look, while the service may still be fetching;
    /// doubles up to `historyAgainMost`, until `historyDeadline` after the flow.
    std::chrono::milliseconds historyAgain{std::chrono::seconds{15}};
    std::chrono::milliseconds historyAgainMost{std::chrono::minutes{5}};
    std::chrono::milliseconds historyDeadline{std::chrono::minutes{30}};
    FlowDeadlines flow;
};

/// What the live service is built from. Everything is borrowed and must outlive it.
struct ServiceParts
{
    Clock &clock;
    Random &random;
    HttpGateway &gateway;
    Store &store;
    SecretSource &secrets;
    BrowserOpener &browser;
    ProfileOpener &profileOpener;

    QString dataFolder;
    Store::Mode mode = Store::Mode::ReadWrite;
    /// Show at open() what was open last (the window), or read the profile first (a console command
    /// that names one).
    bool lastPictureFirst = true;
    /// Whether the embedded sandbox is wanted: a last picture of something else is not shown, and
    /// vice versa. None: whichever it was.
    std::optional<bool> sandbox = false;
    ReturnPageTexts returnPageTexts = {};
    ServiceTimes times = {};
    /// For programs that stay open: a profile with `webhookPort` gets its receiver.
    bool listenForWebhooks = false;
    /// For the same: transactions, balances and consent history are fetched in the background.
    bool readHistories = false;
    /// One of several services over `store`: open() finds it open, and opens no other one.
    bool storeIsOpen = false;
    /// For those: show at open() the rows of this one, before the profile has been read.
    std::optional<LastProfile> picture = {};
    /// What is opened here is what loadLastPicture() finds next time. False where somebody else
    /// decides that, and for what is only looked at.
    bool rememberAsLast = true;
    /// For programs that stay open: null where the network counts as there, and the clock as going
    /// evenly.
    NetworkStatus *network = nullptr;
    ClockSignal *clockSignal = nullptr;
    /// Where a person can set how often the list is read; null where nobody can, and `times` decide.
    const PreferenceBook *preferences = nullptr;
};

} // namespace holdfast

// How the service opens what is stored: the first rows at once, the rest a moment later.

#include "core/service/liveservice_p.h"

#include <QTimer>

#include <utility>

namespace holdfast {

namespace {

using namespace std::chrono_literals;

/// Between the rows that a screen shows and the rest, where nobody goes online earlier.
constexpr auto kRestDelay = 100ms;

} // namespace

void LiveService::open(QObject *context, Callback<std::monostate> done)
{
    if (!m_opening.add(context, std::move(done)))
        return;
    const ServiceParts &parts = m_state.parts;
    if (parts.storeIsOpen)
        return storeIsOpen();
    Store &store = parts.store;
    store.open(parts.dataFolder, parts.mode, this,
               [this](const Expected<std::monostate> &opened) { storeOpened(opened); });
    // Asked for at once, while the caller is still busy building a window: the answers come in this
    // order, and when the store cannot be opened each of them says so.
    store.oldFiles(this, [this](const Expected<OldFiles> &files) { oldFilesKnown(files); });
    if (parts.lastPictureFirst)
        store.loadLastPicture(
            this, [this](Expected<LastPicture> picture) { pictureRead(std::move(picture)); });
}

/// What happened to the files was told by the service that opened them.
void LiveService::storeIsOpen()
{
    if (m_state.parts.picture)
        return readPicture(*m_state.parts.picture);
    openProfile();
}

void LiveService::storeOpened(const Expected<std::monostate> &opened)
{
    if (!opened)
        m_state.health.report(HealthBoard::Area::Store, opened.error());
}

void LiveService::oldFilesKnown(const Expected<OldFiles> &files)
{
    if (files && !files->setAsideNow.isEmpty())
        m_state.health.report(HealthBoard::Area::SetAside,
                              makeErrorAbout(files->setAsideNow, ErrorKind::StorageDamaged,
                                             QStringLiteral("set-aside"),
                                             QStringLiteral("the database was damaged and is now %1")
                                                 .arg(files->setAsideNow)));
    if (m_state.parts.lastPictureFirst)
        return;
    if (!files)
        return m_opening.answer(fail(files.error()));
    openProfile();
}

void LiveService::openProfile()
{
    m_starter.openProfile(
        this, [this](const Expected<std::monostate> &result) { m_opening.answer(result); });
}

void LiveService::readPicture(const LastProfile &profile)
{
    m_state.parts.store.loadConnections(
        profile.scope, this, [this, profile](Expected<StoredList> rows) {
            if (rows)
                pictureRead(LastPicture{profile, std::move(*rows)});
            else
                pictureRead(fail(rows.error()));
        });
}

void LiveService::pictureRead(Expected<LastPicture> picture)
{
    if (!picture) {
        m_state.health.report(HealthBoard::Area::Store, picture.error());
        return m_opening.answer(fail(picture.error()));
    }
    if (m_state.profile) // going online was faster
        return m_opening.answer(std::monostate{});
    const auto wanted = m_state.parts.sandbox;
    const bool fits =
        picture->profile && picture->profile->sandbox == wanted.value_or(picture->profile->sandbox);
    if (fits) {
        m_state.scope = picture->profile->scope;
        m_state.summary.name = picture->profile->profileName;
        m_state.summary.key = picture->profile->scope.profileKey;
        m_state.summary.sandbox = picture->profile->sandbox;
        if (!picture->profile->scope.user.isEmpty())
            m_state.summary.user = picture->profile->scope.user;
        m_state.health.setLastChecked(picture->list.readAt);
        Q_EMIT profileChanged();
    }
    m_state.book.show(fits ? std::move(picture->list) : StoredList{});
    if (m_state.book.isWhole())
        return m_opening.answer(std::monostate{});
    m_restWaits = true;
    if (!m_goingOnline.isEmpty())
        return readTheRest();
    // A moment later: until then drawing what is there has the computer to itself.
    QTimer::singleShot(kRestDelay, this, &LiveService::readTheRest);
}

void LiveService::readTheRest()
{
    if (!std::exchange(m_restWaits, false))
        return;
    const UserScope scope = *m_state.scope;
    m_state.parts.store.loadConnections(scope, this, [this, scope](Expected<StoredList> rows) {
        if (!rows) {
            m_state.health.report(HealthBoard::Area::Store, rows.error());
            return m_opening.answer(fail(rows.error()));
        }
        if (m_state.scope == scope) // else going online was faster, and to somebody else's
            m_state.book.show(std::move(*rows));
        m_opening.answer(std::monostate{});
    });
}

} // namespace holdfast

#pragma once

#include "core/service/preferencebook.h"

#include <utility>

namespace holdfast::test {

/// Preferences that are kept nowhere; read from the start, unless a test says when.
class FakePreferences final : public PreferenceBook
{
public:
    using PreferenceBook::PreferenceBook;

    Preferences kept;
    std::optional<Error> fault; ///< what comes of writing
    bool read = true;

    [[nodiscard]] const Preferences &now() const override { return kept; }
    [[nodiscard]] bool isRead() const override { return read; }
    void bring(const Preferences &found)
    {
        read = true;
        if (std::exchange(kept, found) != found)
            Q_EMIT changed();
        Q_EMIT wasRead();
    }
    void set(const Preferences &wanted, QObject *context, Callback<std::monostate> done) override
    {
        const bool differs = std::exchange(kept, wanted) != wanted;
        if (fault)
            answerLater<std::monostate>(context, std::move(done), tl::unexpected(*fault));
        else
            answerLater<std::monostate>(context, std::move(done), std::monostate{});
        if (differs)
            Q_EMIT changed();
    }
};

} // namespace holdfast::test

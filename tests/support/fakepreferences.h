#pragma once

#include "core/service/preferencebook.h"

#include <utility>

namespace holdfast::test {

/// Preferences that are kept nowhere; read from the start.
class FakePreferences final : public PreferenceBook
{
public:
    using PreferenceBook::PreferenceBook;

    Preferences kept;
    std::optional<Error> fault; ///< what comes of writing

    [[nodiscard]] const Preferences &now() const override { return kept; }
    [[nodiscard]] bool isRead() const override { return true; }
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

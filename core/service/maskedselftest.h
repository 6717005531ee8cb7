#pragma once

#include "core/service/maskedchooser.h"
#include "core/service/selftest.h"

#include <memory>

namespace holdfast {

/// A self-test as the privacy view shows it: while names are hidden, paths that may hold one have
/// stand-ins, and details of faults are left out. Lines that were told before stay as they were told.
class MaskedSelfTest final : public SelfTest
{
    Q_OBJECT
public:
    /// `chooser` must outlive this.
    MaskedSelfTest(std::unique_ptr<SelfTest> test, const MaskedChooser &chooser,
                   QObject *parent = nullptr);

    void start() override { m_test->start(); }
    void tryBrowser() override { m_test->tryBrowser(); }

private:
    std::unique_ptr<SelfTest> m_test;
};

} // namespace holdfast

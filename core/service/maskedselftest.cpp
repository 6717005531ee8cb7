#include "core/service/maskedselftest.h"

#include <utility>

namespace holdfast {

MaskedSelfTest::MaskedSelfTest(std::unique_ptr<SelfTest> test, const MaskedChooser &chooser,
                               QObject *parent)
    : SelfTest(parent), m_test(std::move(test))
{
    connect(m_test.get(), &SelfTest::looking, this, &SelfTest::looking);
    connect(m_test.get(), &SelfTest::found, this,
            [this, &chooser](const CheckLine &line) { Q_EMIT found(chooser.asShown(line)); });
    connect(m_test.get(), &SelfTest::finished, this, &SelfTest::finished);
    connect(m_test.get(), &SelfTest::browserTried, this, &SelfTest::browserTried);
}

} // namespace holdfast

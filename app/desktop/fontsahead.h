#pragma once

#include <future>

namespace holdfast {

/// Has the system's font configuration read by another thread while Qt connects to the display; the
/// first text would read it otherwise. For speed only. Call it before QApplication is made; the
/// future waits for the thread, which waits for nobody.
///
/// Nothing is begun where the platform has no fontconfig, and none where the desktop has handed over a
/// start-up token: Qt takes that out of the environment meanwhile, which no other thread may read then.
[[nodiscard]] std::future<void> readFontsAhead();

} // namespace holdfast

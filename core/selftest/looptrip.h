#pragma once

#include "core/selftest/checksequence.h"

#include <QHostAddress>

namespace holdfast {

/// Listens on any port of a loopback address and calls itself there, as a browser will call for the
/// redirect: a firewall on the computer itself may allow the one and not the other. Answers
/// Found::Listens, or fails with ReturnPath, part "port" (cannot listen) or "connect", within
/// seconds.
void tripOverLoopback(QHostAddress::SpecialAddress address, QObject *context,
                      Callback<Finding> done);

} // namespace holdfast

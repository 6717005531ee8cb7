#pragma once

#include "app/sandbox/http/message.h"

class QTcpSocket;

namespace holdfast::sandbox {

/// Sends `response` over the bare socket in one of the broken ways (anything but
/// Delivery::Normal). Whatever it goes on doing ends with the socket.
void deliverBroken(QTcpSocket *socket, const Response &response);

} // namespace holdfast::sandbox

#pragma once

namespace holdfast {

/// Without HOME (cron, a service, `env -i`) Qt takes "/" for the person's folder, and data and
/// profiles would be looked for there. Sets HOME from the user database then, or to a place that
/// cannot exist, so that the folder is asked for instead. Call first of all, before other threads.
void makeSureOfHome();

} // namespace holdfast

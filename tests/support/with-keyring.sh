#!/usr/bin/env bash
# Runs a command with a secret service of its own: a private session bus and a gnome-keyring in a
# throw-away home, so that no test can see or spoil a person's keychain.
#
#   with-keyring.sh [--unlocked|--locked|--no-service|--no-bus] COMMAND [ARGUMENT…]
#
# --unlocked    (default) a keyring that is open
# --locked      a keyring that exists and is locked, and nobody who could open it
# --no-service  a session bus on which nobody offers secrets
# --no-bus      not even a bus
#
# The command sees the throw-away home, too, and the daemon's process in HOLDFAST_KEYRING_PID. Its
# exit code is ours. Needs dbus (dbus-run-session,
# dbus-send) and gnome-keyring.
set -euo pipefail

mode=unlocked
case "${1:-}" in
    --unlocked | --locked | --no-service | --no-bus) mode=${1#--}; shift ;;
esac
if [ $# -eq 0 ]; then
    echo "usage: ${0##*/} [--unlocked|--locked|--no-service|--no-bus] COMMAND…" >&2
    exit 2
fi

daemon=
start_daemon() {  # its password on stdin, if it gets one
    # Without a display: it would ask there for a password, and wait for ever. "<&0" because the
    # shell gives a background command no other input than an empty one.
    env -u DISPLAY -u WAYLAND_DISPLAY gnome-keyring-daemon --foreground --components=secrets \
        --control-directory="$XDG_RUNTIME_DIR/keyring" "$@" <&0 >"$HOME/keyring.log" 2>&1 &
    daemon=$!
    for _ in $(seq 200); do
        if dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
            org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q 'boolean true'; then
            return
        fi
        kill -0 "$daemon" 2>/dev/null || break
        sleep 0.05
    done
    echo "${0##*/}: gnome-keyring did not start:" >&2
    cat "$HOME/keyring.log" >&2
    exit 1
}

stop_daemon() {
    [ -n "$daemon" ] || return 0
    kill "$daemon" 2>/dev/null || true
    wait "$daemon" 2>/dev/null || true
    daemon=
}

# Second stage: on the private bus.
if [ "${HOLDFAST_ON_PRIVATE_BUS:-}" ]; then
    unset HOLDFAST_ON_PRIVATE_BUS
    trap stop_daemon EXIT
    case $mode in
        unlocked)
            start_daemon --unlock <<<'throw-away'
            ;;
        locked)
            # The first daemon makes the keyring; the second finds it and nobody tells it the password.
            start_daemon --unlock <<<'throw-away'
            stop_daemon
            start_daemon </dev/null
            ;;
    esac
    status=0
    HOLDFAST_KEYRING_PID=$daemon "$@" || status=$?
    exit "$status"
fi

# First stage: a home and a bus.
home=$(mktemp -d "${TMPDIR:-/tmp}/holdfast-keyring.XXXXXX")
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config \
    XDG_CACHE_HOME=$home/cache XDG_STATE_HOME=$home/state
unset GNOME_KEYRING_CONTROL DBUS_SESSION_BUS_ADDRESS

status=0
if [ "$mode" = no-bus ]; then
    # Set to nothing that answers: unset, the libraries would start a bus by themselves.
    DBUS_SESSION_BUS_ADDRESS="unix:path=$home/no-bus" "$@" || status=$?
    exit "$status"
fi

# No service directories: nothing starts on this bus but what is started here.
cat >"$home/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$home/run</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF
HOLDFAST_ON_PRIVATE_BUS=1 dbus-run-session --config-file="$home/bus.conf" -- \
    "$0" "--$mode" "$@" || status=$?
exit "$status"

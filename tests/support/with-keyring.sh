#!/usr/bin/env bash
# Runs a command with a secret service of its own: a private session bus and a gnome-keyring in a
# throw-away home, so that no test can see or spoil a person's keychain.
#
#   with-keyring.sh [--unlocked|--locked|--prompting|--no-service|--no-bus] COMMAND [ARGUMENT…]
#
# --unlocked    (default) a keyring that is open
# --locked      a keyring that exists and is locked, and nobody who could open it
# --prompting   one that is locked, and asks for its password on a screen of its own (Xvfb, with
#               gcr's prompter), where the command can type
# --no-service  a session bus on which nobody offers secrets
# --no-bus      not even a bus
#
# The command sees the throw-away home, too, and the daemon's process in HOLDFAST_KEYRING_PID. Its
# exit code is ours. Needs dbus (dbus-run-session,
# dbus-send) and gnome-keyring; --prompting also Xvfb and gcr.
set -euo pipefail

mode=unlocked
case "${1:-}" in
    --unlocked | --locked | --prompting | --no-service | --no-bus) mode=${1#--}; shift ;;
esac
if [ $# -eq 0 ]; then
    echo "usage: ${0##*/} [--unlocked|--locked|--prompting|--no-service|--no-bus] COMMAND…" >&2
    exit 2
fi

daemon=
start_daemon() {  # its password on stdin, if it gets one
    # Without a person's display: it would ask there for a password, and wait for ever. "<&0" because
    # the shell gives a background command no other input than an empty one.
    env -u WAYLAND_DISPLAY gnome-keyring-daemon --foreground --components=secrets \
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

screen=
prompter=
start_screen() {
    exec 3<>"$HOME/display"
    Xvfb -displayfd 3 -screen 0 800x600x24 -nolisten tcp >"$HOME/screen.log" 2>&1 &
    screen=$!
    for _ in $(seq 200); do
        [ -s "$HOME/display" ] && break
        sleep 0.05
    done
    DISPLAY=:$(head -n 1 "$HOME/display")
    export DISPLAY
    local prompter_program
    for prompter_program in /usr/libexec/gcr-prompter /usr/lib/gcr/gcr-prompter; do
        [ -x "$prompter_program" ] && break
    done
    # With the software renderer and no accessibility bus: there is nothing else on this screen.
    GDK_BACKEND=x11 NO_AT_BRIDGE=1 "$prompter_program" >"$HOME/prompter.log" 2>&1 &
    prompter=$!
}

stop_screen() {
    [ -n "$screen" ] || return 0
    kill "$prompter" "$screen" 2>/dev/null || true
    wait "$prompter" "$screen" 2>/dev/null || true
    screen=
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
    trap 'stop_daemon; stop_screen' EXIT
    unset DISPLAY
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
        prompting)
            # Without a line end: it would be part of the password, and nobody can type it.
            start_daemon --unlock < <(printf throw-away)
            stop_daemon
            start_screen
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

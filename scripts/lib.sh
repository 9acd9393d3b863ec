# What the scripts share: where things are, and how a command gets into the build environment.
# Sourced by bash; never run by itself.
set -euo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/tsuzuri
packages() { sed -e 's/#.*//' -e 's/[[:space:]].*//' -e '/^$/d' "$checkout/scripts/packages.txt"; }
root=$cache/debian-13-$(packages | sort | sha256sum | cut -c1-12)
build=$checkout/build

say() { printf 'tsuzuri: %s\n' "$*" >&2; }
fail() { say "$*"; exit 3; }

# "native" where the system's own packages suffice, else "root".
environment() {
    if [ -e "$cache/environment-native" ] || [ -n "${TSUZURI_INSIDE:-}" ]; then echo native; return; fi
    if [ -e "$root/.complete" ]; then echo root; return; fi
    local archive qt
    archive=$(apt-cache policy libkf6archive-dev 2>/dev/null | sed -n 's/^ *Candidate: *//p')
    qt=$(apt-cache policy qt6-base-dev 2>/dev/null | sed -n 's/^ *Candidate: *//p')
    if [ -n "$archive" ] && [ "$archive" != "(none)" ] && dpkg --compare-versions "${qt:-0}" ge 6.8; then
        echo native
    else
        echo root
    fi
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else fail "\"$1\" needs root, and there is no sudo. Run scripts/setup as root once."
    fi
}

can_mount() {
    if [ "${TSUZURI_ENTER:-}" = proot ]; then return 1; fi
    as_root unshare --mount --propagation private sh -c 'mount -t tmpfs none /mnt' 2>/dev/null
}

# Folders of the outside that keep their path inside, without those that another one already holds.
shared_folders() {
    local folder
    for folder in /tmp "$HOME" "$checkout" "$PWD" "${XDG_RUNTIME_DIR:-}"; do
        case $folder in
            ''|/|/bin*|/sbin*|/lib*|/usr|/usr/*|/etc*|/dev*|/proc*|/sys*) continue ;;
        esac
        if [ -d "$folder" ]; then echo "$folder"; fi
    done | sort -u | awk '{ for (i in seen) if (index($0, i "/") == 1) next; seen[$0]; print }'
}

# Runs a command in the build environment: same paths, streams and exit status as outside.
enter() {
    if [ "$(environment)" = native ]; then exec "$@"; fi
    if [ ! -e "$root/.complete" ]; then fail "there is no build environment yet. Run scripts/setup first."; fi
    export TSUZURI_INSIDE=1
    local folders=() folder
    while IFS= read -r folder; do folders+=("$folder"); done < <(shared_folders)
    if can_mount; then
        local user
        user=$(id -u):$(id -g)
        # shellcheck disable=SC2016
        exec_as_root unshare --mount --propagation private bash -c '
            root=$1 user=$2 there=$3; shift 3
            mount --rbind /proc "$root/proc"; mount --rbind /sys "$root/sys"; mount --rbind /dev "$root/dev"
            while [ "$1" != -- ]; do mkdir -p "$root$1"; mount --bind "$1" "$root$1"; shift; done
            shift
            exec chroot --userspec="$user" "$root" env -C "$there" "$@"
        ' enter "$root" "$user" "$PWD" "${folders[@]}" -- "$@"
    fi
    command -v proot >/dev/null || fail "mounting is not allowed here, and proot is missing. Run scripts/setup first."
    local binds=(-b /proc -b /sys -b /dev)
    for folder in "${folders[@]}"; do binds+=(-b "$folder"); done
    exec proot -r "$root" "${binds[@]}" -w "$PWD" "$@"
}

exec_as_root() {
    if [ "$(id -u)" = 0 ]; then exec "$@"; else exec sudo -E "$@"; fi
}

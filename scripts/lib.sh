# shellcheck shell=bash
# What the scripts share: where things are, and how a command gets into the build environment.
# Sourced by bash; never run by itself.
set -euo pipefail

checkout=$(CDPATH='' cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
build=$checkout/build
cache=${XDG_CACHE_HOME:-${HOME:-~}/.cache}/tsuzuri
packages() { sed -e 's/#.*//' -e 's/[[:space:]].*//' -e '/^$/d' "$checkout/scripts/packages.txt"; }
list=$(packages | LC_ALL=C sort | sha256sum | cut -c1-12)
# The environment is one of two: a Debian 13 root of its own, or this system's own packages (an empty file says so).
root=$cache/debian-13-$list
native=$cache/native-$(. /etc/os-release && echo "${ID:-linux}-${VERSION_ID:-rolling}" || echo unknown)-$list

say() { printf 'tsuzuri: %s\n' "$*" >&2; }
fail() { say "$*"; exit 3; }

# After "sudo scripts/test" root's files would lie in a user's checkout: go on as that user.
if [ "$(id -u)" = 0 ] && [ "${1:-}" != --make-root ] && [ "$(stat -c %u "$checkout")" = "${SUDO_UID:-0}" ] &&
    [ "${SUDO_UID:-0}" != 0 ]; then
    exec sudo --set-home --user="#$SUDO_UID" "$0" "$@"
fi

# How many compilers or tests run at once: one per core, where each has a gigabyte of memory.
jobs() {
    local memory cores
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1000000) }' /proc/meminfo)
    cores=$(nproc)
    if [ "${memory:-1}" -lt "$cores" ]; then cores=$((memory > 1 ? memory : 1)); fi
    echo "$cores"
}

# Ends the shell with a command in the build environment: same paths, user, streams and exit status as outside.
# A root needs no chroot: its /usr and /etc cover the system's own, for this command only.
enter() {
    if [ -n "${TSUZURI_INSIDE:-}" ] || [ -e "$native" ]; then exec "$@"; fi
    if [ ! -e "$root/.complete" ]; then fail "there is no build environment yet. Run scripts/setup first."; fi
    case $checkout/ in
        /usr/*|/etc/*) fail "$checkout is covered by the build environment. Move the checkout out of /usr and /etc." ;;
    esac
    export TSUZURI_INSIDE=1
    local covers=() folder
    for folder in etc var/lib/dpkg var/cache/fontconfig bin sbin lib lib64 usr; do
        if [ -d "/$folder" ] && [ ! -L "/$folder" ]; then covers+=("$folder"); fi
    done
    # Who isn't root gets the right to mount in a user namespace of his own, and is himself again afterwards.
    local private=(unshare --mount --propagation private) back=()
    if [ "$(id -u)" != 0 ]; then
        private=(unshare --user --map-root-user --mount)
        back=(unshare --user --map-user="$(id -u)" --map-group="$(id -g)")
    fi
    if [ "${TSUZURI_ENTER:-}" != proot ] && "${private[@]}" mount --bind "$root/usr" /usr 2>/dev/null; then
        # shellcheck disable=SC2016
        exec "${private[@]}" bash -ec '
            root=$1; shift
            while [ "$1" != -- ]; do mount --bind "$root/$1" "/$1"; shift; done
            shift; exec "$@"' enter "$root" "${covers[@]}" -- "${back[@]}" "$@"
    fi
    by_proot "$@"
}

# The same where nothing may be mounted: proot follows the command and rewrites the paths in its system calls.
by_proot() {
    command -v proot >/dev/null || fail "mounting is not allowed here, and proot is missing. Install the package proot."
    local binds=() scratch code
    for folder in "${covers[@]}"; do binds+=(-b "$root/$folder:/$folder"); done
    export ASAN_OPTIONS=${ASAN_OPTIONS:-}:detect_leaks=0 # the leak checker can't work in a traced process
    # proot 5.1 makes brk work by itself and confuses the heap of a process with that of a child which shared its memory
    # until it became another program. With this, malloc never asks for brk.
    export GLIBC_TUNABLES=${GLIBC_TUNABLES:+$GLIBC_TUNABLES:}glibc.malloc.hugetlb=2
    # proot 5.1 overlooks these calls; without them programs use older ones that it knows, or, without unshare, mount
    # nothing, which proot would not see. Its own status is that of whichever process ends last; the command's comes
    # back in a file.
    scratch=$(mktemp -d)
    case $(uname -m) in
        x86_64) without_calls 272 322 332 435 437 439 452 ;; # unshare execveat statx clone3 openat2 faccessat2 fchmodat2
        aarch64) without_calls 97 281 291 435 437 439 452 ;;
        *) without_calls ;;
    esac >"$scratch/filter"
    # shellcheck disable=SC2016
    proot "${binds[@]}" -w "$PWD" setpriv --no-new-privs --seccomp-filter "$scratch/filter" \
        bash -c 'status=$1; shift; "$@"; echo $? >"$status"' enter "$scratch/status" "$@" || true
    read -r code 2>/dev/null <"$scratch/status" || code=130
    rm -rf "$scratch"
    exit "$code"
}

# A seccomp filter (BPF, 8 bytes each: code, jump if true, jump if false, value) that answers calls with ENOSYS.
without_calls() {
    local left=$# call bytes='\x20\x00\x00\x00\x00\x00\x00\x00'
    for call in "$@"; do
        bytes+=$(printf '\\x15\\x00\\x%02x\\x00\\x%02x\\x%02x\\x00\\x00' "$left" $((call % 256)) $((call / 256)))
        left=$((left - 1))
    done
    printf '%b' "$bytes" '\x06\x00\x00\x00\x00\x00\xff\x7f' '\x06\x00\x00\x00\x26\x00\x05\x00'
}

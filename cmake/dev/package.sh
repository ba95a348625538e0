# shellcheck shell=bash disable=SC2154 # root and build come from ./dev
# SPDX-License-Identifier: GPL-3.0-or-later
#
# `./dev package`: the Debian package, and the archive that carries its libraries. Sourced by ./dev, which provides root, build, say, die
# and build_targets.

most_megabytes=60 # of a package; LibTorch is in none

make_package() {
    local python packages=()
    command -v dpkg-shlibdeps >/dev/null || die "dpkg-dev is needed to find out which packages the program depends on (apt install dpkg-dev)"
    python=$(python_with_pip) || die "a Python 3.10 or later is needed to make the archive"
    build_targets nucleoscope
    rm -rf -- "$build/packages"
    say "packing"
    (cd -- "$build" && cpack -G DEB >&2) || die "CPack failed"
    packages=("$build"/packages/*.deb)
    check_package "${packages[0]}"
    if [[ $preset != core-only ]]; then
        packages+=("$("$python" -B "$root/packaging/linux/bundle.py" "$build" "$(project_version)")") || die "the archive could not be made"
        check_archive "${packages[1]}"
    fi
    printf '%s\n' "${packages[@]}"
}

project_version() {
    sed -n 's/^ *VERSION \([0-9.]*\)$/\1/p' "$root/CMakeLists.txt"
}

# LibTorch may not be passed on together with QCustomPlot, and a package that needs it at start is of no use.
check_package() {
    refuse_libtorch "$(dpkg-deb --contents "$1")"
    if dpkg-deb --field "$1" Depends | grep -qi torch; then
        die "the package depends on LibTorch"
    fi
    refuse_large "$1"
    say "$(du -h "$1" | cut -f1) packed, $(dpkg-deb --field "$1" Installed-Size) kB installed; depends on $(dpkg-deb --field "$1" Depends)"
}

check_archive() {
    refuse_libtorch "$(tar -tzf "$1")"
    refuse_large "$1"
    say "$(du -h "$1" | cut -f1) packed with all libraries"
}

refuse_libtorch() {
    if grep -Eq 'lib(torch|c10|mkl|iomp)[^/]*\.so' <<<"$1"; then
        die "LibTorch is in the package, where it must not be"
    fi
}

refuse_large() {
    (($(stat -c %s "$1") < most_megabytes * 1000000)) || die "${1##*/} is larger than $most_megabytes MB"
}

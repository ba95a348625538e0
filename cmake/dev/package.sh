# shellcheck shell=bash disable=SC2154 # root and build come from ./dev
# SPDX-License-Identifier: GPL-3.0-or-later
#
# `./dev package`: the Debian package. Sourced by ./dev, which provides build, say, die and build_targets.

make_package() {
    command -v dpkg-shlibdeps >/dev/null || die "dpkg-dev is needed to find out which packages the program depends on (apt install dpkg-dev)"
    build_targets nucleoscope
    rm -rf -- "$build/packages"
    say "packing"
    (cd -- "$build" && cpack -G DEB >&2) || die "CPack failed"
    local packages=("$build"/packages/*.deb)
    check_package "${packages[0]}"
    printf '%s\n' "${packages[0]}"
}

# LibTorch may not be passed on together with QCustomPlot, and a package that needs it at start is of no use.
check_package() {
    local files
    files=$(dpkg-deb --contents "$1")
    if grep -Eq 'lib(torch|c10|mkl|gomp)[^/]*\.so' <<<"$files"; then
        die "LibTorch is in the package, where it must not be"
    fi
    if dpkg-deb --field "$1" Depends | grep -qi torch; then
        die "the package depends on LibTorch"
    fi
    say "$(du -h "$1" | cut -f1) packed, $(dpkg-deb --field "$1" Installed-Size) kB installed; depends on $(dpkg-deb --field "$1" Depends)"
}

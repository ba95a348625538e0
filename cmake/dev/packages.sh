# shellcheck shell=bash disable=SC2154 # root and build come from ./dev
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a build needs from the system, and how it is installed. Sourced by ./dev, which provides say and die.

# One package a line; "a|b": whichever the system knows, the name differs between releases.
debian_packages() {
    cat <<'END'
build-essential
cmake
ninja-build
ccache
pkg-config
qt6-base-dev
qt6-svg-dev|libqt6svg6-dev
qt6-tools-dev
qt6-tools-dev-tools
qt6-l10n-tools
qt6-translations-l10n
libgl-dev
libqcustomplot-dev
libopencv-core-dev
libopencv-imgproc-dev
libzip-dev
libpcre2-dev
libturbojpeg0-dev
libpng-dev
libtiff-dev
libstb-dev
nlohmann-json3-dev
libspdlog-dev
libcli11-dev
libexpected-dev
libxxhash-dev
libboost-math-dev
libbenchmark-dev
fonts-inter
clang-format
clang-tidy
END
    # LibTorch comes as a Python wheel: pip is needed once, to fetch it.
    if libtorch_is_missing && ! python_with_pip >/dev/null; then
        printf '%s\n' python3 python3-pip
    fi
}

# Untested. Formulae for what Xcode's command line tools lack.
homebrew_packages() {
    printf '%s\n' cmake ninja ccache pkg-config qt opencv libzip pcre2 jpeg-turbo libpng libtiff stb nlohmann-json spdlog \
        cli11 tl-expected xxhash boost google-benchmark qcustomplot clang-format python
}

install_packages() {
    if [[ $OSTYPE == darwin* ]]; then
        install_with_homebrew
    elif command -v apt-get >/dev/null; then
        install_with_apt
    else
        # The names are Debian's, but CMake will say what it misses.
        if [[ ! -e $build/build.ninja ]]; then
            say "no apt-get here: expecting the packages that cmake/dev/packages.sh lists to be installed"
        fi
    fi
}

install_with_apt() {
    local wanted=() missing=() installed line
    mapfile -t wanted < <(debian_packages)
    # dpkg-query fails when it does not know one of the names; what it does know is still listed.
    # shellcheck disable=SC2016 # the braces are dpkg-query's
    installed=$(printf '%s\n' "${wanted[@]}" | tr '|' '\n' |
        xargs dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p' || true)
    for line in "${wanted[@]}"; do
        if ! any_of "$line" "$installed"; then
            missing+=("$line")
        fi
    done
    if ((${#missing[@]} == 0)); then
        return
    fi

    local as_root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null || die "missing: ${missing[*]}. Install them as root (apt-get install …) and start again."
        as_root=(sudo)
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive)
    local apt=("${as_root[@]}" apt-get -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3)

    say "refreshing the list of packages (apt-get update)"
    "${apt[@]}" -qq update </dev/null >&2
    local names=()
    for line in "${missing[@]}"; do
        names+=("$(first_known "$line")")
    done
    say "installing ${#names[@]} packages with their dependencies: ${names[*]}"
    "${apt[@]}" -q -y --no-install-recommends install "${names[@]}" </dev/null >&2
}

# any_of "a|b" LIST: is one of the alternatives a line of LIST?
any_of() {
    local alternative
    for alternative in ${1//|/ }; do
        if [[ $'\n'$2$'\n' == *$'\n'"$alternative"$'\n'* ]]; then
            return 0
        fi
    done
    return 1
}

# first_known "a|b": the first alternative that can be installed here, or the first of all.
first_known() {
    local alternative
    for alternative in ${1//|/ }; do
        if [[ $(apt-cache policy "$alternative" 2>/dev/null) =~ Candidate:\ [^\(] ]]; then
            printf '%s' "$alternative"
            return
        fi
    done
    printf '%s' "${1%%|*}"
}

install_with_homebrew() {
    command -v brew >/dev/null || die "Homebrew is needed to install what is missing: https://brew.sh"
    local wanted=() missing=() name installed
    while read -r name; do
        wanted+=("$name")
    done < <(homebrew_packages)
    installed=$(ls -1 "$(brew --prefix)/opt" 2>/dev/null || true)
    for name in "${wanted[@]}"; do
        if [[ $'\n'$installed$'\n' != *$'\n'"$name"$'\n'* ]]; then
            missing+=("$name")
        fi
    done
    if ((${#missing[@]} > 0)); then
        say "installing with Homebrew: ${missing[*]}"
        brew install "${missing[@]}" </dev/null >&2
    fi
}

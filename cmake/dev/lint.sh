#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Formatting, the rules of the house, the scripts, clang-tidy: lint.sh BUILD_FOLDER [--fix] [--all]. Called by ./dev lint.
# `// lint: allow` on a line, with a reason, exempts it from the rules of the house.

set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."

build=${1:?build folder}
shift
fix=no
all=()
for option in "$@"; do
    case $option in
        --fix) fix=yes ;;
        --all) all=(--all) ;;
        *) printf '%s\n' "lint: unknown option $option" >&2 && exit 2 ;;
    esac
done
failed=0

say() { printf '%s\n' "lint: $*" >&2; }
fail() {
    say "$*"
    failed=1
}

# sources FOLDER…: our C++ files there, also those that git does not know yet.
sources() {
    find "$@" -type f \( -name '*.h' -o -name '*.cpp' \) 2>/dev/null | LC_ALL=C sort
}

check_formatting() {
    local files=()
    mapfile -t files < <(sources core ui app tests)
    if [[ $fix == yes ]]; then
        say "formatting ${#files[@]} files"
        printf '%s\0' "${files[@]}" | xargs -0 -P "$(nproc)" -n 16 clang-format -i
        return
    fi
    say "checking the formatting of ${#files[@]} files"
    local unformatted
    # shellcheck disable=SC2016 # the inner shell expands them
    unformatted=$(printf '%s\0' "${files[@]}" | xargs -0 -P "$(nproc)" -n 1 \
        bash -c 'clang-format "$1" | cmp -s - "$1" || printf "%s\n" "$1"' _ | LC_ALL=C sort)
    if [[ -n $unformatted ]]; then
        fail "not formatted (./dev lint --fix):"$'\n'"$unformatted"
    fi
}

# forbid REASON PATTERN FOLDER…: no line of our sources there may match the extended regular expression.
forbid() {
    local reason=$1 pattern=$2 files=() hits
    shift 2
    mapfile -t files < <(sources "$@")
    if ((${#files[@]} == 0)); then
        return
    fi
    hits=$(grep -nE -- "$pattern" "${files[@]}" /dev/null | grep -v 'lint: allow' || true)
    if [[ -n $hits ]]; then
        fail "$reason:"$'\n'"$hits"
    fi
}

# Rooms of core/ stand in the order of core/CMakeLists.txt; none includes one that stands below it.
check_order_of_rooms() {
    local rooms=() below i
    mapfile -t rooms < <(sed -n '/^nucleoscope_add_rooms(/,/^)/s/^    \([a-z]*\)$/\1/p' core/CMakeLists.txt)
    for ((i = 0; i + 1 < ${#rooms[@]}; ++i)); do
        below=$(IFS='|' && printf '%s' "${rooms[*]:i+1}")
        forbid "core/${rooms[i]} must not know the rooms below it" "^#include \"core/($below)/" "core/${rooms[i]}"
    done
}

check_house() {
    say "checking the rules of the house"
    local torch='^#include [<"](torch|ATen|c10)/' elsewhere=()
    mapfile -t elsewhere < <(find core/* core/learning/* tests/core/* tests/core/learning/* \
        -maxdepth 0 ! -name learning ! -name torch 2>/dev/null)
    forbid "LibTorch's headers stay in core/learning/torch" "$torch" ui app tests/ui tests/app "${elsewhere[@]}"
    forbid "no Qt in core" '^#include <Q' core
    forbid "tests of core and of the command line need Qt Test alone" \
        '^#include <Q(Image|Color|Painter|Pixmap|Pdf|Gui|Widget|Application|Dialog)' tests/core tests/app
    forbid "core knows neither ui nor app" '^#include "(ui|app)/' core
    forbid "ui does not know app" '^#include "app/' ui
    forbid "ui knows neither OpenCV nor the engine's insides" '^#include ([<"]opencv2/|"core/learning/torch/)' ui
    forbid "spdlog stays in core/base" '^#include [<"]spdlog/' ui app core/[!b]*
    forbid "nullptr, not NULL" '\bNULL\b' core ui app tests
    forbid "threads are joined, never detached" '\.detach\(\)' ui app "${elsewhere[@]}"
    forbid "no polling by sleeping" '\b(sleep_for|sleep_until|usleep|QThread::(m|u)?sleep)\b' core ui app
    check_order_of_rooms

    local file lines
    while read -r file; do
        if [[ $file == *.h ]] && ! grep -q '^#pragma once' "$file"; then
            fail "$file: no #pragma once"
        fi
        lines=$(wc -l <"$file")
        if ((lines > 800)); then
            fail "$file has $lines lines: split it along what it does"
        elif ((lines > 400)); then
            say "note: $file has $lines lines; a file rarely passes 400"
        fi
    done < <(sources core ui app tests)
}

check_scripts() {
    if command -v shellcheck >/dev/null; then
        say "checking the scripts"
        shellcheck -x dev .ci/run cmake/dev/*.sh packaging/linux/*.sh || failed=1
    fi
}

check_tidy() {
    if ! command -v clang-tidy >/dev/null; then
        say "no clang-tidy here, left out"
        return
    fi
    python3 cmake/dev/tidy.py "$build" ${all[@]+"${all[@]}"} || failed=1
}

# New sentences of core reach the translators; every language has every text, with its places for values and its plurals.
check_translations() {
    say "checking what is to be translated"
    python3 -B cmake/dev/core_messages.py --check || failed=1
    python3 -B cmake/dev/translations.py check || failed=1
}

check_formatting
check_house
check_translations
check_scripts
check_tidy
if ((failed)); then
    say "failed"
    exit 1
fi
say "clean"

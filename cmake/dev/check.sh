# shellcheck shell=bash disable=SC2154 # root, build, preset, say, die are dev's
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ./dev check: what docs/reliability.md promises, at length. A check is a line of checks() and a function check_NAME; each row of the table
# is of one of them. 77 means: not permitted here.

checks() {
    cat <<'END'
suite       what the suite holds of the table, some minutes
kills       100 kills of a training, with torn checkpoints; ten at the usual number of threads; and planted bugs
faults      full, read-only and vanishing disks, short memory, jumping clocks, two programs on one run; and planted bugs
repeat      a run trained again to the same bits, and with other numbers of threads
hostile     some 3,500 hostile files, by the readers and by the program; and planted bugs
network     the tour of the window without a network; and a planted wish for one
monkey      MINUTES=30 of clicks, keys, drags and small trainings at the window under the address sanitizer; and planted bugs
reopen      100 datasets and 100 runs opened and closed, 10,000 images that cannot be read; and planted bugs
models      exported networks asked in Python by README's own lines, of 200 nuclei; networks that PyTorch exports, imported; and planted bugs
installed   both packages in clean roots (Debian 12, base system alone): LibTorch from a stand-in, demo, training, report, window
sanitizers  the suite under the address and undefined behaviour sanitizers (a build of its own, preset asan)
leaks       the core's part of the suite under the leak sanitizer (the same build)
threads     the suite under the thread sanitizer (a build of its own, preset tsan)
fuzz        libFuzzer on each reader for SECONDS_EACH=600 (clang-16); and a planted bug
coverage    lines of core and ui that the suite runs (a build of its own, preset coverage); core above 90 %
END
}

# has_to_be_found WHAT COMMAND…: a harness that cannot fail promises nothing. Exit code 2 is of one that could not be run as asked.
has_to_be_found() {
    local status=0
    say "planting a bug ($1), which has to be found"
    "${@:2}" >&2 || status=$?
    case $status in
        0) say "the planted bug was not found" && return 1 ;;
        2) say "the planted bug was not looked for" && return 1 ;;
    esac
}

check_suite() {
    QT_QPA_PLATFORM=offscreen ctest --test-dir "$build" --output-on-failure -j 2 -R \
        '^test_(trainer|torch_training|torch_micro_batch|training_task|repetition|command_line|command_line_predicting|command_line_training|engine_facts|private_text|run|run_damage|results_page|results_threshold|batch_loader|pixel_store|pixel_store_harm|marks|decode)$'
}

check_kills() {
    local harness=("$python" -B "$root/tests/crash/kill_and_resume.py" "$program") status=0
    "${harness[@]}" --kills 100 --damage || status=1
    "${harness[@]}" --kills 10 --threads 0 || status=1
    has_to_be_found "weight" "${harness[@]}" --kills 4 --plant weight || status=1
    has_to_be_found "row" "${harness[@]}" --kills 4 --plant row || status=1
    return "$status"
}

check_faults() {
    local clock=()
    if [[ -e $build/tests-bin/nucleoscope_test_jumping_clock.so ]]; then
        clock=(--clock "$build/tests-bin/nucleoscope_test_jumping_clock.so")
    fi
    local harness=("$python" -B "$root/tests/crash/faults.py" "$program") bug status=0
    "${harness[@]}" "${clock[@]}" || status=$?
    ((status == 77)) && return 77
    for bug in weight loss silence; do
        has_to_be_found "$bug" "${harness[@]}" --only disk_is_read_only --plant "$bug" || status=1
    done
    has_to_be_found silence "${harness[@]}" --only an_image_changes --plant silence || status=1
    return "$status"
}

check_repeat() {
    local place status=0
    place=$(mktemp -d)
    (
        export NUCLEOSCOPE_HOME=$place/home
        "$program" demo "$place/nuclei" &&
            "$program" train "$place/nuclei" --recipe small --epochs 5 --device cpu --threads 2 --out "$place/run" >/dev/null &&
            "$program" repeat "$place/run" && "$program" repeat "$place/run" --threads 1 && "$program" repeat "$place/run" --threads 3
    ) || status=1
    rm -rf -- "$place"
    return "$status"
}

check_hostile() {
    local attack=("$python" -B "$root/tests/hostile/attack.py" "$build/tests-bin/nucleoscope_read_hostile" "$program") bug status=0 window=()
    if [[ -e $build/tests-bin/nucleoscope_window_start ]]; then
        window=(--window "$build/tests-bin/nucleoscope_window_start")
    fi
    "${attack[@]}" "${window[@]}" || status=1
    for bug in crash hang memory silence; do
        has_to_be_found "$bug" "${attack[@]}" --share 0.01 --plant "$bug" || status=1
    done
    return "$status"
}

check_network() {
    local harness=("$python" -B "$root/tests/crash/without_network.py" "$program" "$build/tests-bin/nucleoscope_test_counted_sockets.so")
    "${harness[@]}" || return
    has_to_be_found "a download" "${harness[@]}" --plant
}

# What the suite skips where there is no such Python is run, too.
check_models() {
    install_model_readers
    local -x NUCLEOSCOPE_PYTHON=$root/.deps/models/bin/python
    local harness=("$NUCLEOSCOPE_PYTHON" -B "$root/tests/exchange/models_elsewhere.py" "$program" "$root/README.md") bug status=0
    "${harness[@]}" || status=1
    for bug in mean weight; do
        has_to_be_found "$bug" "${harness[@]}" --nuclei 12 --only resnet18 --plant "$bug" || status=1
    done
    QT_QPA_PLATFORM=offscreen ctest --test-dir "$build" --output-on-failure -R '^test_model_files$' || status=1
    return "$status"
}

# build_preset NAME [TARGET…]: those of it, or everything, in a build folder of its own.
build_preset() {
    (cd -- "$root" && cmake --preset "$1" --log-level=WARNING && ninja -C "build/$1" "${@:2}") >&2
}

# suite_of_preset NAME LEFT_OUT [COMMAND…]: the environment that the sanitizers need stands with the test presets. LEFT_OUT: a pattern of
# tests that cannot run there.
suite_of_preset() {
    build_preset "$1" && (cd -- "$root" && QT_QPA_PLATFORM=offscreen "${@:3}" ctest --preset "$1" --exclude-regex "^($2)\$") >&2
}

# What no sanitizer can live with: limits of address space, of which it takes terabytes (crash_faults, hostile_*), other modules loaded before
# it (without_network).
beside_sanitizers='crash_faults|hostile_.*|without_network'

check_sanitizers() {
    suite_of_preset asan "$beside_sanitizers"
}

# The core alone: Qt and the fonts keep what they ask for. Left out besides: those that train on the real images or look at all of them
# (real, near_dup, test_audit, demo_dataset: an hour and more under it), and test_engine_facts, whose functions all pass, and at whose end
# the leak sanitizer itself crashes.
check_leaks() {
    build_preset asan || return 1
    (cd -- "$root" && ASAN_OPTIONS=detect_leaks=1 ctest --test-dir build/asan --output-on-failure -j 2 --label-regex core \
        --exclude-regex 'real|near_dup|^test_audit$|demo_dataset|^test_engine_facts$') >&2
}

# On one processor: LibTorch's OpenMP, which the sanitizer does not understand, then has one thread; the program's own stay. Not
# test_torch_micro_batch, which asks for two OpenMP threads itself and comes to no end.
check_threads() {
    suite_of_preset tsan "$beside_sanitizers|test_torch_micro_batch" taskset -c 0
}

# Seed 1, or those of SEEDS, each as long; the log of one that fails stays.
check_monkey() {
    local monkey=$root/build/asan/tests-bin/nucleoscope_monkey seeds bug seed log status=0
    local -x ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=print_stacktrace=1
    build_preset asan || return 1
    read -ra seeds <<<"${SEEDS:-1}"
    for seed in "${seeds[@]}"; do
        log=$(mktemp -t "nucleoscope-monkey-$seed-XXXXXX.log")
        if "$monkey" --seed "$seed" --minutes "${MINUTES:-30}" --log "$log" >&2; then
            rm -f -- "$log"
        else
            say "seed $seed: what it did stands in $log"
            status=1
        fi
    done
    for bug in crash hang leak; do
        has_to_be_found "$bug" "$monkey" --actions 600 --lap 20 --grown 60 --plant "$bug" || status=1
    done
    return "$status"
}

check_reopen() {
    local reopen=$build/tests-bin/nucleoscope_reopen bug status=0
    "$reopen" || status=1
    for bug in leak stall; do
        has_to_be_found "$bug" "$reopen" --times 8 --unreadable 100 --plant "$bug" || status=1
    done
    return "$status"
}

# The wheel that people are offered, from PyTorch or where a mirror has it; the harness compares its SHA-256.
fetch_wheel() {
    local folder=$1
    shift
    PIP_DISABLE_PIP_VERSION_CHECK=1 "$python" -m pip download --quiet --no-deps --only-binary :all: --python-version 3.11 \
        --platform manylinux_2_28_x86_64 --dest "$folder" "$@" "torch==$libtorch_version" </dev/null >&2
}

check_installed() {
    local wheels=$root/.deps/wheels packages=()
    if ((EUID != 0)); then
        say "only root can make a clean root"
        return 77
    fi
    mapfile -t packages < <(make_package)
    ((${#packages[@]} == 2)) || return 1
    fetch_wheel "$wheels" --index-url "$libtorch_cpu_index" --timeout 20 --retries 1 || fetch_wheel "$wheels" || return 77
    local harness=("$python" -B "$root/tests/install/clean_root.py" --wheel "$wheels"/torch-*.whl --base "$build/clean-base") status=0
    "${harness[@]}" "${packages[@]}" --out "$build/installed" || status=$?
    ((status == 77)) && return 77
    has_to_be_found "a dependency that the package does not name" \
        "${harness[@]}" "$(printf '%s\n' "${packages[@]}" | grep '\.deb$')" --out "$build/installed-planted" --plant dependency || status=1
    return "$status"
}

check_fuzz() {
    local harness=("$python" -B "$root/tests/fuzz/fuzz.py" "$root/build/fuzz") status=0
    if ! command -v clang++-16 >/dev/null; then
        say "there is no clang++-16 (Debian: clang-16 libclang-rt-16-dev)"
        return 77
    fi
    build_preset fuzz nucleoscope_fuzz || return 1
    "${harness[@]}" --seconds "${SECONDS_EACH:-600}" || status=1
    has_to_be_found "a read beyond an array" "${harness[@]}" --seconds 120 --plant || status=1
    return "$status"
}

# What a test that fails leaves unrun is told all the same.
check_coverage() {
    local instrumented=$root/build/coverage status=0
    build_preset coverage || return 1
    find "$instrumented" -name '*.gcda' -delete
    (cd -- "$root" && QT_QPA_PLATFORM=offscreen ctest --preset coverage) >&2 || status=1
    "$python" -B "$root/cmake/dev/coverage.py" "$instrumented" --least 90 || status=1
    return "$status"
}

# check [--list] [NAME…]: all where none is named.
check() {
    local python program=$build/bin/nucleoscope name wanted=() failed=() skipped=() status
    if [[ ${1:-} == --list ]]; then
        checks
        return
    fi
    for name in "$@"; do
        declare -F "check_$name" >/dev/null || die "there is no check $name; ./dev check --list names them"
        wanted+=("$name")
    done
    ((${#wanted[@]} > 0)) || mapfile -t wanted < <(checks | cut -d' ' -f1)
    python=$(python_with_pip) || die "a Python 3.10 or later is needed for the checks"
    if [[ ${wanted[*]} != fuzz && ${wanted[*]} != installed ]]; then
        build_targets
    fi
    for name in "${wanted[@]}"; do
        say "checking $name"
        status=0
        "check_$name" || status=$?
        case $status in
            0) ;;
            77) skipped+=("$name") ;;
            *) failed+=("$name") ;;
        esac
    done
    say "checked: ${wanted[*]}; not permitted here: ${skipped[*]:-none}; broken: ${failed[*]:-none}"
    ((${#failed[@]} == 0))
}

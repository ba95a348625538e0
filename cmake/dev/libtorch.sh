# shellcheck shell=bash disable=SC2154 # root and build come from ./dev
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fetches LibTorch: the include/ and lib/ of the `torch` wheel, CPU build, into .deps/, never into anybody's Python.
# It is fetched on the user's machine, from PyTorch itself, because its CPU build holds Intel MKL, which may not be
# distributed together with GPL code. Sourced by ./dev, which provides root, say and die.

libtorch_version=2.13.0
libtorch_cpu_index=https://download.pytorch.org/whl/cpu

# The stamp is written last: an interrupted installation is done again.
libtorch_stamp() { printf '%s' "$root/.deps/libtorch/.complete-$libtorch_version"; }

libtorch_is_missing() {
    [[ -z ${LIBTORCH_DIR:-} && ! -e $(libtorch_stamp) ]]
}

# Prints the first Python that has pip and for which there are wheels (3.10 and later).
python_with_pip() {
    local python
    for python in python3 /usr/bin/python3; do
        if "$python" -c 'import sys, pip; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then
            printf '%s' "$python"
            return 0
        fi
    done
    return 1
}

install_libtorch() {
    if ! libtorch_is_missing; then
        return
    fi
    local python target=$root/.deps/libtorch partial=$root/.deps/libtorch.partial
    python=$(python_with_pip) || die "a Python 3.10 or later with pip is needed to fetch LibTorch, or set LIBTORCH_DIR"

    say "fetching LibTorch $libtorch_version (CPU, about 200 MB) into .deps/libtorch"
    rm -rf -- "$partial"
    mkdir -p -- "$partial"
    # The default index has the CUDA build for Linux, so PyTorch's own goes first; where it cannot be reached, a mirror
    # that pip is configured for may have the CPU build all the same.
    fetch_torch "$python" "$partial" --index-url "$libtorch_cpu_index" --timeout 20 --retries 1 ||
        { say "PyTorch's index did not answer, trying pip's default" && fetch_torch "$python" "$partial"; } ||
        die "LibTorch could not be fetched. Check the network, or set LIBTORCH_DIR to an unpacked torch $libtorch_version."
    if ! grep -Eq '^cuda[^=]*= *None' "$partial/torch/version.py"; then
        rm -rf -- "$partial"
        die "the wheel found is a CUDA build. Unpack it with its NVIDIA packages yourself and name it in LIBTORCH_DIR, or let pip reach $libtorch_cpu_index."
    fi
    prune_libtorch "$partial"
    rm -rf -- "$target"
    mv -- "$partial" "$target"
    : >"$(libtorch_stamp)"
}

# fetch_torch PYTHON FOLDER [PIP ARGUMENTS…]
fetch_torch() {
    local python=$1 folder=$2
    shift 2
    PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore "$python" -m pip install --quiet --no-deps \
        --no-compile --only-binary :all: --target "$folder" "$@" "torch==$libtorch_version" </dev/null >&2
}

# Keeps headers, libraries and licences: 510 MB of 760.
prune_libtorch() {
    local torch=$1/torch
    find "$1" -mindepth 1 -maxdepth 1 ! -name torch ! -name 'torch-*.dist-info' -exec rm -rf -- {} +
    find "$torch" -mindepth 1 -maxdepth 1 ! -name include ! -name lib ! -name share ! -name version.py \
        -exec rm -rf -- {} +
    find "$torch/lib" -mindepth 1 -maxdepth 1 \
        \( -name '*_python*' -o -name '*test*' -o -name 'libshm*' -o -name '*aoti_custom_ops*' \
        -o -name '*backend_with_compiler*' -o -name '*global_deps*' \) -exec rm -rf -- {} +
}

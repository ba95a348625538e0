# shellcheck shell=bash disable=SC2154 # root and build come from ./dev
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Python environments with other programs of fixed versions in .deps, never in anybody's Python: `peers` for `./dev bench --peers`
# (PyTorch, ONNX Runtime and OpenVINO), `models` for `./dev check models` (PyTorch, timm and ONNX Runtime). Sourced by ./dev, which
# provides root, say, die, and python_with_pip of libtorch.sh.

install_peers() {
    install_python peers "$root/tests/bench/peers/requirements.txt" "PyTorch, ONNX Runtime and OpenVINO (about 450 MB)"
}

install_model_readers() {
    install_python models "$root/tests/exchange/requirements.txt" "PyTorch, timm and ONNX Runtime (about 350 MB)"
}

# install_python NAME REQUIREMENTS WHAT: the stamp is a copy of the list, written last: another list, or an interrupted installation,
# is done again.
install_python() {
    local folder=$root/.deps/$1 requirements=$2 python
    if cmp -s -- "$requirements" "$folder/.complete"; then
        return
    fi
    python=$(python_with_pip) || die "a Python 3.10 or later with pip is needed to install $3"
    say "installing $3 into .deps/$1"
    rm -rf -- "$folder"
    "$python" -m venv "$folder" || die "the Python environment could not be made (on Debian: apt install python3-venv)"
    # PyTorch's own index has the CPU build; where it cannot be reached, a mirror that pip knows may have it as well.
    install_python_packages "$folder" "$requirements" --extra-index-url "$libtorch_cpu_index" --timeout 20 --retries 1 ||
        install_python_packages "$folder" "$requirements" || die "$3 could not be installed. Check the network."
    cp -- "$requirements" "$folder/.complete"
}

install_python_packages() {
    local folder=$1 requirements=$2
    shift 2
    PIP_DISABLE_PIP_VERSION_CHECK=1 "$folder/bin/python" -m pip install --quiet --no-deps --only-binary :all: \
        -r "$requirements" "$@" </dev/null >&2
}

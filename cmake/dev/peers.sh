# shellcheck shell=bash disable=SC2154 # root and build come from ./dev
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Python environment of `./dev bench --peers`: PyTorch, ONNX Runtime and OpenVINO of fixed versions in .deps/peers, never in
# anybody's Python. Sourced by ./dev, which provides root, say, die, and python_with_pip of libtorch.sh.

peers_requirements=$root/tests/bench/peers/requirements.txt

# The stamp is a copy of the list, written last: another list, or an interrupted installation, is done again.
install_peers() {
    local folder=$root/.deps/peers python
    if cmp -s -- "$peers_requirements" "$folder/.complete"; then
        return
    fi
    python=$(python_with_pip) || die "a Python 3.10 or later with pip is needed to install the peers"
    say "installing PyTorch, ONNX Runtime and OpenVINO (about 450 MB) into .deps/peers"
    rm -rf -- "$folder"
    "$python" -m venv "$folder" || die "the Python environment could not be made (on Debian: apt install python3-venv)"
    # PyTorch's own index has the CPU build; where it cannot be reached, a mirror that pip knows may have it as well.
    install_peer_packages --extra-index-url "$libtorch_cpu_index" --timeout 20 --retries 1 || install_peer_packages ||
        die "the peers could not be installed. Check the network."
    cp -- "$peers_requirements" "$folder/.complete"
}

install_peer_packages() {
    PIP_DISABLE_PIP_VERSION_CHECK=1 "$root/.deps/peers/bin/python" -m pip install --quiet --no-deps --only-binary :all: \
        -r "$peers_requirements" "$@" </dev/null >&2
}

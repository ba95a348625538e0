# bash completion for nucleoscope
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Subcommands, then the options that the subcommand's own --help lists, and files.

_nucleoscope()
{
    local current=${COMP_WORDS[COMP_CWORD]} subcommands options
    subcommands="scan describe demo audit recipes devices train queue crossvalidate doubts learningcurve stability resume repeat predict evaluate \
explain export import pack unpack compare weakgroups lesson classroom report runs libtorch weights doctor tour"
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W "$subcommands --help --version" -- "$current"; compgen -f -- "$current")
        return
    fi
    if [[ $current == -* ]]; then
        options=$("${COMP_WORDS[0]}" "${COMP_WORDS[1]}" --help 2>/dev/null | grep -oE -- '^ +(-h,)?--[a-z-]+' | grep -oE -- '--[a-z-]+')
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
        return
    fi
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
}
complete -o filenames -F _nucleoscope nucleoscope

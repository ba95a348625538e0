# bash completion for nucleoscope
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the program itself says may stand here; else files.

_nucleoscope()
{
    mapfile -t COMPREPLY < <("${COMP_WORDS[0]}" --complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    if ((${#COMPREPLY[@]} == 0)); then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "${COMP_WORDS[COMP_CWORD]}")
    fi
}
complete -F _nucleoscope nucleoscope

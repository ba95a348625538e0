#compdef nucleoscope
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the program itself says may stand here; else files.

_nucleoscope()
{
    local -a found
    found=("${(@f)$("${words[1]}" --complete "${(@)words[2,CURRENT]}" 2>/dev/null)}")
    if [[ -n ${found[1]} ]]; then
        compadd -- "${found[@]}"
    else
        _files
    fi
}
_nucleoscope "$@"

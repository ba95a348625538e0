# fish completion for nucleoscope
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the program itself says may stand here; else files.

function __nucleoscope_complete
    set -l words (commandline -opc)
    set -l begun (commandline -ct)
    set -l found ($words[1] --complete $words[2..-1] "$begun" 2>/dev/null)
    if set -q found[1]
        printf '%s\n' $found
    else
        __fish_complete_path "$begun"
    end
end
complete -c nucleoscope -f -k -a '(__nucleoscope_complete)'

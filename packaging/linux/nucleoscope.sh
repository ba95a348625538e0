#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Starts the program of the archive that carries its libraries. What a desktop has anyway (X11, graphics, fonts …) comes from the system;
# only where it lacks some of it, what lies in lib/nucleoscope/system takes the place.

home=$(dirname -- "$(readlink -f -- "$0")")
carried=$home/lib/nucleoscope
known=$( (PATH=$PATH:/sbin:/usr/sbin ldconfig -p) 2>/dev/null)

for group in "$carried"/system/*/; do
    for library in "$group"*; do
        case $known in
            *"${library##*/} ("*) ;;
            *)
                LD_LIBRARY_PATH=${group%/}${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
                export LD_LIBRARY_PATH
                break
                ;;
        esac
    done
done
if [ ! -e /etc/fonts/fonts.conf ] && [ -z "$FONTCONFIG_FILE" ]; then
    export FONTCONFIG_FILE="$carried/fonts/fonts.conf"
fi
exec "$home/bin/nucleoscope" "$@"

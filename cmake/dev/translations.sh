#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads the window's strings, and what core says, into translations/. English needs a file, too: for its plurals alone
# ("%n patient(s)"). Texts that are gone are dropped; new ones are left unfinished: translations.py lists and merges them.
set -euo pipefail
cd "$(dirname "$0")/../.."

lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
python3 -B cmake/dev/core_messages.py
"$lupdate" -silent -pluralonly -locations none -no-obsolete -I . -source-language en_US ui app/tour -ts -target-language en_US \
    translations/nucleoscope_en.ts
python3 -B cmake/dev/translations.py english translations/nucleoscope_en.ts
for language in de es fr zh_CN; do
    "$lupdate" -silent -locations none -no-obsolete -no-ui-lines -I . -source-language en_US ui app/tour translations \
        -ts -target-language "$language" "translations/nucleoscope_$language.ts"
done
python3 -B cmake/dev/translations.py check || true

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads the window's strings into translations/. English needs a file, too: for its plurals alone ("%n patient(s)").
set -euo pipefail
cd "$(dirname "$0")/../.."

lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
"$lupdate" -silent -pluralonly -locations none -I . -source-language en_US ui app/tour -ts -target-language en_US translations/nucleoscope_en.ts
# "%n patient(s)" or "%n patients": the word behind the number is what changes.
python3 - translations/nucleoscope_en.ts <<'PYTHON'
import re, sys
import xml.etree.ElementTree as ET

path = sys.argv[1]
tree = ET.parse(path)


def singular(word):
    return {"nuclei": "nucleus", "more": "more"}.get(word, word[:-1] if word.endswith("s") else word)


for message in tree.getroot().iter("message"):
    source = message.find("source").text
    translation = message.find("translation")
    if translation.get("type") is None and all(form.text for form in translation.findall("numerusform")):
        continue  # may have been mended by hand
    one = re.sub(r"\(e?s\)", "", source)
    one = re.sub(r"(%L?n) (\w+)( are\b)?", lambda m: m[1] + " " + singular(m[2]) + (" is" if m[3] else ""), one)
    many = re.sub(r"\((e?s)\)", r"\1", source)
    for form, text in zip(translation.findall("numerusform"), (one, many)):
        form.text = text
    translation.attrib.pop("type", None)
tree.write(path, encoding="utf-8", xml_declaration=True)
with open(path, "a", encoding="utf-8") as file:
    file.write("\n")
PYTHON

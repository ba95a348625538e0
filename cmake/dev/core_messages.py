#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Collects what core says to people into translations/core_messages.h, which lupdate reads.

core has no Qt, and so no tr(): its sentences are the templates of Messages, each behind its id ("run.no_model"), and the
few words that core inserts into them. This script finds them by their form. --check only says whether the file is current.
"""

import argparse
import json
import pathlib
import re
import sys

root = pathlib.Path(__file__).resolve().parents[2]
target = root / "translations" / "core_messages.h"

TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|R"\((?P<raw>.*?)\)"|"(?P<text>(?:[^"\\\n]|\\.)*)"|\'(?:[^\'\\\n]|\\.)+\'|[;{}(),:?]', re.S)
ID = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]*)+\Z")
FILE = re.compile(r"\.(json|csv|txt|cpp|h|safetensors|pt|onnx|log|zip|ini|nuclei|so|dylib|dll|tmp|part|bin|lock|npy)\Z")
COUNTED = re.compile(r"\bcounted\(")
LISTED = re.compile(r"\bChecklist(Item)?\{")


def literals(source):
    """(place, text) of each string literal, adjacent ones joined, and of each punctuation mark as (place, None, mark)."""
    result = []
    end = -1
    for match in TOKEN.finditer(source):
        token = match[0]
        if token.startswith(("//", "/*", "'")):
            continue
        text = match["raw"] if match["raw"] is not None else match["text"]
        if text is None:
            result.append((match.start(), None, token))
        elif result and result[-1][1] is not None and not source[end:match.start()].strip():
            result[-1] = (result[-1][0], result[-1][1] + text, "")
        else:
            result.append((match.start(), text, ""))
        end = match.end()
    return result


def is_words(text):
    return not text.startswith("_") and re.search(r"[A-Za-z]{2}", re.sub(r"\{\w*\}|%\w", "", text)) is not None and not ID.match(text)


def is_sentence(text):
    return " " in text and re.search(r"[A-Za-z]{3}", re.sub(r"\{\w*\}|%\w", "", text)) is not None


def of_messages(source, of_core):
    """Templates behind an id: the literal right after it, and in core sentences up to the end of the statement. Two places with
    a colon between are one, too: not every language writes its colon like English."""
    found = []
    ident = None
    follows = False
    for place, text, mark in literals(source):
        if text is None:
            if mark == ";":
                ident = None
            elif mark not in ",?:(":
                follows = False
            continue
        if ID.match(text) and not FILE.search(text):
            ident, follows = text, True
        elif ident and text and (follows or (of_core and is_sentence(text))) and (is_words(text) or text.count("{") > 1):
            found.append((ident, text))
            follows = False
    # Tables of templates, whose ids are put together elsewhere.
    for _, text, _ in literals(source) if of_core else []:
        if text and re.search(r"\{[a-z_]+\}", text) and is_sentence(text) and not any(text == known for _, known in found):
            found.append(("", text))
    # Where the id is a variable: counted(finding.id, …)
    for call in COUNTED.finditer(source):
        for place, text, mark in literals(source[call.end():]):
            if mark == ";":
                break
            if text and is_sentence(text) and not any(text == known for _, known in found):
                found.append(("counted", text))
    # The annex of a report: topics behind their numbers, and the guidelines themselves.
    for call in LISTED.finditer(source):
        for place, text, mark in literals(source[call.end():]):
            if mark == "}":
                break
            if text and is_sentence(text) or (text and call[1] and len(text) > 3 and is_words(text)):
                found.append(("checklist", text))
    return found


# Words that core inserts, of which no form tells it.
WORDS = {"red": "familiar.colour", "green": "familiar.colour", "blue": "familiar.colour", "training": "part", "validation": "part",
         "test": "part"}
# What core/inspection/describe_*filter.cpp and mark_filter.cpp put together: a FilterSentence has too many forms to list, so
# the window translates it piece by piece. test_languages holds the list against the sentences.
FILTER_PIECES = [
    "No", "All {count}", "{count}", "{nuclei}", "{nuclei} {truth} nucleus", "{nuclei} {truth} nuclei", " {class} nucleus", " {class} nuclei", " nucleus", " nuclei",
    " called", " called {predicted}", " left to a person", " rightly", ", rightly", " wrongly", ", wrongly", " right", ", right",
    " wrong", ", wrong", " in {folds}", " picked by hand", " {picked}", " with \\u201c{text}\\u201d in the name",
    ", patient {patient}", ", 1 patient", ", {patients} patients",
    ", probability of {positive} from {probability_low} to {probability_high}", ", probability of {positive} from {probability_low}",
    ", probability of {positive} below {probability_high}",
    ", loss from {loss_low} to {loss_high}", ", loss from {loss_low}", ", loss below {loss_high}",
    ", not marked", ", marked or not", ", marked", " label doubtful", " poor image", " interesting", " with a note", " or not at all",
    ", label doubtful", ", poor image", ", interesting", ", with a note",
    " or label doubtful", " or poor image", " or interesting", " or with a note", " or ", ", ",
]


def of_texts(kind, data, keys):
    """Prose of a resource's JSON, under these keys at any depth."""
    found = []

    def walk(value, key):
        if isinstance(value, dict):
            for name, inner in value.items():
                walk(inner, name)
        elif isinstance(value, list):
            for inner in value:
                walk(inner, key)
        elif isinstance(value, str) and key in keys:
            found.append((kind, value))

    walk(data, "")
    return found


def collect():
    messages = dict(WORDS)
    files = sorted(path for folder in ("core", "ui") for path in (root / folder).rglob("*") if path.suffix in (".cpp", ".h"))
    for path in files:
        if path.name in ("setting_words.cpp", "describe_filter.cpp", "describe_prediction_filter.cpp", "mark_filter.cpp"):
            continue  # it has tr(); those are FILTER_PIECES
        of_core = path.is_relative_to(root / "core")
        for ident, text in of_messages(path.read_text(encoding="utf-8"), of_core):
            messages.setdefault(text, ident or path.stem)
    for folder, keys in (("recipes", {"title", "description"}),
                         ("lessons", {"title", "summary", "question", "text", "above", "within", "below"})):
        for path in sorted((root / "resources" / folder).glob("*.json")):
            if not path.name.endswith(".schema.json"):
                for kind, text in of_texts(f"{folder}/{path.stem}", json.loads(path.read_text(encoding="utf-8")), keys):
                    messages.setdefault(text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n"), kind)
    return messages


SETTING = re.compile(r'\bwords\(\s*("(?:[^"\\]|\\.)*")\s*\)')


def setting_words():
    """What core/workflow/setting_words.cpp says of runs' settings. Words as short as "no" are kept apart: in what core says they
    may be names."""
    return sorted(set(SETTING.findall((root / "core/workflow/setting_words.cpp").read_text(encoding="utf-8"))))


def written(messages):
    lines = ["// SPDX-License-Identifier: GPL-3.0-or-later",
             "// Written by cmake/dev/core_messages.py: what core says to people, for lupdate, and for the window to know it again.",
             "#pragma once", "", "#include <QtGlobal>", "", "// clang-format off", "namespace nucleoscope::ui {", "", "inline constexpr const char* coreTemplates[] = {"]
    for text, ident in sorted(messages.items(), key=lambda entry: (entry[1], entry[0])):
        lines += [f"    //: {ident}", f'    QT_TRANSLATE_NOOP("core", "{text}"),']
    lines += ["};", "", "inline constexpr const char* filterPieces[] = {"]
    for text in FILTER_PIECES:
        lines += ["    //: a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients", f'    QT_TRANSLATE_NOOP("filter", "{text}"),']
    lines += ["};", "", "inline constexpr const char* settingTexts[] = {"]
    lines += [f'    QT_TRANSLATE_NOOP("RunSettings", {text}),' for text in setting_words()]
    lines += ["};", "", "} // namespace nucleoscope::ui", ""]
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    text = written(collect())
    if options.check:
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            print("translations/core_messages.h is not current: run cmake/dev/translations.sh", file=sys.stderr)
            return 1
        return 0
    target.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

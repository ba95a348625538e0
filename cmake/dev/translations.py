#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is translated, and what is not.

translations.py list FILE.ts            the unfinished texts as JSON, each once: source, comment, plural forms wanted
translations.py merge FILE.ts WORDS.json  takes that JSON back with "translation" filled in: a text, or a list of plural forms;
                                        "context", where it is given, is the only one that the entry is for
translations.py check [FILE.ts...]      every text translated, with the same places for values, a mnemonic where there was one,
                                        and as many plural forms as the language has
translations.py english FILE.ts         the English plurals
"""

import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ET

folder = pathlib.Path(__file__).resolve().parents[2] / "translations"
FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "zh": 1}
PLACE = re.compile(r"%L?n|%L?\d|\{\w+\}")
UNSPACED_ELLIPSIS = re.compile(r"\w…$")
MNEMONIC = re.compile(r"&(?=[^\s&])")
IRREGULAR = {"nuclei": "nucleus", "more": "more"}


def load(path):
    return ET.parse(path)


def save(tree, path):
    """As lupdate writes it, but for the declaration's quotes."""
    root = tree.getroot()
    ET.indent(root, "    ")
    text = re.sub("(?m)^    (?=[ <])", "", ET.tostring(root, encoding="unicode"))
    pathlib.Path(path).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def messages(tree):
    for context in tree.getroot().iter("context"):
        for message in context.findall("message"):
            yield context.findtext("name"), message


def key(message):
    return message.findtext("source") or "", message.findtext("comment") or "", message.get("numerus") == "yes"


def forms(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def is_finished(message):
    translation = message.find("translation")
    return translation.get("type") is None and all(forms(message)) and bool(forms(message))


def language_of(tree):
    return re.split("[_-]", tree.getroot().get("language"))[0]


def problems_of(source, comment, plural, texts, language):
    """What is wrong with a translation, in words."""
    found = []
    if plural and len(texts) != FORMS[language]:
        found.append(f"{len(texts)} plural forms, not {FORMS[language]}")
    wanted = sorted(set(PLACE.findall(source)))
    for number, text in enumerate(texts):
        if not text:
            found.append("not translated")
            continue
        here = sorted(set(PLACE.findall(text)))
        # The singular may say "one" in words.
        if here != wanted and not (plural and number == 0 and FORMS[language] > 1
                                   and here == [place for place in wanted if not place.endswith("n")]):
            found.append(f"places for values: {' '.join(here)}, not {' '.join(wanted)}")
        if bool(MNEMONIC.search(source)) != bool(MNEMONIC.search(text)):
            found.append("the mnemonic (&)")
        if language == "de" and UNSPACED_ELLIPSIS.search(text):
            found.append("no blank before the ellipsis")
        for edge in (str.lstrip, str.rstrip):
            if language != "zh" and (edge(source) != source) != (edge(text) != text) and not source.startswith((" ", ",")):
                found.append("spaces at the ends")
    return found


def write_list(path):
    seen, listed = set(), []
    for context, message in messages(load(path)):
        if is_finished(message) or key(message) in seen:
            continue
        seen.add(key(message))
        source, comment, plural = key(message)
        entry = {"source": source, "where": context}
        if comment:
            entry["comment"] = comment
        if message.findtext("extracomment"):
            entry["hint"] = message.findtext("extracomment")
        if plural:
            entry["plural"] = True
        entry["translation"] = ""
        listed.append(entry)
    json.dump(listed, sys.stdout, ensure_ascii=False, indent=1)
    print()
    return 0


def merge(path, words):
    tree = load(path)
    language = language_of(tree)
    given = {}
    bad = 0
    for entry in json.loads(pathlib.Path(words).read_text(encoding="utf-8")):
        texts = entry["translation"] if isinstance(entry["translation"], list) else [entry["translation"]]
        plural = entry.get("plural", False)
        found = problems_of(entry["source"], entry.get("comment", ""), plural, texts, language) if any(texts) else ["not translated"]
        if found:
            bad += 1
            print(f"left out: {entry['source']!r} -> {texts}: {'; '.join(found)}", file=sys.stderr)
        else:
            given[entry["source"], entry.get("comment", ""), plural, entry.get("context")] = texts
    for context, message in messages(tree):
        texts = given.get((*key(message), context)) or given.get((*key(message), None))
        if texts is None:
            continue
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        if message.get("numerus") == "yes":
            for form in list(translation):
                translation.remove(form)
            translation.text = None
            for text in texts:
                ET.SubElement(translation, "numerusform").text = text
        else:
            translation.text = texts[0]
    save(tree, path)
    return 1 if bad else 0


def check(paths):
    bad = 0
    for path in paths:
        tree = load(path)
        unfinished = 0
        for context, message in messages(tree):
            source, comment, plural = key(message)
            if not context:
                bad += 1
                print(f"lupdate does not see whose {source!r} is: write Class::tr, no alias of the class", file=sys.stderr)
            if not is_finished(message):
                unfinished += 1
                continue
            for problem in problems_of(source, comment, plural, forms(message), language_of(tree)):
                bad += 1
                print(f"{pathlib.Path(path).name}: {context}: {source!r}: {problem}", file=sys.stderr)
        if unfinished:
            bad += 1
            print(f"{pathlib.Path(path).name}: {unfinished} texts are not translated", file=sys.stderr)
    return 1 if bad else 0


def english(path):
    """ "%n patient(s)" or "%n patients": the word behind the number is what changes. """
    tree = load(path)

    def singular(word):
        return IRREGULAR.get(word, word[:-1] if word.endswith("s") else word)

    for _, message in messages(tree):
        if is_finished(message):
            continue  # may have been mended by hand
        source = message.findtext("source")
        translation = message.find("translation")
        one = re.sub(r"\(e?s\)", "", source)
        one = re.sub(r"(%L?n) (\w+)( are\b)?", lambda m: m[1] + " " + singular(m[2]) + (" is" if m[3] else ""), one)
        many = re.sub(r"\((e?s)\)", r"\1", source)
        for form, text in zip(translation.findall("numerusform"), (one, many)):
            form.text = text
        translation.attrib.pop("type", None)
    save(tree, path)
    return 0


def main(arguments):
    match arguments:
        case ["list", path]:
            return write_list(path)
        case ["merge", path, words]:
            return merge(path, words)
        case ["check", *paths]:
            return check(paths or sorted(folder.glob("nucleoscope_*.ts")))
        case ["english", path]:
            return english(path)
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

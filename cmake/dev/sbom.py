#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the bill of materials as CycloneDX 1.5 JSON: sbom.py BUILD_FOLDER [--check]. Called by ./dev sbom.

Components, versions and licences are those of cmake/NucleoscopeComponents.cmake, as this build found them; the weights that are
shipped are listed with their SHA-256. --check writes nothing: exit code 1 where a component lacks its version or its licence.
"""
import csv
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import uuid

ROOT = pathlib.Path(__file__).resolve().parents[2]
WEIGHTS_LICENCE = "CC-BY-4.0"  # NOTICE


def licence(expression):
    return [{"expression": expression}] if " " in expression else [{"license": {"id": expression}}]


def components(build):
    with open(build / "components.tsv", newline="") as table:
        for row in csv.DictReader(table, delimiter="\t"):
            yield {"type": "library", "bom-ref": row["name"], "name": row["name"], "version": row["version"],
                   "licenses": licence(row["licence"]), "externalReferences": [{"type": "website", "url": row["home"]}]}
    for file in sorted((ROOT / "resources" / "weights").glob("*.safetensors")):
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        yield {"type": "machine-learning-model", "bom-ref": file.name, "name": file.name, "version": digest[:12],
               "licenses": licence(WEIGHTS_LICENCE), "hashes": [{"alg": "SHA-256", "content": digest}]}


def bill(build):
    version = re.search(r"VERSION (\d+\.\d+\.\d+)", (ROOT / "CMakeLists.txt").read_text())[1]
    commit = subprocess.run(["git", "-C", str(ROOT), "rev-parse", "HEAD"], capture_output=True, text=True).stdout.strip()
    parts = list(components(build))
    program = {"type": "application", "bom-ref": "nucleoscope", "name": "nucleoscope", "version": version,
               "licenses": licence("GPL-3.0-or-later")}
    if commit:
        program["properties"] = [{"name": "commit", "value": commit}]
    content = json.dumps([program, parts], sort_keys=True)
    return {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
            "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, content)}",  # the same bill has the same number
            "metadata": {"component": program}, "components": parts,
            "dependencies": [{"ref": "nucleoscope", "dependsOn": [part["bom-ref"] for part in parts]}]}


def main():
    build = pathlib.Path(sys.argv[1])
    made = bill(build)
    if "--check" not in sys.argv:
        print(json.dumps(made, indent=2))
        return 0
    lacking = [part["name"] for part in made["components"] if not part["version"] or not json.dumps(part["licenses"]).strip("[]")]
    if lacking or not made["components"]:
        print("without version or licence:", ", ".join(lacking) or "everything")
        return 1
    print(len(made["components"]), "components, each with version and licence")
    return 0


if __name__ == "__main__":
    sys.exit(main())

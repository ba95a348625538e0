#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores of a run's best epoch on its validation images, for docs/weights.md: held_out_scores.py RUN

Accuracy, balanced accuracy and the recall of each class, with 95 % bootstrap intervals over images (2,000 resamples, seed 1).
The images of this set name no patients, so none can be over patients."""

import collections
import csv
import json
import os
import random
import sys


def table(run):
    with open(os.path.join(run, "run.json"), encoding="utf-8") as file:
        info = json.load(file)
    name = f"epoch-{info['best_epoch']:03d}-validation.csv"
    with open(os.path.join(run, "predictions", name), encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    classes = [c["name"] for c in info["classes"]]
    return info, classes, [(row["class"], row["predicted"]) for row in rows]


def scores(pairs, classes):
    total = collections.Counter(t for t, _ in pairs)
    right = collections.Counter(t for t, p in pairs if t == p)
    recall = {c: right[c] / total[c] if total[c] else float("nan") for c in classes}
    known = [r for r in recall.values() if r == r]
    return {"accuracy": sum(right.values()) / len(pairs), "balanced accuracy": sum(known) / len(known), **recall}


def main(run):
    info, classes, pairs = table(run)
    found = scores(pairs, classes)
    draw = random.Random(1)
    resampled = [scores(draw.choices(pairs, k=len(pairs)), classes) for _ in range(2000)]
    print(f"{len(pairs)} images, epoch {info['best_epoch']} of {info['planned_epochs']}")
    for name, value in found.items():
        spread = sorted(s[name] for s in resampled if s[name] == s[name])
        print(f"{name}: {value:.3f} ({spread[int(0.025 * len(spread))]:.3f} to {spread[int(0.975 * len(spread)) - 1]:.3f})")


main(sys.argv[1])

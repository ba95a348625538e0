#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what test_weak_groups.cpp compares with: the predictions of drawn_predictions.h, two drawn measures, quarters within
each class, and the same draws of patients, in NumPy and SciPy. Run once, when a promise changes; no test needs Python.

    pip install numpy scipy
    python3 reference_weak_groups.py
"""
import sys
from pathlib import Path

import numpy as np
from scipy import stats

sys.path.insert(0, str(Path(__file__).parents[1]))
from counter_random import bits, times_drawn

np.seterr(invalid="ignore")  # a draw without anybody of a group
SUBJECTS, SAMPLES, REPLICATES = 12, 240, 500
subject = np.arange(SAMPLES) % SUBJECTS
truth = (subject >= SUBJECTS // 2).astype(int)  # 0: ALL


def score(i, key):
    step = (19 << 32) if subject[i] < SUBJECTS // 2 else 0
    return ((34 * bits(i, key) + step + 10 * bits(int(subject[i]), key + 100) >> 32) + 1) / 64


def measure(i, key):
    """Noise and what a patient's nuclei have in common; every 17th could not be measured."""
    return np.nan if i % 17 == 5 else float((bits(i, key) >> 24) + (bits(int(subject[i]), key + 200) >> 25))


right = np.array([(score(i, 1) >= 0.5) == (truth[i] == 0) for i in range(SAMPLES)])
draws = np.array([times_drawn([range(0, 6), range(6, 12)], 9, r) for r in range(REPLICATES)])


def by_subject(which):
    return np.array([[which[subject == s].sum(), (which & right)[subject == s].sum()] for s in range(SUBJECTS)], dtype=float)


def of_class(values, part, c):
    mine = (truth == c) & ~np.isnan(values)
    bounds = np.quantile(values[mine], [0.25, 0.5, 0.75])
    where = np.searchsorted(bounds, values, side="left")
    inside, outside = by_subject(mine & (where == part)), by_subject(mine & (where != part))
    drawn = draws @ inside, draws @ outside
    enough = (inside[:, 0] >= 3) & (outside[:, 0] >= 3)
    own = (inside[:, 1] / np.maximum(inside[:, 0], 1) - outside[:, 1] / np.maximum(outside[:, 0], 1))[enough]
    return dict(inside=inside[:, 1].sum() / inside[:, 0].sum(), outside=outside[:, 1].sum() / outside[:, 0].sum(),
                drawn=drawn[0][:, 1] / drawn[0][:, 0] - drawn[1][:, 1] / drawn[1][:, 0], subjects=(inside[:, 0] > 0).sum(),
                samples=int(inside[:, 0].sum()), worse=(own < 0).sum(), better=(own > 0).sum(), compared=enough.sum())


def p_of(x):
    n = x["subjects"]
    return stats.t.cdf((x["inside"] - x["outside"]) / (np.nanstd(x["drawn"], ddof=1) * np.sqrt(n / (n - 1))), n - 1)


found = []
for key in (5, 6):
    values = np.array([measure(i, key) for i in range(SAMPLES)])
    for part in range(4):
        each = [of_class(values, part, c) for c in (0, 1)]
        both = {k: each[0][k] + each[1][k] for k in ("inside", "outside", "drawn", "samples", "worse", "better", "compared")}
        for k in ("inside", "outside", "drawn"):
            both[k] = both[k] / 2
        both["subjects"] = min(e["subjects"] for e in each)
        for c, x in zip((-1, 0, 1), [both] + each):
            found.append((key - 5, part, c, x, p_of(x)))
adjusted = stats.false_discovery_control([f[4] for f in found], method="bh")
for (m, part, c, x, p), q in zip(found, adjusted):
    low, high = np.nanquantile(x["drawn"], [0.025, 0.975])
    print(f"    {{{m}, {part}, {c}, {x['samples']}, {x['subjects']}, {x['inside']:.10f}, {x['outside']:.10f}, {low:.10f}, {high:.10f}, "
          f"{p:.10f}, {q:.10f}, {x['worse']}, {x['better']}, {x['compared']}}},")

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what test_feature_null.cpp compares with: AUROCs of ridge regressions (scikit-learn 1.9.1) on the small table that both
draw, with the true labels and with the same shuffled ones, in the same folds. Run once, when a promise changes; no test needs
Python.

    pip install scikit-learn
    python3 reference_feature_null.py
"""
import sys
from pathlib import Path

import numpy as np
from sklearn.linear_model import Ridge
from sklearn.metrics import roc_auc_score

sys.path.insert(0, str(Path(__file__).parents[1]))
from counter_random import BOOTSTRAP, CounterRandom, bits

PATIENTS, IMAGES, WIDTH, FOLDS, SHUFFLES, SEED = 14, 6, 4, 5, 8, 11
unit = np.repeat(np.arange(PATIENTS), IMAGES)
label = unit % 2  # 0: the positive class


def feature(i, j):
    shift = 0.75 if j == 0 and label[i] == 0 else 0
    return (bits(i * WIDTH + j, 9) >> 16) / 65536 + (bits(int(unit[i]) * WIDTH + j, 109) >> 16) / 65536 + shift


x = np.array([[feature(i, j) for j in range(WIDTH)] for i in range(len(unit))])
x = (x - x.mean(axis=0)) / x.std(axis=0)


def shuffled(permutation):
    own = [int(label[unit == u][0]) for u in range(PATIENTS)]
    CounterRandom(SEED, BOOTSTRAP, 2**40 + permutation).shuffle(own)
    return np.array(own)[unit]


def folds(group):
    """Large groups first, each into the emptiest fold."""
    sizes = np.bincount(group)
    order = list(range(len(sizes)))
    CounterRandom(SEED, BOOTSTRAP, 2**42).shuffle(order)
    filled, fold_of = [0] * FOLDS, {}
    for g in sorted(order, key=lambda g: -sizes[g]):  # stable
        fold_of[g] = int(np.argmin(filled))
        filled[fold_of[g]] += sizes[g]
    return np.array([fold_of[g] for g in group])


def area(labels, fold):
    scores = np.empty(len(labels))
    for f in range(FOLDS):
        learn = fold != f
        model = Ridge(alpha=0.1 * learn.sum(), solver="cholesky").fit(x[learn], (labels[learn] == 0).astype(float))
        scores[~learn] = model.predict(x[~learn])
    return roc_auc_score(labels == 0, scores)


for name, group in (("new patients", unit), ("same patients", np.arange(len(unit)))):
    fold = folds(group)
    drawn = sorted(area(shuffled(p), fold) for p in range(SHUFFLES))
    observed = area(label, fold)
    print(name, f"{observed:.12f}", "p", (1 + sum(d >= observed for d in drawn)) / (1 + len(drawn)))
    print(", ".join(f"{d:.12f}" for d in drawn))

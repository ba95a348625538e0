#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what test_study_numbers.cpp compares with: a learning curve and the stability of calls on the small table that both
draw, by scikit-learn's LogisticRegression (1.9.1), with the same draws of patients. Run once, when a promise changes; no test
needs Python.

    pip install scikit-learn
    python3 reference_studies.py
"""
import sys
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import balanced_accuracy_score, roc_auc_score

sys.path.insert(0, str(Path(__file__).parents[1]))
from counter_random import SPLIT, CounterRandom, bits, times_drawn

PATIENTS, NUCLEI, WIDTH, L2 = 12, 8, 3, 0.01
subject = np.repeat(np.arange(PATIENTS), NUCLEI)
label = subject % 2  # 0: ALL, the positive class
fold = subject // 2 % 3


def feature(i, j):
    """Multiples of 2^-17: exact in single precision."""
    shift = 0.5 if j < 2 and label[i] == 0 else 0
    return (bits(i * WIDTH + j, 7) >> 16) / 65536 + (bits(int(subject[i]) * WIDTH + j, 107) >> 16) / 131072 + shift


x = np.array([[feature(i, j) for j in range(WIDTH)] for i in range(len(subject))])


def fitted(rows, times=None):
    """Patients of a class count alike; l2 against the weighted mean of the losses. P(ALL) of any rows."""
    weight = np.empty(len(rows))
    for c in (0, 1):
        own = subject[rows][label[rows] == c]
        for i, r in enumerate(rows):
            if label[r] == c:
                weight[i] = 1 / (len(set(own)) * (own == subject[r]).sum())
    weight *= len(rows) / weight.sum()
    if times is not None:
        weight = weight * times[subject[rows]]
    mean, scale = x[rows].mean(axis=0), x[rows].std(axis=0)
    model = LogisticRegression(C=1 / (L2 * weight.sum()), tol=1e-13, max_iter=100000)
    model.fit((x[rows] - mean) / scale, label[rows], sample_weight=weight)
    return lambda of: model.predict_proba((x[of] - mean) / scale)[:, 0]


def thinned(rows, share, seed):
    kept = []
    for c in (0, 1):
        patients = sorted(set(subject[rows][label[rows] == c].tolist()))
        CounterRandom(seed, SPLIT, 3, c).shuffle(patients)
        kept += patients[: max(1, int(np.floor(share * len(patients) + 0.5)))]
    return rows[np.isin(subject[rows], kept)]


def curve(share, draws, seed):
    balanced, areas, patients = [], [], []
    for draw in range(draws):
        p, y = [], []
        for f in range(3):
            learn, examine = np.flatnonzero(fold != f), np.flatnonzero(fold == f)
            if share < 1:
                learn = thinned(learn, share, seed + draw)
            patients.append(len(set(subject[learn])))
            p.append(fitted(learn)(examine))
            y.append(label[examine])
        p, y = np.concatenate(p), np.concatenate(y)
        balanced.append(balanced_accuracy_score(y == 0, p >= 0.5))
        areas.append(roc_auc_score(y == 0, p))
    spread = lambda v: np.std(v, ddof=1) if len(v) > 1 else float("nan")
    return np.mean(patients), np.mean(balanced), spread(balanced), np.mean(areas), spread(areas)


for share in (0.25, 0.5):
    print("curve", share, ", ".join(f"{v:.12f}" for v in curve(share, 3, 5)))
print("curve 1", ", ".join(f"{v:.12f}" for v in curve(1, 1, 5)))

learn, examine = np.flatnonzero(fold != 0), np.flatnonzero(fold == 0)
strata = [sorted(set(subject[learn][label[learn] == c].tolist())) for c in (0, 1)]
REFITS = 25
whole = fitted(learn)(examine)
refits = np.array([fitted(learn, times_drawn(strata, 4, r))(examine) for r in range(REFITS)])
who = sorted(set(subject[examine].tolist()))
of_patients = lambda p: np.array([p[subject[examine] == s].mean() for s in who])


def show(name, p, drawn):
    same = ((drawn >= 0.5) == (p >= 0.5)).mean(axis=0)
    for i in range(len(p)):
        print(f"    {{{name[i]}, {p[i]:.10f}, {drawn[:, i].mean():.10f}, {drawn[:, i].std(ddof=1):.10f}, {same[i]:.2f}}},")


print("images")
show(examine, whole, refits)
print("patients")
show(who, of_patients(whole), np.array([of_patients(r) for r in refits]))

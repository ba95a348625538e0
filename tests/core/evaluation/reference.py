#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the numbers that the tests beside this file compare with: the same predictions in scikit-learn and SciPy. Run once,
when a promise changes; no test needs Python.

    pip install scikit-learn scipy
    python3 reference.py

The predictions come from integer formulas, which drawn_predictions.h repeats.
"""
import numpy as np
from scipy import optimize, stats
from sklearn import metrics
from sklearn.calibration import calibration_curve

SUBJECTS, SAMPLES = 12, 240
subject = np.arange(SAMPLES) % SUBJECTS
truth = (subject < SUBJECTS // 2).astype(int)  # 1: ALL


def bits(index, key):
    h = (index * 2654435761 + key * 2246822519 + 374761393) % 2**32
    h ^= h >> 15
    h = h * 2246822519 % 2**32
    return h ^ h >> 13


def scores(key):
    drawn = [(34 * bits(i, key) + (19 << 32) * int(truth[i]) + 10 * bits(int(subject[i]), key + 100)) >> 32 for i in range(SAMPLES)]
    return (np.array(drawn) + 1) / 64


def show(name, *values):
    print(f"{name}: " + ", ".join(repr(v.item() if hasattr(v, "item") else v) for v in values))


def all_scores(y, p):
    called = (p >= 0.5).astype(int)
    return [metrics.balanced_accuracy_score(y, called), metrics.roc_auc_score(y, p), metrics.accuracy_score(y, called),
            metrics.f1_score(y, called, average="weighted"), metrics.recall_score(y, called), metrics.recall_score(y, called, pos_label=0),
            metrics.log_loss(y, p)]


def sweep(p):
    for t in (0.25, 0.5, 0.71):
        tn, fp, fn, tp = metrics.confusion_matrix(truth, p >= t).ravel()
        show(f"at {t} tp fn fp tn ppv f1", tp, fn, fp, tn, tp / (tp + fp), 2 * tp / (2 * tp + fp + fn))
    fpr, tpr, thresholds = metrics.roc_curve(truth, p, drop_intermediate=False)
    best = np.argmax(np.round((tpr - fpr) * 120 * 120))
    show("youden threshold, value", thresholds[best], tpr[best] - fpr[best])
    for wanted in (0.9, 0.95, 1.0):
        reached = np.argmax(tpr >= wanted)
        show(f"sensitivity {wanted}: threshold, specificity", thresholds[reached], 1 - fpr[reached])
    for ratio in (0.2, 1.0, 5.0):
        cost = ratio * (1 - tpr) * 120 + fpr * 120
        show(f"cost {ratio}: threshold, cost", thresholds[np.argmin(np.round(cost, 9))], cost.min())
    show("average precision", metrics.average_precision_score(truth, p))
    precision, recall, thresholds = metrics.precision_recall_curve(truth, p)
    show("precision-recall points, first five from recall 0", len(precision), *np.column_stack([precision, recall])[::-1][:5].ravel())
    between = (p >= 0.3) & (p < 0.7)
    show("refer 0.3 0.7: referred, missed, false alarms", between.sum(), ((p < 0.3) & (truth == 1)).sum(), ((p >= 0.7) & (truth == 0)).sum())


def calibration(p):
    share, said = calibration_curve(truth, p, n_bins=10)
    # Its bins hold (low, high], as ours.
    count = np.histogram(np.ceil(p * 10 - 1e-12), bins=np.arange(0.5, 11))[0]
    show("bins: count", *count)
    show("bins: said", *said)
    show("bins: true", *share)
    count = count[count > 0]
    show("ece", (np.abs(share - said) * count).sum() / count.sum())
    show("brier", metrics.brier_score_loss(truth, p))
    logits = np.log(np.column_stack([1 - p, p]))

    def loss(t):
        z = logits / t
        z = z - z.max(1, keepdims=True)
        return np.mean(np.log(np.exp(z).sum(1)) - z[np.arange(SAMPLES), truth])

    best = optimize.minimize_scalar(loss, bounds=(0.01, 100), method="bounded", options={"xatol": 1e-12})
    show("temperature, loss before, after", best.x, loss(1), best.fun)


def mcnemar(b, c):
    return stats.binomtest(b, b + c, 0.5).pvalue if b + c else 1.0


def intervals(p, q):
    for k, n, level in ((0, 20, 0.95), (20, 20, 0.95), (7, 20, 0.95), (218, 3389, 0.95), (7, 20, 0.99)):
        ci = stats.binomtest(k, n).proportion_ci(level, method="wilson")
        show(f"wilson {k}/{n} at {level}", ci.low, ci.high)
    for b, c in ((0, 0), (1, 0), (10, 2), (25, 31), (400, 460)):
        show(f"mcnemar {b} {c}", mcnemar(b, c))
    show("quantiles 0.025 0.5 0.9 of 1 2 4 8", *np.quantile([1, 2, 4, 8], [0.025, 0.5, 0.9]))
    right, other = (p >= 0.5) == truth, (q >= 0.5) == truth
    show("both, only p, only q, none", (right & other).sum(), (right & ~other).sum(), (~right & other).sum(), (~right & ~other).sum())
    show("scores p", *all_scores(truth, p))
    show("scores q", *all_scores(truth, q))
    # Bootstrap of whole patients, each class by itself, with NumPy's numbers: ours agree within what 20,000 draws allow.
    random = np.random.default_rng(1)
    rows = [np.flatnonzero(subject == s) for s in range(SUBJECTS)]
    drawn_p, drawn_d = [], []
    for _ in range(20000):
        chosen = np.concatenate([random.integers(0, 6, 6), random.integers(6, 12, 6)])
        at = np.concatenate([rows[s] for s in chosen])
        y = truth[at]
        # balanced accuracy, accuracy, sensitivity, specificity and AUROC by ranks: scikit-learn's are too slow for so many
        def quick(x):
            called = x >= 0.5
            sensitivity, specificity = called[y == 1].mean(), (~called[y == 0]).mean()
            u = stats.rankdata(x)[y == 1].sum() - (y == 1).sum() * ((y == 1).sum() + 1) / 2
            return np.array([(sensitivity + specificity) / 2, u / ((y == 1).sum() * (y == 0).sum()), sensitivity, specificity])
        a, b = quick(p[at]), quick(q[at])
        drawn_p.append(a)
        drawn_d.append(b - a)
    for i, name in enumerate(("balanced accuracy", "auroc", "sensitivity", "specificity")):
        show(f"bootstrap {name}", *np.quantile(np.array(drawn_p)[:, i], [0.025, 0.975]), *np.quantile(np.array(drawn_d)[:, i], [0.025, 0.975]))


def subjects(p):
    for s in range(SUBJECTS):
        at = subject == s
        show(f"P{s}: right, mean", ((p[at] >= 0.5) == truth[at]).sum(), p[at].mean())


def losses(p):
    loss = -np.log(np.where(truth == 1, p, 1 - p))
    low, median, high = np.quantile(loss, [0.25, 0.5, 0.75])
    fence = high + 1.5 * (high - low)
    show("loss median, upper quartile, fence, largest", median, high, fence, loss.max())
    show("outliers", (loss >= fence).sum())
    show("of 6 bars to 3", *np.histogram(loss, bins=6, range=(0, 3))[0])


def report(p):
    """Whole patients by their mean probability; and calling everything ALL (there are as many of the other)."""
    y = np.array([truth[subject == s][0] for s in range(SUBJECTS)])
    mean = np.array([p[subject == s].mean() for s in range(SUBJECTS)])
    show("by patient: balanced accuracy, auroc, accuracy, weighted f1, sensitivity, specificity, loss", *all_scores(y, mean))
    ones = np.ones_like(truth)
    show("always ALL: balanced accuracy, accuracy, weighted f1", metrics.balanced_accuracy_score(truth, ones),
         metrics.accuracy_score(truth, ones), metrics.f1_score(truth, ones, average="weighted"))


def doubts(p):
    """Confident learning by sets: who reaches the mean self-confidence of another class, and of that only or more so."""
    both = np.column_stack([p, 1 - p])  # ALL, HEM
    given = np.where(truth == 1, 0, 1)
    threshold = np.array([both[given == c, c].mean() for c in (0, 1)])
    claims = np.where(both >= threshold, both, -1)
    claimed = np.where(claims.max(axis=1) >= 0, claims.argmax(axis=1), given)
    rows = np.flatnonzero(claimed != given)
    margin = both[rows, given[rows]] - both[rows, claimed[rows]]
    order = np.argsort(margin, kind="stable")
    show("thresholds", *threshold)
    show("doubts", len(rows))
    show("rows", *rows[order])
    show("first and last margin", margin[order][0], margin[order][-1])


first, second = scores(1), scores(2)
sweep(first)
calibration(first)
intervals(first, second)
subjects(first)
losses(first**4 / (first**4 + (1 - first) ** 4))  # surer of itself: some losses stand out
report(first)
doubts(first**4 / (first**4 + (1 - first) ** 4))  # as surely wrong as that

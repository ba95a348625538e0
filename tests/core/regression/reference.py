# SPDX-License-Identifier: GPL-3.0-or-later
#
# Where the numbers in test_softmax_regression.cpp come from: scikit-learn's LogisticRegression (tested with 1.9.1), and for
# label smoothing the same objective made small by SciPy's BFGS.
import warnings

import numpy as np
from scipy.optimize import minimize
from scipy.special import log_softmax
from sklearn.linear_model import LogisticRegression

warnings.filterwarnings("ignore")


def uniform(count):
    x = 12345
    values = []
    for _ in range(count):
        x = (1103515245 * x + 12345) % 2**31
        values.append(x / 2**31)
    return values


n, d, l2 = 90, 5, 0.02
x = np.array(uniform(n * d), dtype=np.float32).reshape(n, d).astype(float)
x[:, 1] *= 16  # exact in single precision
x[:, 4] = 0.25  # does not vary
y3 = np.array([int(3 * (0.75 * x[i, 0] + 0.25 * x[i, 2]) + (i % 5 == 0)) % 3 for i in range(n)])
y2 = (y3 > 0).astype(int)
weight = np.array([1.0 + i % 4 for i in range(n)])
scale = x.std(0)
z = (x - x.mean(0)) / np.where(scale > 0, scale, 1)
z[:, 4] = 0

for name, y, w in [("two", y2, np.ones(n)), ("two weighted", y2, weight), ("three weighted", y3, weight)]:
    model = LogisticRegression(C=1 / (l2 * w.sum()), tol=1e-12, max_iter=100000).fit(z, y, sample_weight=w)
    p = model.predict_proba(z)
    print(name, "row 0", [f"{v:.9f}" for v in p[0]], "row 77", [f"{v:.9f}" for v in p[77]])

smoothing = 0.1
target = np.full((n, 3), smoothing / 3)
target[np.arange(n), y3] += 1 - smoothing


def objective(b):
    b = b.reshape(3, d + 1)
    logs = log_softmax(z @ b[:, :d].T + b[:, d], axis=1)
    return -(target * logs).sum() / n + l2 / 2 * (b[:, :d] ** 2).sum()


b = np.zeros(3 * (d + 1))
for _ in range(3):
    b = minimize(objective, b, method="BFGS", options={"gtol": 1e-10}).x
p = np.exp(log_softmax(z @ b.reshape(3, d + 1)[:, :d].T + b.reshape(3, d + 1)[:, d], axis=1))
print("three smoothed", "objective", f"{objective(b):.9f}", "row 0", [f"{v:.7f}" for v in p[0]])

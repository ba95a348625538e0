# SPDX-License-Identifier: GPL-3.0-or-later
#
# Where the numbers in test_ridge_logistic.cpp come from: the same objective, made small by SciPy's BFGS.
import numpy as np
from scipy.optimize import minimize


def uniform(count):
    x = 12345
    values = []
    for _ in range(count):
        x = (1103515245 * x + 12345) % 2**31
        values.append(x / 2**31)
    return values


n = 60
x = np.array(uniform(3 * n)).reshape(n, 3)
x[:, 1] *= 50
x[:, 2] = x[:, 0] + 0.3 * x[:, 2]
y = np.array([x[i, 0] + 0.02 * x[i, 1] + (0.6 if i % 3 == 0 else 0) > 1.2 for i in range(n)])
a = np.c_[np.ones(n), (x - x.mean(0)) / x.std(0)]
w = np.where(y, n / (2 * y.sum()), n / (2 * (n - y.sum())))


def objective(b):
    z = a @ b
    return (w * (np.logaddexp(0, z) - y * z)).sum() + 0.5 * (b[1:] ** 2).sum()


def gradient(b):
    slope = a.T @ (w * (1 / (1 + np.exp(-(a @ b))) - y))
    slope[1:] += b[1:]
    return slope


b = np.zeros(4)
for _ in range(3):
    b = minimize(objective, b, jac=gradient, method="BFGS", options={"gtol": 1e-12}).x
print("coefficients", [round(v, 10) for v in b])
p = 1 / (1 + np.exp(-(a @ b)))
print("probabilities of rows 0 and 59", round(p[0], 10), round(p[59], 10))

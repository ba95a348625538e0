#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the numbers that test_projection.cpp compares with: the same drawn features in NumPy and scikit-learn. Run once, when
a promise changes; no test needs Python.

    pip install numpy scikit-learn
    python3 projection_reference.py
"""
import numpy
from sklearn.manifold import TSNE, trustworthiness


def fractions(count, key):
    h = (numpy.arange(count, dtype=numpy.uint64) * 2654435761 + key * 2246822519 + 374761393) % 2**32
    h ^= h >> 15
    h = h * 2246822519 % 2**32
    h ^= h >> 13
    return h / 2.0**32


def drawn(count, dimensions, groups):
    """Groups around places of their own, wider in some directions than in others."""
    centres = fractions(groups * dimensions, 1).reshape(groups, dimensions) * 4
    noise = sum(fractions(count * dimensions, key) for key in (2, 3, 4)).reshape(count, dimensions) - 1.5
    return centres[numpy.arange(count) % groups] + noise * (1 + 2 / (1 + numpy.arange(dimensions)))


def components(x, dimensions):
    u, s, vt = numpy.linalg.svd(x - x.mean(0), full_matrices=False)
    signs = numpy.sign(vt[numpy.arange(len(vt)), numpy.abs(vt).argmax(1)])
    return (u * s * signs)[:, :dimensions], (s**2 / (s**2).sum())[:dimensions]


x = drawn(300, 40, 5)
y, share = components(x, 6)
print("PCA shares", share.round(7).tolist())
for row in (0, 1, 137, 299):
    print("PCA row", row, y[row].round(5).tolist())

x = drawn(600, 30, 12)
y, _ = components(x, 20)
map_ = TSNE(init="pca", random_state=0).fit(y)
print("t-SNE trustworthiness", trustworthiness(y, map_.embedding_, n_neighbors=10).round(4), "divergence", map_.kl_divergence_)

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what test_nucleus_measures.cpp compares with: stain, hue and focus of the two nuclei that it draws, in NumPy, SciPy and
Python's colorsys. Run once, when a promise changes; no test needs Python.

    pip install numpy scipy
    python3 reference_measures.py
"""
import colorsys
import sys
from pathlib import Path

import numpy as np
from scipy import ndimage

sys.path.insert(0, str(Path(__file__).parents[1]))
from counter_random import bits


def drawn(coarse):
    """An ellipse whose grain is pixels, or blocks of three by three of them."""
    image = np.zeros((60, 80, 3), dtype=np.uint8)
    inside = np.zeros((60, 80), dtype=bool)
    for y in range(60):
        for x in range(80):
            if 400 * (x - 40) ** 2 + 900 * (y - 29) ** 2 <= 360000:  # half axes 30 and 20
                grain = (bits(y // 3 * 80 + x // 3 if coarse else y * 80 + x, 3) >> 24) // 4
                image[y, x] = (80 + grain, 40 + grain // 2, 120 + grain)
                inside[y, x] = True
    return image, inside


for coarse in (False, True):
    image, inside = drawn(coarse)
    density = -np.log10(np.maximum(image[inside].astype(float), 1) / 255).mean()
    hue = colorsys.rgb_to_hsv(*image[inside].mean(axis=0))[0] * 360
    inner = ndimage.binary_erosion(inside, np.ones((7, 7)))
    r, g, b = image.astype(int).transpose(2, 0, 1)
    grey = (r * 4899 + g * 9617 + b * 1868 + 8192 >> 14).astype(float)  # OpenCV's fixed point
    edges = ndimage.convolve(grey, np.array([[0, 1, 0], [1, -4, 1], [0, 1, 0]]), mode="mirror")
    print(f"{inside.sum()}, {density:.9f}, {hue:.9f}, {edges[inner].std() / grey[inner].std():.9f}")

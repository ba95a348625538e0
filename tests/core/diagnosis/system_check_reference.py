#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the numbers of core/diagnosis/reference_numbers.h: what PyTorch makes of the very same network, weights, images and steps.
Run once, when the check of the system changes; neither the program nor its tests need Python.

    pip install torch==2.13.0 numpy
    python3 system_check_reference.py

Weights and pixels come from integer formulas, which core/diagnosis/formula_network.cpp repeats.
"""
import sys
from pathlib import Path

import torch
from torch import nn

sys.path.insert(0, str(Path(__file__).parent.parent / "learning" / "torch"))
from reference import Small, fill, normalised  # noqa: E402

IMAGES, CLASSES, STEPS = 4, [0, 1, 1, 0], 2


def convolution(inputs, outputs, kernel=1, stride=1, groups=1):
    return nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, groups=groups, bias=False)


class DepthwiseSeparable(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.conv_dw, self.bn1 = convolution(inputs, inputs, 3, 1, inputs), nn.BatchNorm2d(inputs)
        self.conv_pw, self.bn2 = convolution(inputs, outputs), nn.BatchNorm2d(outputs)

    def forward(self, x):
        return self.bn2(self.conv_pw(nn.functional.relu6(self.bn1(self.conv_dw(x)))))


class InvertedResidual(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        wide = inputs * 6
        self.conv_pw, self.bn1 = convolution(inputs, wide), nn.BatchNorm2d(wide)
        self.conv_dw, self.bn2 = convolution(wide, wide, 3, stride, wide), nn.BatchNorm2d(wide)
        self.conv_pwl, self.bn3 = convolution(wide, outputs), nn.BatchNorm2d(outputs)
        self.residual = stride == 1 and inputs == outputs

    def forward(self, x):
        y = nn.functional.relu6(self.bn1(self.conv_pw(x)))
        y = self.bn3(self.conv_pwl(nn.functional.relu6(self.bn2(self.conv_dw(y)))))
        return x + y if self.residual else y


class MobileNetV2(nn.Module):
    """With timm's names: Sandler et al. 2018."""

    def __init__(self):
        super().__init__()
        self.conv_stem, self.bn1 = convolution(3, 32, 3, 2), nn.BatchNorm2d(32)
        stages, inputs = [nn.Sequential(DepthwiseSeparable(32, 16))], 16
        for outputs, repeats, stride in [(24, 2, 2), (32, 3, 2), (64, 4, 2), (96, 3, 1), (160, 3, 2), (320, 1, 1)]:
            blocks = []
            for i in range(repeats):
                blocks.append(InvertedResidual(inputs, outputs, stride if i == 0 else 1))
                inputs = outputs
            stages.append(nn.Sequential(*blocks))
        self.blocks = nn.Sequential(*stages)
        self.conv_head, self.bn2 = convolution(320, 1280), nn.BatchNorm2d(1280)
        self.classifier = nn.Linear(1280, 2)

    def forward(self, x):
        x = self.blocks(nn.functional.relu6(self.bn1(self.conv_stem(x))))
        x = nn.functional.relu6(self.bn2(self.conv_head(x)))
        return self.classifier(x.mean((2, 3)))


def log_odds(network, x):
    network.eval()
    with torch.no_grad():
        outputs = network(x)
    return outputs[:, 0] - outputs[:, 1]


def show(what, values):
    print(f"{what}: " + ", ".join(f"{float(v):.7g}" for v in values))


def check(name, network, side, rate):
    network, x, truth = fill(network).double(), normalised(IMAGES, side).double(), torch.tensor(CLASSES)
    show(f"{name}, {side} px, log odds of the first class before", log_odds(network, x))
    optimiser = torch.optim.SGD(network.parameters(), lr=rate, momentum=0.9)
    losses = []
    for _ in range(STEPS):
        network.train()
        optimiser.zero_grad()
        loss = nn.functional.cross_entropy(network(x), truth)
        loss.backward()
        optimiser.step()
        losses.append(loss.detach())
    show(f"{name}, {side} px, {STEPS} steps at {rate}, losses", losses)
    show(f"{name}, {side} px, log odds after", log_odds(network, x))


if __name__ == "__main__":
    check("small", Small(), 32, 1e-2)
    check("mobilenetv2_100", MobileNetV2(), 64, 1e-3)

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The training step in PyTorch: the peer of bench_training_step.cpp.

The best eager PyTorch that we know: channels-last, autocast, in-place activations, AdamW with foreach. Needs torch only.
The batch is normalised from bytes in every step, as ours is.

    python3 tests/bench/python_step.py [--architecture mobilenetv2_100|resnet18|small] [--precision fp32|bf16] [--side 224]
"""
import argparse
import statistics
import time

import torch
from torch import nn


def convolution(inputs, outputs, kernel=1, stride=1, groups=1):
    return nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, groups=groups, bias=False)


class InvertedResidual(nn.Module):
    def __init__(self, inputs, outputs, stride, expansion=6):
        super().__init__()
        wide = inputs * expansion
        self.residual = stride == 1 and inputs == outputs
        layers = [] if expansion == 1 else [convolution(inputs, wide), nn.BatchNorm2d(wide), nn.ReLU6(inplace=True)]
        self.layers = nn.Sequential(
            *layers, convolution(wide, wide, 3, stride, wide), nn.BatchNorm2d(wide), nn.ReLU6(inplace=True),
            convolution(wide, outputs), nn.BatchNorm2d(outputs))

    def forward(self, x):
        y = self.layers(x)
        return x + y if self.residual else y


def mobilenetv2():
    layers = [convolution(3, 32, 3, 2), nn.BatchNorm2d(32), nn.ReLU6(inplace=True), InvertedResidual(32, 16, 1, 1)]
    inputs = 16
    for outputs, repeats, stride in [(24, 2, 2), (32, 3, 2), (64, 4, 2), (96, 3, 1), (160, 3, 2), (320, 1, 1)]:
        for i in range(repeats):
            layers.append(InvertedResidual(inputs, outputs, stride if i == 0 else 1))
            inputs = outputs
    layers += [convolution(320, 1280), nn.BatchNorm2d(1280), nn.ReLU6(inplace=True)]
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(1280, 2))


class BasicBlock(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.conv1, self.bn1 = convolution(inputs, outputs, 3, stride), nn.BatchNorm2d(outputs)
        self.conv2, self.bn2 = convolution(outputs, outputs, 3), nn.BatchNorm2d(outputs)
        self.relu = nn.ReLU(inplace=True)
        self.downsample = None
        if stride != 1 or inputs != outputs:
            self.downsample = nn.Sequential(convolution(inputs, outputs, 1, stride), nn.BatchNorm2d(outputs))

    def forward(self, x):
        y = self.bn2(self.conv2(self.relu(self.bn1(self.conv1(x)))))
        y += x if self.downsample is None else self.downsample(x)
        return self.relu(y)


def resnet18():
    layers = [convolution(3, 64, 7, 2), nn.BatchNorm2d(64), nn.ReLU(inplace=True), nn.MaxPool2d(3, 2, 1)]
    for inputs, outputs in [(64, 64), (64, 128), (128, 256), (256, 512)]:
        layers += [BasicBlock(inputs, outputs, 1 if inputs == outputs else 2), BasicBlock(outputs, outputs, 1)]
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(512, 2))


class ConvolutionNorm(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.conv, self.bn, self.relu = convolution(inputs, outputs, 3, stride), nn.BatchNorm2d(outputs), nn.ReLU(inplace=True)
        self.residual = stride == 1 and inputs == outputs

    def forward(self, x):
        y = self.bn(self.conv(x))
        if self.residual:
            y += x
        return self.relu(y)


def small():
    layers = [ConvolutionNorm(3, 16, 2)]
    for outputs in (32, 64, 128):
        layers += [ConvolutionNorm(outputs // 2, outputs, 2), ConvolutionNorm(outputs, outputs, 1)]
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(128, 2))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--architecture", default="mobilenetv2_100", choices=["mobilenetv2_100", "resnet18", "small"])
    parser.add_argument("--precision", default="bf16", choices=["fp32", "bf16"])
    parser.add_argument("--side", type=int, default=224)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--steps", type=int, default=10)
    parser.add_argument("--threads", type=int, default=0)
    options = parser.parse_args()
    if options.threads:
        torch.set_num_threads(options.threads)

    network = {"mobilenetv2_100": mobilenetv2, "resnet18": resnet18, "small": small}[options.architecture]()
    network = network.to(memory_format=torch.channels_last).train()
    optimiser = torch.optim.AdamW(network.parameters(), lr=1e-4, weight_decay=0, foreach=True)
    pixels = torch.randint(0, 256, (options.batch, options.side, options.side, 3), dtype=torch.uint8)
    classes = torch.arange(options.batch) % 2

    def step():
        x = pixels.permute(0, 3, 1, 2).float().div_(127.5).sub_(1)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=options.precision == "bf16"):
            logits = network(x)
        loss = nn.functional.cross_entropy(logits.float(), classes)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        return loss.item()

    for _ in range(2):
        step()
    seconds, processor = [], []
    for _ in range(options.steps):
        begin, begin_processor = time.perf_counter(), time.process_time()
        step()
        seconds.append(time.perf_counter() - begin)
        processor.append(time.process_time() - begin_processor)
    middle = statistics.median(seconds)
    print(f"python {options.architecture} {options.precision}: {middle * 1e3:.1f} ms, {options.batch / middle:.1f} images/s "
          f"(median of {options.steps}, fastest {min(seconds) * 1e3:.1f} ms; processor time {statistics.median(processor) * 1e3:.1f} ms)")


if __name__ == "__main__":
    main()

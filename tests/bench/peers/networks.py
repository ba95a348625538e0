# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped networks in PyTorch, layer for layer: what Nucleoscope is compared with.

Activations in place, as timm and torchvision have them. Weights are drawn: speed does not depend on them.
"""
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


NETWORKS = {"mobilenetv2_100": mobilenetv2, "resnet18": resnet18, "small": small}


def make_network(architecture):
    return NETWORKS[architecture]()


def with_notebook_head(network):
    """The notebook's head in place of the linear one; its softmax is followed by cross-entropy's own."""
    features = network[-1].in_features
    network[-1] = nn.Sequential(
        nn.Linear(features, 512), nn.ReLU(), nn.Dropout(0.5), nn.Linear(512, 128), nn.ReLU(), nn.Dropout(0.3),
        nn.Linear(128, 2), nn.Softmax(dim=1))
    return network

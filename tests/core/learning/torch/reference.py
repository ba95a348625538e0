#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the numbers that the tests beside this file compare with: the same networks, weights and steps in PyTorch, timm and
torchvision. Run once, when a promise changes; no test needs Python.

    pip install torch==2.13.0 torchvision timm safetensors
    python3 reference.py [../shared/data/weights/mobilenetv2_100.safetensors]

Weights and pixels come from integer formulas, which core/diagnosis/formula_network.cpp repeats.
"""
import sys
import zlib

import numpy
import torch
from torch import nn

torch.set_num_threads(1)


def fractions(count, key):
    h = (numpy.arange(count, dtype=numpy.uint64) * 2654435761 + key * 2246822519 + 374761393) % 2**32
    h ^= h >> 15
    h = h * 2246822519 % 2**32
    h ^= h >> 13
    return h / 2.0**32


def fill(network):
    state = network.state_dict()
    for key, name in enumerate(sorted(state)):
        tensor = state[name]
        if name.endswith("num_batches_tracked"):
            tensor.zero_()
            continue
        u = fractions(tensor.numel(), key)
        if tensor.dim() > 1:
            values = (u - 0.5) * numpy.sqrt(24.0 / numpy.prod(tensor.shape[1:]))
        elif name.endswith("running_var") or name.endswith("weight"):
            values = 0.5 + u
        else:
            values = (u - 0.5) * 0.2
        tensor.copy_(torch.from_numpy(values.astype(numpy.float32)).view(tensor.shape))
    return network


def pixels(count, side):
    n, y, x, c = numpy.ogrid[:count, :side, :side, :3]
    return ((x * 7 + y * 13 + c * 50 + n * 31 + (x * y) % 17 * 5) % 256).astype(numpy.uint8)


def normalised(count, side):
    return (torch.from_numpy(pixels(count, side)).permute(0, 3, 1, 2).float() / 255 - 0.5) / 0.5


class ConvolutionNorm(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
        self.bn = nn.BatchNorm2d(outputs)
        self.residual = stride == 1

    def forward(self, x):
        y = self.bn(self.conv(x))
        return torch.relu(y + x if self.residual else y)


class Small(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = ConvolutionNorm(3, 16, 2)
        self.stages = nn.Sequential(*[
            nn.Sequential(ConvolutionNorm(16 << s, 32 << s, 2), ConvolutionNorm(32 << s, 32 << s, 1)) for s in range(3)])
        self.classifier = nn.Linear(128, 2)

    def features(self, x):
        return self.stages(self.stem(x)).mean((2, 3))

    def forward(self, x):
        return self.classifier(self.features(x))


def show(what, values):
    print(f"{what}: " + ", ".join(f"{float(v):.7g}" for v in values))


def show_features(what, features):
    show(what, [features[0, 0], features[0, 1], features[0, -1], features[1, 0], features[1, 7], features[1, -1],
                features[0].abs().sum(), features[1].abs().sum()])


def relu_scaled(heat, strongest=0.0):
    heat = heat.clamp(min=0)
    return (heat / heat.flatten().quantile(1 - strongest)).clamp(max=1)


def log_odds(logits, index):
    """Of two classes."""
    return logits[:, index] - logits[:, 1 - index]


def grad_cam(network, x, index):
    maps = network.stages(network.stem(x)).detach().requires_grad_()
    log_odds(network.classifier(maps.mean((2, 3))), index).sum().backward()
    heat = (maps.grad.mean((2, 3), keepdim=True) * maps).sum(1, keepdim=True).relu()
    return relu_scaled(nn.functional.interpolate(heat, x.shape[2:], mode="bilinear")[0, 0].detach())


def occlusion(network, x, index, patch, stride):
    side = x.shape[2]
    total, covered = torch.zeros(side, side), torch.zeros(side, side)
    places = sorted({*range(0, side - patch, stride), side - patch})
    with torch.no_grad():
        whole = log_odds(network(x), index)
        for top in places:
            for left in places:
                y = x.clone()
                y[:, :, top:top + patch, left:left + patch] = -1  # black
                total[top:top + patch, left:left + patch] += (whole - log_odds(network(y), index)).item()
                covered[top:top + patch, left:left + patch] += 1
    return relu_scaled(total / covered.clamp(min=1))


def integrated_gradients(network, x, index, steps):
    black = torch.full_like(x, -1)
    gradients = torch.zeros_like(x)
    for i in range(steps):
        point = (black + (i + 0.5) / steps * (x - black)).requires_grad_()
        log_odds(network(point), index).sum().backward()
        gradients += point.grad
    return relu_scaled(((x - black) * gradients / steps).sum((0, 1)), 0.01)


def show_heat(what, heat):
    show(what, [heat[0, 0], heat[10, 20], heat[31, 31], heat[32, 5], heat[50, 40], heat[63, 63], heat.mean(),
                (heat * torch.arange(64)).mean()])


def attributions():
    network, x = fill(Small()).eval(), normalised(2, 64)[1:]
    for index in range(2):
        show_heat(f"Grad-CAM, small, 64 px, class {index}", grad_cam(network, x, index))
        show_heat(f"occlusion, patch 10, stride 6, class {index}", occlusion(network, x, index, 10, 6))
        show_heat(f"integrated gradients, 12 steps, class {index}", integrated_gradients(network, x, index, 12))


RATES = [1e-3, 2e-3, 3e-3, 4e-3, 1e-2]


def groups_of(network, decayed):
    """One group a layer group; where decay spares biases and norms, those in a group of their own."""
    parts = [network.stem, *network.stages, network.classifier]
    for part, rate in zip(parts, RATES):
        for spared in (False, True):
            chosen = [p for p in part.parameters() if (p.dim() == 1) == spared]
            yield {"params": chosen, "lr": rate} | ({"weight_decay": 0.0} if spared and not decayed else {})


def train(what, make, decayed=True, smoothing=0.0, weights=None, clip=0.0, softmax=False):
    network = fill(Small()).train()
    optimiser = make(list(groups_of(network, decayed)))
    x, classes = normalised(4, 32), torch.tensor([0, 1, 1, 0])
    average = {k: v.clone() for k, v in network.state_dict().items()}
    losses = []
    for n in range(3):
        logits = network(x)
        scores = logits.softmax(1) if softmax else logits
        loss = nn.functional.cross_entropy(scores, classes, weight=weights, label_smoothing=smoothing)
        losses.append(loss.item())
        optimiser.zero_grad()
        loss.backward()
        if clip:
            nn.utils.clip_grad_norm_(network.parameters(), clip)
        optimiser.step()
        d = min(0.9, (1 + n) / (10 + n))
        for k, v in network.state_dict().items():
            average[k] = d * average[k] + (1 - d) * v if v.is_floating_point() else v.clone()
    state = network.state_dict()
    sums = [state["stem.conv.weight"].abs().sum(), state["stages.1.1.bn.bias"].sum(), state["classifier.weight"].sum()]
    network.eval()
    with torch.no_grad():
        now = network(x).softmax(1)
        network.load_state_dict(average)
        averaged = network(x).softmax(1)
    show(what, [*losses, *sums, now[0, 0], now[1, 0], averaged[0, 0], averaged[1, 0]])


def main():
    import timm
    import torchvision

    resnet = fill(torchvision.models.resnet18()).eval()
    names = "\n".join(sorted(resnet.state_dict()))
    print(f"resnet18: {len(resnet.state_dict())} tensors, {sum(p.numel() for p in resnet.parameters())} parameters, "
          f"crc32 of the sorted names {zlib.crc32(names.encode()):#x}")
    mobilenet = timm.create_model("mobilenetv2_100").eval()
    names = "\n".join(sorted(mobilenet.state_dict()))
    print(f"mobilenetv2_100: {len(mobilenet.state_dict())} tensors, "
          f"{sum(p.numel() for p in mobilenet.parameters())} parameters, crc32 {zlib.crc32(names.encode()):#x}")
    with torch.no_grad():
        resnet.fc = nn.Identity()
        show_features("resnet18 features, 64 px", resnet(normalised(2, 64)))
        fill(mobilenet).classifier = nn.Identity()
        show_features("mobilenetv2_100 features, formula weights, 64 px", mobilenet(normalised(2, 64)))
        show_features("small features, 64 px", fill(Small()).eval().features(normalised(2, 64)))
        if len(sys.argv) > 1:
            from safetensors.torch import load_file
            pretrained = timm.create_model("mobilenetv2_100").eval()
            state = {k: v.reshape(()) if k.endswith("tracked") else v for k, v in load_file(sys.argv[1]).items()}
            pretrained.load_state_dict(state)
            pretrained.classifier = nn.Identity()
            show_features("mobilenetv2_100 features, ImageNet weights, 224 px", pretrained(normalised(2, 224)))
    attributions()
    weights = torch.tensor([0.5, 1.5])
    train("sgd", lambda g: torch.optim.SGD(g, lr=0, momentum=0.9, weight_decay=0.01))
    train("adam", lambda g: torch.optim.Adam(g, lr=0, weight_decay=0.01))
    train("adamw", lambda g: torch.optim.AdamW(g, lr=0, weight_decay=0.1), decayed=False)
    train("adamax", lambda g: torch.optim.Adamax(g, lr=0, weight_decay=0.01))
    train("smoothed, weighted, clipped adamw", lambda g: torch.optim.AdamW(g, lr=0, weight_decay=0), smoothing=0.1,
          weights=weights, clip=0.5)
    train("softmax output, sgd", lambda g: torch.optim.SGD(g, lr=0, momentum=0.9), softmax=True)


if __name__ == "__main__":
    main()

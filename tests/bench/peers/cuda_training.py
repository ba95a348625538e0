# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole training on a CUDA device, as a tuned PyTorch program has it, beside `nucleoscope train`:

    python cuda_training.py IMAGES [--epochs 10] [--batch 32] [--side 224] [--compile]

MobileNetV2, bf16 autocast, channels-last, fused AdamW; the images decoded once by processes, kept on the device as bytes and
turned, mirrored and given contrast there, a batch at a time. --compile: torch.compile with CUDA graphs ("reduce-overhead").
Three tenths of the images are predicted after every epoch. Prints one line of JSON, in seconds.
"""
import argparse
import concurrent.futures
import json
import math
import os
import time

import numpy
import torch
from torch import nn

from images import image_files, read, resized
from networks import make_network


def decoded(work):
    file, side = work
    return numpy.array(resized(read(file), side))


def kept_on(device, files, side):
    with concurrent.futures.ProcessPoolExecutor(os.cpu_count()) as pool:
        images = list(pool.map(decoded, [(file, side) for file in files], chunksize=64))
    return torch.from_numpy(numpy.stack(images)).to(device)


def augmented(pixels):
    """Rotation by 30 degrees either way, mirrored or not, contrast by half either way: of n × 3 × h × w, 0 … 1."""
    count = len(pixels)
    device = pixels.device
    angle = (torch.rand(count, device=device) * 2 - 1) * math.radians(30)
    flip = torch.where(torch.rand(count, device=device) < 0.5, -1.0, 1.0)
    cosine, sine = torch.cos(angle), torch.sin(angle)
    zero = torch.zeros_like(angle)
    rows = torch.stack([torch.stack([cosine * flip, -sine, zero], 1), torch.stack([sine * flip, cosine, zero], 1)], 1)
    grid = nn.functional.affine_grid(rows, list(pixels.shape), align_corners=False)
    turned = nn.functional.grid_sample(pixels, grid, align_corners=False)
    grey = (turned * turned.new_tensor([0.299, 0.587, 0.114]).view(1, 3, 1, 1)).sum(1).mean((1, 2)).view(-1, 1, 1, 1)
    factor = 0.5 + torch.rand(count, 1, 1, 1, device=device)
    return (grey + factor * (turned - grey)).clamp(0, 1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("images")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--side", type=int, default=224)
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--compile", action="store_true")
    wish = parser.parse_args()
    began = time.perf_counter()
    files = image_files(wish.images)
    classes = torch.tensor([int("/hem/" in file.replace(os.sep, "/")) for file in files])
    images = kept_on(wish.device, files, wish.side)
    read_seconds = time.perf_counter() - began
    order = torch.randperm(len(files), generator=torch.Generator().manual_seed(1))
    classes, order = classes.to(wish.device), order.to(wish.device)
    training, validation = order[: len(files) * 7 // 10], order[len(files) * 7 // 10:]
    network = make_network("mobilenetv2_100").to(wish.device).to(memory_format=torch.channels_last)
    optimiser = torch.optim.AdamW(network.parameters(), lr=1e-3, fused=True)
    call = torch.compile(network, mode="reduce-overhead") if wish.compile else network

    def pixels_of(chosen):
        return images[chosen].permute(0, 3, 1, 2).float().div_(255)

    def outputs_of(pixels):
        normalised = ((pixels - 0.5) / 0.5).contiguous(memory_format=torch.channels_last)
        with torch.autocast(wish.device, dtype=torch.bfloat16):
            return call(normalised).float()

    epochs = []
    for _ in range(wish.epochs):
        started = time.perf_counter()
        network.train()
        for chosen in training[torch.randperm(len(training), device=wish.device)].split(wish.batch):
            if len(chosen) < wish.batch:
                continue  # another shape would be compiled anew
            loss = nn.functional.cross_entropy(outputs_of(augmented(pixels_of(chosen))), classes[chosen])
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            optimiser.step()
        network.eval()
        right = 0
        with torch.no_grad():
            for chosen in validation.split(wish.batch):
                right += (outputs_of(pixels_of(chosen)).argmax(1) == classes[chosen]).sum()
        accuracy = right.item() / len(validation)
        epochs.append(round(time.perf_counter() - started, 2))
    print(json.dumps({"read": round(read_seconds, 2), "epochs": epochs, "total": round(time.perf_counter() - began, 2),
                      "accuracy": round(accuracy, 3), "torch": torch.__version__, "compiled": wish.compile}))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the .pth files of test_pytorch_file.cpp with Python's torch: make_pytorch_files.py FOLDER

They are kept in pytorch_files/ (each under 20 kB), so that the tests need no Python. Values follow value(), which the test
repeats."""

import collections
import os
import sys

import torch


def value(index: int, key: int) -> float:
    return ((index * 37 + key * 11) % 101 - 50) / 8


def filled(shape, key, dtype=torch.float32):
    count = 1
    for side in shape:
        count *= side
    return torch.tensor([value(i, key) for i in range(count)], dtype=torch.float64).reshape(shape).to(dtype)


def state():
    tensors = collections.OrderedDict()
    tensors["conv.weight"] = filled((2, 3, 2, 2), 1)
    tensors["conv.half"] = filled((3, 2), 2, torch.float16)
    tensors["conv.brain"] = filled((5,), 3, torch.bfloat16)
    tensors["double"] = filled((4,), 4, torch.float64)
    tensors["transposed"] = filled((3, 4), 5).t()  # 4 x 3, strides 1, 4
    whole = filled((10,), 6)
    tensors["slice"] = whole[2:8:2]  # offset 2, stride 2: elements 2, 4, 6
    tensors["shared"] = whole[5:]
    tensors["channels_last"] = filled((1, 3, 2, 2), 7).contiguous(memory_format=torch.channels_last)
    tensors["bn.num_batches_tracked"] = torch.tensor(3, dtype=torch.int64)
    tensors["empty"] = torch.zeros((0, 4))
    tensors._metadata = collections.OrderedDict({"": {"version": 1}, "bn": {"version": 2}})
    return tensors


class Hostile:
    def __reduce__(self):
        return os.system, ("touch /tmp/nucleoscope-was-here",)


def main(folder: str) -> None:
    os.makedirs(folder, exist_ok=True)

    def save(name, what, zipped=True):
        torch.save(what, os.path.join(folder, name), _use_new_zipfile_serialization=zipped)

    save("state.pth", state())
    save("state_legacy.pth", state(), zipped=False)
    save("wrapped.pth", {"epoch": 3, "lr": 0.5, "state_dict": {"module." + k: v for k, v in state().items()}})
    save("parameter.pth", collections.OrderedDict(weight=torch.nn.Parameter(filled((2, 2), 8))))
    save("hostile.pth", {"weight": filled((2, 2), 1), "more": Hostile()})
    save("hostile_legacy.pth", {"weight": filled((2, 2), 1), "more": Hostile()}, zipped=False)
    save("whole_module.pth", torch.nn.Linear(2, 2))
    save("no_dict.pth", filled((2, 2), 1))
    save("complex.pth", {"weight": torch.zeros(2, dtype=torch.complex64)})


main(sys.argv[1])

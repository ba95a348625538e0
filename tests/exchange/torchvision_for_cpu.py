# SPDX-License-Identifier: GPL-3.0-or-later
import importlib.metadata


def let_torchvision_load():
    """PyPI's torchvision is built for the PyTorch with CUDA. Beside that of the processor its own operators cannot be loaded, and it ends
    over two that it wants to describe, which no network here asks. PyTorch's index, where it can be reached, has one that fits."""
    import torch

    if torch.version.cuda is None and "+" not in importlib.metadata.version("torchvision"):
        for operator in ("nms", "qnms"):
            torch.library.define(f"torchvision::{operator}", "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")

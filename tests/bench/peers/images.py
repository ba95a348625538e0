# SPDX-License-Identifier: GPL-3.0-or-later
"""The images of a comparison, as a Python program reads them: PIL, and torchvision's transforms written out.

torchvision itself cannot be had from PyPI for a CPU build of PyTorch; on PIL images its transforms call what is called here.
"""
import os
import random

import numpy
import torch
from PIL import Image, ImageEnhance, ImageOps

ENDINGS = (".jpg", ".jpeg", ".bmp", ".png", ".tif", ".tiff")


def image_files(folder):
    """In the order of their paths. The class is the name of the folder an image lies in; "all" and "hem" make two."""
    files = [os.path.join(place, name) for place, _, names in os.walk(folder) for name in names
             if name.lower().endswith(ENDINGS)]
    return sorted(files)


def spread_out(files, count):
    """That many, evenly from the whole list; again from the beginning where there are fewer."""
    return [files[(i * len(files) // count) % len(files)] for i in range(count)]


def read(file):
    with Image.open(file) as image:
        return image.convert("RGB")


def resized(image, side):
    """torchvision's Resize((side, side)) of a PIL image: bilinear, and PIL always antialiases."""
    return image.resize((side, side), Image.BILINEAR)


def notebook_augmentation(image):
    """RandomRotation(30), RandomHorizontalFlip(), ColorJitter(contrast=0.5), as torchvision does them with PIL."""
    image = image.rotate(random.uniform(-30, 30), Image.NEAREST)
    if random.random() < 0.5:
        image = ImageOps.mirror(image)
    return ImageEnhance.Contrast(image).enhance(random.uniform(0.5, 1.5))


def as_tensor(image):
    """ToTensor and Normalize(0.5, 0.5)."""
    pixels = torch.from_numpy(numpy.array(image)).permute(2, 0, 1).contiguous()
    return pixels.to(torch.float32).div(255).sub_(0.5).div_(0.5)


class Files(torch.utils.data.Dataset):
    """Decodes with every access, as an ImageFolder does."""

    def __init__(self, files, side, augmented):
        self.files, self.side, self.augmented = files, side, augmented

    def __len__(self):
        return len(self.files)

    def __getitem__(self, index):
        image = resized(read(self.files[index]), self.side)
        return as_tensor(notebook_augmentation(image) if self.augmented else image), index % 2


class Kept(torch.utils.data.Dataset):
    """Decoded and resized once; augmented with every access."""

    def __init__(self, files, side):
        self.images = [resized(read(file), side) for file in files]

    def __len__(self):
        return len(self.images)

    def __getitem__(self, index):
        return as_tensor(notebook_augmentation(self.images[index])), index % 2


def batches_of(dataset, batch, workers=0, shuffle=False):
    return torch.utils.data.DataLoader(dataset, batch_size=batch, shuffle=shuffle, num_workers=workers)


def one_batch(files, side, batch):
    """uint8, n × side × side × 3, as a kept dataset has them."""
    chosen = spread_out(files, batch)
    return torch.from_numpy(numpy.stack([numpy.array(resized(read(file), side)) for file in chosen]))

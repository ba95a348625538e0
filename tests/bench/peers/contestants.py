# SPDX-License-Identifier: GPL-3.0-or-later
"""One of the peers, in a process of its own:

    python contestants.py NAME IMAGES ARCHITECTURE fp32|bf16 SIDE BATCH

It makes itself ready and says so, then reads lines "TASK AMOUNT" and answers each with a line of JSON, as
nucleoscope_contestant does.
"""
import json
import os
import sys
import tempfile
import time
import warnings

import torch
from torch import nn

from images import Files, Kept, batches_of, image_files, one_batch, spread_out
from networks import make_network, with_notebook_head


class Peer:
    """What is asked for, and what all peers share."""

    def __init__(self, folder, architecture, precision, side, batch):
        self.files = image_files(folder)
        self.architecture, self.bf16, self.side, self.batch = architecture, precision == "bf16", side, batch
        self.pixels = one_batch(self.files, side, batch)

    def normalised(self):
        """From kept bytes, in every step, as ours does it."""
        return self.pixels.permute(0, 3, 1, 2).float().div_(127.5).sub_(1)

    def autocast(self):
        return torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.bf16)

    def loader(self, images, augmented=False, workers=0):
        return batches_of(Files(spread_out(self.files, images), self.side, augmented), self.batch, workers, augmented)


class Training:
    """A network, its optimiser and a step."""

    def __init__(self, peer, network, optimiser, compiled=False, channels_last=True):
        self.peer, self.optimiser = peer, optimiser
        self.format = torch.channels_last if channels_last else torch.contiguous_format
        self.network = network
        self.call = torch.compile(network) if compiled else network

    def step(self, pixels, classes):
        with self.peer.autocast():
            outputs = self.call(pixels.contiguous(memory_format=self.format))
        loss = nn.functional.cross_entropy(outputs.float(), classes)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        self.optimiser.step()
        return loss.item()


class Eager(Peer):
    """The notebook's way: fp32, the default layout, files decoded by PIL in the loader's own process."""
    name = "PyTorch, as the notebook"
    channels_last = False
    compiled = False
    workers = 0

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.bf16 = self.bf16 and self.channels_last
        self.plain = self.notebook = self.predicting = self.kept = None

    def network(self, head=None):
        network = make_network(self.architecture)
        network = head(network) if head else network
        return network.to(memory_format=torch.channels_last) if self.channels_last else network

    def training(self, network, optimiser):
        return Training(self, network.train(), optimiser, self.compiled, self.channels_last)

    def train_compute(self, steps):
        if not self.plain:
            network = self.network()
            self.plain = self.training(network, torch.optim.AdamW(network.parameters(), lr=1e-4, weight_decay=0,
                                                                  foreach=self.channels_last or None))
        classes = torch.arange(self.batch) % 2
        for _ in range(steps):
            self.plain.step(self.normalised(), classes)
        return steps * self.batch

    def images_for(self, images):
        return self.loader(images, True, self.workers)

    def train_whole(self, images):
        if not self.notebook:
            network = self.network(with_notebook_head)
            optimiser = torch.optim.Adamax(network.parameters(), lr=1e-3, foreach=self.channels_last or None)
            self.notebook = self.training(network, optimiser)
        done = 0
        for pixels, classes in self.images_for(images):
            self.notebook.step(pixels, classes)
            done += len(classes)
        return done

    def predictor(self):
        if not self.predicting:
            network = self.network().eval()
            self.predicting = torch.compile(network) if self.compiled else network
        return self.predicting

    def predict(self, pixels):
        layout = torch.channels_last if self.channels_last else torch.contiguous_format
        with torch.inference_mode(), self.autocast():
            return self.predictor()(pixels.contiguous(memory_format=layout)).float().softmax(1)

    def predict_compute(self, times):
        for _ in range(times):
            self.predict(self.normalised())
        return times * self.batch

    def predict_files(self, images):
        done = 0
        for pixels, _ in self.loader(images, workers=self.workers):
            self.predict(pixels)
            done += len(pixels)
        return done


class Tuned(Eager):
    """Channels-last, bf16 where the processor has it, images decoded and resized once, a process that augments ahead."""
    name = "PyTorch, tuned"
    channels_last = True
    workers = max(1, len(os.sched_getaffinity(0)) // 2) if hasattr(os, "sched_getaffinity") else 1

    def images_for(self, images):
        if self.kept is None or len(self.kept) != images:
            self.kept = Kept(spread_out(self.files, images), self.side)
        return batches_of(self.kept, self.batch, self.workers, True)


class Compiled(Tuned):
    """The tuned one through torch.compile."""
    name = "torch.compile"
    compiled = True


class Exported(Tuned):
    """Peers that only predict, from an ONNX file of the network."""

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.run = None

    def exported(self):
        file = os.path.join(tempfile.mkdtemp(prefix="nucleoscope-peers-"), "network.onnx")
        network = make_network(self.architecture).eval()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            torch.onnx.export(network, (torch.zeros(2, 3, self.side, self.side),), file, dynamo=False, input_names=["pixels"],
                              output_names=["logits"], dynamic_axes={"pixels": {0: "n"}, "logits": {0: "n"}})
        return file

    def predict(self, pixels):
        if not self.run:
            self.run = self.prepare(self.exported())
        return torch.from_numpy(self.run(pixels.contiguous().numpy())).softmax(1)


class OnnxRuntime(Exported):
    """All optimisations, as many threads as may be used. Computes in fp32: it has no bf16 on processors."""
    name = "ONNX Runtime"

    def prepare(self, file):
        import onnxruntime
        options = onnxruntime.SessionOptions()
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_ALL
        options.intra_op_num_threads = torch.get_num_threads()
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        session = onnxruntime.InferenceSession(file, options, providers=["CPUExecutionProvider"])
        return lambda pixels: session.run(None, {"pixels": pixels})[0]


class OpenVino(Exported):
    """Throughput where it may choose, its own precision (bf16 where the processor has it)."""
    name = "OpenVINO"

    def prepare(self, file):
        import openvino
        core = openvino.Core()
        model = core.read_model(file)
        model.reshape({"pixels": [-1, 3, self.side, self.side]})
        hints = {"PERFORMANCE_HINT": "LATENCY", "INFERENCE_NUM_THREADS": torch.get_num_threads()}
        compiled = core.compile_model(model, "CPU", hints)
        return lambda pixels: compiled(pixels)[0]


PEERS = {"notebook": Eager, "tuned": Tuned, "compile": Compiled, "onnxruntime": OnnxRuntime, "openvino": OpenVino}
TASKS = {"train.compute": "train_compute", "train.whole": "train_whole", "predict.compute": "predict_compute",
         "predict.files": "predict_files"}


def processor_seconds():
    """Of all threads, and of the loader's processes that have ended."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def answer(peer, task, amount):
    begin, processor = time.perf_counter(), processor_seconds()
    images = getattr(peer, TASKS[task])(amount)
    return {"seconds": time.perf_counter() - begin, "processor_seconds": processor_seconds() - processor, "images": images}


def main():
    name, folder, architecture, precision, side, batch = sys.argv[1:]
    torch.manual_seed(1)
    peer = PEERS[name](folder, architecture, precision, int(side), int(batch))
    print(json.dumps({"ready": f"{peer.name} ({torch.__version__})", "threads": torch.get_num_threads()}), flush=True)
    for line in sys.stdin:
        task, amount = line.split()
        try:
            print(json.dumps(answer(peer, task, int(amount))), flush=True)
        except Exception as problem:  # told and left out; the others go on
            print(json.dumps({"error": f"{type(problem).__name__}: {problem}"[:300]}), flush=True)


if __name__ == "__main__":
    main()

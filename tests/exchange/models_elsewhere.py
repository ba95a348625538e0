#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A network that was taken away says of drawn nuclei what the program says of them: asked in Python, by the very lines of README.md.

    models_elsewhere.py PROGRAM README [--nuclei 200] [--plant BUG]

The program draws its demo, trains four of its recipes for one epoch (small; MobileNetV2 from the weights that come with it, a mean of eight views, and ResNet-18,
of four; a notebook's MobileNetV2 with a head of several layers, uncropped) and, by cross-validation, three small networks together, exports each in every format, and predicts the nuclei.
The Python that README shows is taken out of it and run on the same image files, ONNX Runtime, PyTorch and timm by turns. Where a head has
several layers, timm takes the backbone by names and the head's layers are put after it. Then the other way round: timm's MobileNetV2 and
torchvision's ResNet-18, written as ONNX by both exporters of PyTorch, for one image at a time and for any number, are imported and asked.
Needs the packages of requirements.txt, which `./dev check models` installs; no network.

Exit code 1 where a probability is more than 1e-4 off, 2 where the program refuses. --plant does what a bug would, so that one can see that it is found: `mean` writes another
mean of red into each signature, `weight` changes one number of the network inside each exported file.
"""
import argparse
import contextlib
import csv
import functools
import io
import itertools
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import warnings
import zipfile

from torchvision_for_cpu import let_torchvision_load

let_torchvision_load()
import numpy as np
import onnxruntime
import safetensors.torch
import timm
import torch
import torchvision

MOST = 1e-4
CANNOT = 2
ENDINGS = {"onnx": "onnx", "torchscript": "pt", "safetensors": "safetensors"}
FEW = ["--limit", "150"]
RUNS = {"small": [], "mobilenetv2": ["--weights", "blood_cells", *FEW], "resnet18": FEW, "leukemia_mobilenet": ["--weights", "random", *FEW]}


ENSEMBLE = "ensemble"  # of the networks of a cross-validation


def forms_of(recipe):
    return [form for form in ENDINGS if recipe != ENSEMBLE or form != "safetensors"]  # weights alone are of one network


def snippets(readme):
    """README's Python: how an image goes in, then, by format, how the network is asked."""
    section = re.search(r"\n## The model elsewhere\n(.*?)\n#", readme, re.DOTALL).group(1)
    pixels, asking = re.findall(r"```python\n(.*?)```", section, re.DOTALL)
    asking = asking.strip().split("\n\n")
    assert len(asking) == 4 and asking[-1].startswith("print("), "README shows something else than three ways and a print"
    assert 'FILE = "mine.onnx"' in pixels and all('"nucleus.bmp"' in way for way in asking[:3]), "README calls its files otherwise"
    return pixels, dict(zip(ENDINGS, asking)), asking[-1]


class Trial:
    def __init__(self, program, folder, readme):
        self.program, self.folder = program, folder
        self.pixels, self.asking, self.printing = snippets(readme)
        self.environment = dict(os.environ, NUCLEOSCOPE_HOME=str(folder / "home"))

    def call(self, *arguments):
        done = subprocess.run([self.program, *map(str, arguments)], env=self.environment, capture_output=True, text=True)
        if done.returncode != 0:
            print(f"models_elsewhere: {' '.join(map(str, arguments))} failed with {done.returncode}:\n{done.stderr}", file=sys.stderr)
            sys.exit(CANNOT)

    def train(self, recipe, data):
        run = self.folder / recipe
        several = recipe == ENSEMBLE
        how = ["crossvalidate", data, "--recipe", "small", "--folds", "3"] if several else ["train", data, "--recipe", recipe, *RUNS[recipe]]
        self.call(*how, "--epochs", "1", "--device", "cpu", "--out", run / "run")
        for form in forms_of(recipe):
            self.call("export", run / "run", "--format", form, "--out", run / f"mine.{ENDINGS[form]}")
        return run

    def predicted(self, run, nuclei, classes, *more):
        """What the program says: a row a nucleus."""
        self.call("predict", run / "run", *nuclei, "--device", "cpu", "--precision", "fp32", "--csv", run / "here.csv", "--replace", *more)
        with open(run / "here.csv", newline="") as table:
            rows = {row["file"]: [float(row[f"p_{name}"]) for name in classes] for row in csv.DictReader(table)}
        return np.array([rows[str(nucleus)] for nucleus in nuclei])

    def asked(self, form, nuclei):
        """What README's lines say, in the folder where the files lie. A model is opened once, not for each nucleus."""
        lines = self.pixels.replace('FILE = "mine.onnx"', f'FILE = "mine.{ENDINGS[form]}"')
        names, found = {}, []
        exec(lines, names)
        deep = form == "safetensors" and len(names["about"]["head"]) > 1
        way = self.asking[form].replace('"nucleus.bmp"', "nucleus")
        if deep:
            way = way.replace("mine.safetensors\"))", "mine.safetensors\"), strict=False)")
        for nucleus in nuclei:
            names["nucleus"] = str(nucleus)
            exec(way, names)
            found.append(np.asarray(deep_head(names) if deep else names["p"], dtype=float))
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            exec(self.printing, names)
        assert all(entry["name"] in printed.getvalue() for entry in names["about"]["classes"]), printed.getvalue()
        return np.array(found)


def deep_head(names):
    """The head that timm has no place for, after the backbone that it has taken by names; nothing else may be missing or left over."""
    network, tensors, about = names["network"], opened(safetensors.torch.load_file, "mine.safetensors"), names["about"]
    head = "fc" if hasattr(network, "fc") else "classifier"
    assert {name for name in tensors if not name.startswith(f"{head}.")} == set(network.state_dict()) - {f"{head}.weight", f"{head}.bias"}
    value = network.forward_head(network.forward_features(torch.from_numpy(names["seen"](names["nucleus"]))), pre_logits=True)
    for index, layer in enumerate(about["head"]):
        if layer["layer"] == "linear":
            value = torch.nn.functional.linear(value, tensors[f"{head}.{index}.weight"], tensors[f"{head}.{index}.bias"])
        elif layer["layer"] == "relu":
            value = value.relu()
    return value.softmax(1)[0].detach()


@functools.cache
def opened(function, *arguments, **keys):
    return function(*arguments, **keys)


def open_once():
    for place, name in ((onnxruntime, "InferenceSession"), (torch.jit, "load"), (timm, "create_model")):
        setattr(place, name, functools.partial(opened, getattr(place, name)))


def plant_mean(run):
    for file in run.glob("mine.*.json"):
        about = json.loads(file.read_text())
        about["input"]["mean"][0] += 0.05
        file.write_text(json.dumps(about))


def plant_weight(run):
    """The same number in all files: the first of the tensor with which the network begins, as a whole found by its bytes."""
    here = run / "mine.safetensors"
    weights = here if here.exists() else run / "run" / "pooled" / "checkpoints" / "best.safetensors"
    name, tensor = next((name, tensor) for name, tensor in safetensors.torch.load_file(weights).items() if tensor.dim() == 4)
    was = tensor.numpy().tobytes()
    tensor.view(-1)[0] += 1
    for file in filter(pathlib.Path.exists, (run / "mine.onnx", here)):
        content = file.read_bytes()
        assert content.count(was) == 1, f"{file} does not hold {name} once"
        file.write_bytes(content.replace(was, tensor.numpy().tobytes()))
    with zipfile.ZipFile(run / "mine.pt") as old, zipfile.ZipFile(run / "other.pt", "w") as new:
        for entry in old.infolist():
            new.writestr(entry, old.read(entry).replace(was, tensor.numpy().tobytes()))
    os.replace(run / "other.pt", run / "mine.pt")


def some_nuclei(data, count):
    """Of every class and fold, and of patients that are in no part."""
    files = sorted(data.rglob("*.jpg"))
    return files[:: max(1, len(files) // count)][:count]


def examine(trial, recipe, data, nuclei, plant):
    """Whether each way agrees; a way that fails does not."""
    run = trial.train(recipe, data)
    if plant:
        {"mean": plant_mean, "weight": plant_weight}[plant](run)
    about = json.loads((run / "mine.onnx.json").read_text())
    assert about["output"].get("networks", 1) == (3 if recipe == ENSEMBLE else 1)
    classes = [entry["name"] for entry in about["classes"]]
    opened.cache_clear()
    os.chdir(run)
    agreed = []
    here = trial.predicted(run, nuclei, classes)
    spread = here[:, 0].max() - here[:, 0].min()
    for form in forms_of(recipe):
        if form == "safetensors" and about["architecture"] == "small":
            continue  # timm has no such network
        one_view = form == "safetensors" and about["output"]["views"] != 1
        difference = np.abs(trial.asked(form, nuclei) - (trial.predicted(run, nuclei, classes, "--views", "1") if one_view else here)).max()
        agreed.append(difference <= MOST and spread > 0.01)
        print(f"{recipe} ({about['architecture']}), {form}{', one view' if one_view else ''}: {len(nuclei)} nuclei, probabilities spread over "
              f"{spread:.3f}, largest difference {difference:.2e}{'' if agreed[-1] else '  <- too much, or nothing to compare'}", flush=True)
    return agreed


def theirs(name, pixels):
    """Drawn at random, its last layer such that these images are called differently: there has to be something to compare."""
    torch.manual_seed(1)
    network = timm.create_model(name, num_classes=2) if name.startswith("mobilenet") else torchvision.models.resnet18(num_classes=2)
    weight, bias = list(network.parameters())[-2:]
    with torch.no_grad():
        bias.zero_()
        logits = network.eval()(pixels)
        scale = 1 / (logits[:, 0] - logits[:, 1]).std()
        weight.mul_(scale)
        bias.copy_(-scale * logits.mean(0))
    return network


def write_onnx(network, file, dynamo, any_number):
    free = {0: torch.export.Dim("n")} if dynamo else {0: "n"}
    freely = ({"dynamic_shapes": (free,)} if dynamo else {"dynamic_axes": {"in": free}}) if any_number else {}
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        torch.onnx.export(network, (torch.rand(1, 3, 96, 96),), file, dynamo=dynamo, input_names=["in"], output_names=["out"], **freely)


def examine_imports(trial, nuclei):
    agreed = []
    about = {"crop_pixels": 300, "size_pixels": 96, "mean": [0.485, 0.456, 0.406], "standard_deviation": [0.229, 0.224, 0.225]}
    for name in ("mobilenetv2_100", "resnet18"):
        folder = trial.folder / f"their_{name}"
        folder.mkdir()
        os.chdir(folder)
        pathlib.Path("mine.onnx.json").write_text(json.dumps({"input": about}))
        names = {}
        exec(trial.pixels, names)
        pixels = torch.from_numpy(np.concatenate([names["seen"](str(nucleus)) for nucleus in nuclei]))
        network = theirs(name, pixels)
        with torch.inference_mode():
            there = network(pixels).softmax(1).numpy()
        for dynamo, any_number in itertools.product((False, True), (False, True)):
            run = folder / f"{'dynamo' if dynamo else 'old'}{'_any' if any_number else ''}"
            run.mkdir()
            write_onnx(network, run / "theirs.onnx", dynamo, any_number)
            trial.call("import", run / "theirs.onnx", "--classes", "ALL,HEM", "--positive", "ALL", "--crop", "300", "--out", run / "run")
            difference = np.abs(trial.predicted(run, nuclei, ["ALL", "HEM"]) - there).max()
            spread = there[:, 0].max() - there[:, 0].min()
            agreed.append(difference <= MOST and spread > 0.01)
            print(f"{name} by PyTorch's {'new' if dynamo else 'old'} exporter, {'any number of images' if any_number else 'one image'}, weights "
                  f"{'beside it' if len(list(run.glob('*.data'))) else 'inside'}: probabilities spread over {spread:.3f}, largest difference "
                  f"{difference:.2e}{'' if agreed[-1] else '  <- too much, or nothing to compare'}", flush=True)
    return agreed


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=lambda text: str(pathlib.Path(text).resolve()))
    parser.add_argument("readme", type=pathlib.Path)
    parser.add_argument("--nuclei", type=int, default=200)
    parser.add_argument("--plant", choices=["mean", "weight"])
    parser.add_argument("--only", choices=[*RUNS, ENSEMBLE, "imports"], action="append", help="one recipe, the ensemble, or what others have made")
    arguments = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="nucleoscope-models-"))
    open_once()
    torch.set_num_threads(1)  # threads that wait for each other take a busy machine ten times as long
    try:
        trial = Trial(arguments.program, folder, arguments.readme.read_text())
        trial.call("demo", folder / "nuclei")
        nuclei = some_nuclei(folder / "nuclei", arguments.nuclei)
        wanted = arguments.only or [*RUNS, ENSEMBLE, "imports"]
        ways = [way for recipe in [*RUNS, ENSEMBLE] if recipe in wanted for way in examine(trial, recipe, folder / "nuclei", nuclei, arguments.plant)]
        ways += examine_imports(trial, nuclei) if "imports" in wanted else []
        print(f"{sum(ways)} of {len(ways)} ways agree within {MOST:g}")
        if arguments.plant:
            return 0 if any(ways) else 1  # each way has to find it
        return 0 if ways and all(ways) else 1
    finally:
        os.chdir("/")
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())

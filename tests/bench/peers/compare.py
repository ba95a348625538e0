# SPDX-License-Identifier: GPL-3.0-or-later
"""What Nucleoscope takes for what people wait for, and, with --peers, what others take for the same in the same run.

./dev bench starts it. Contestants take turns, so that what else the machine does falls on all; ratios of the same turn count,
and processor time where the machine is busy.
"""
import argparse
import datetime
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from contest import Contestant, PixelsReady, contest, moments, say, timed
from report import Measurements, comparison_table, spread, table, write_json

ARCHITECTURES = ("mobilenetv2_100", "resnet18", "small")
OWN, OWN_READY = "nucleoscope", "its pixels ready"
OWN_TASKS = ("train.compute", "train.whole", "predict.compute", "predict.cache", "predict.files")
TRAINING, PREDICTING = ("train.compute", "train.whole"), ("predict.compute", "predict.files")
PEERS = {"notebook": TRAINING + PREDICTING, "tuned": TRAINING + PREDICTING, "compile": ("train.compute", "predict.compute"),
         "onnxruntime": PREDICTING, "openvino": PREDICTING}


def arguments():
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", action="store_true", help="compare with PyTorch, torch.compile, ONNX Runtime and OpenVINO")
    parser.add_argument("--only", metavar="PEER", action="append", choices=list(PEERS), help="with these peers alone")
    parser.add_argument("--images", metavar="DIR", help="a folder or tree of images (default: the drawn demo)")
    parser.add_argument("--architecture", action="append", choices=ARCHITECTURES,
                        help="default: all of ours; with --peers mobilenetv2_100")
    parser.add_argument("--precision", choices=("auto", "fp32", "bf16"), default="auto",
                        help="auto: both where the processor computes bf16; with --peers the better one")
    parser.add_argument("--task", action="append", choices=OWN_TASKS, help="these tasks alone")
    parser.add_argument("--side", type=int, default=224, help="pixels of the network's input")
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--once", action="store_true", help="one repetition, without warming up: for many images")
    parser.add_argument("--count", type=int, default=96, help="images of a pass over files or kept pixels")
    parser.add_argument("--no-window", action="store_true", help="leave the window out")
    parser.add_argument("--json", metavar="FILE", help="default: build/…/bench.json")
    parser.add_argument("--build", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--python", default=sys.executable, help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.build = pathlib.Path(options.build)
    if options.once:
        options.repeats = 1
    return options


def own_command(options, architecture, precision):
    return [options.build / "tests-bin/nucleoscope_contestant", options.images, architecture, precision,
            str(options.side), str(options.batch)]


def peer_command(options, name, architecture, precision):
    script = pathlib.Path(__file__).with_name("contestants.py")
    return [options.python, "-B", script, name, options.images, architecture, precision, str(options.side), str(options.batch)]


def started(contestant):
    if "error" in contestant.about:
        say(f"{contestant.name} is left out: {contestant.about['error']}")
        return None
    return contestant


def amounts_of(options):
    tasks = {"train.compute": 2, "train.whole": options.count, "predict.compute": 4, "predict.cache": options.count,
             "predict.files": options.count}
    return {task: amount for task, amount in tasks.items() if not options.task or task in options.task}


def precisions_of(options, processor):
    if options.precision != "auto":
        return [options.precision]
    if not processor["bf16"]:
        return ["fp32"]
    return ["bf16"] if options.peers else ["fp32", "bf16"]


def against_peers(options, architecture, precision, environment):
    """Ours and the others, all ready and waiting, one of them at work at a time."""
    contestants = [Contestant(OWN, own_command(options, architecture, precision), OWN_TASKS, environment)]
    for name, tasks in PEERS.items():
        if not options.only or name in options.only:
            contestants.append(Contestant(name, peer_command(options, name, architecture, precision), tasks, environment))
    return contestants


def networks(options, processor, environment):
    results = []
    for architecture in options.architecture or (ARCHITECTURES[:1] if options.peers else ARCHITECTURES):
        for precision in precisions_of(options, processor):
            if options.peers:
                contestants = against_peers(options, architecture, precision, environment)
            else:
                contestants = [Contestant(OWN, own_command(options, architecture, precision), OWN_TASKS, environment)]
            contestants = [c for c in contestants if started(c)]
            measurements = Measurements(OWN)
            ready = [PixelsReady(contestants[0], OWN_READY)] if contestants and contestants[0].name == OWN else []
            contest(contestants + ready, amounts_of(options), options.repeats, measurements, not options.once)
            results.append({"architecture": architecture, "precision": precision, "side": options.side, "batch": options.batch,
                            "rows": measurements.summary(),
                            "peak_megabytes": {c.name: c.peak_megabytes() for c in contestants}})
            for contestant in contestants:
                contestant.close()
    return results


def whole_programs(options):
    """The command line on the images: nothing kept from before."""
    program = options.build / "bin/nucleoscope"
    rows = []
    for title, command in (("scan", ["scan", options.images]), ("audit of the files", ["audit", options.images, "--quick"])):
        taken = []
        for _ in range(options.repeats):
            with tempfile.TemporaryDirectory() as home:
                taken.append(timed([program, *command], {"NUCLEOSCOPE_HOME": home}))
        rows.append({"what": title, **{key: spread([t[key] for t in taken]) for key in taken[0]}})
        say(f"{title}: {rows[-1]['seconds']['median']:.2f} s")
    return rows


def window(options):
    """Offscreen: until it is painted, until the first picture; the longest stall with a large run."""
    environment = {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    starts = []
    for _ in range(options.repeats + 1):  # the first one reads the libraries from the disk
        with tempfile.TemporaryDirectory() as home:
            program = options.build / "tests-bin/nucleoscope_window_start"
            starts.append(moments([program, options.images], ("window", "thumbnail"), {**environment, "NUCLEOSCOPE_HOME": home}))
    rows = [{"what": title, "seconds": spread([s[word] for s in starts[1:] if word in s])}
            for word, title in (("window", "window painted"), ("thumbnail", "first thumbnail")) if all(word in s for s in starts)]
    say("opening a run of 10,661 nuclei in the window, and all that a person would do with it")
    told = subprocess.run([options.build / "tests-bin/nucleoscope_watchdog", "10661", "5"], env={**os.environ, **environment},
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False).stdout
    if last := re.search(r"longest turn of all: ([\d.]+) ms; ([\d.]+) MB", told):
        rows.append({"what": "longest stall of the window", "seconds": spread([float(last[1]) / 1000]),
                     "megabytes": spread([float(last[2])])})
    return rows


def programs_table(rows):
    def cell(row, key, digits):
        return f"{row[key]['median']:.{digits}f} ({row[key]['low']:.{digits}f}–{row[key]['high']:.{digits}f})" if key in row else ""
    return table([["", row["what"], cell(row, "seconds", 3), cell(row, "processor_seconds", 2), cell(row, "megabytes", 0)]
                  for row in rows], ["", "what", "clock s", "processor s", "MB"])


def data_path_share(rows):
    """Of the time of a whole training, from the ratios of the same turns; nothing where it was not measured."""
    ratio = next((row["ratio"] for row in rows if row["contestant"] == OWN_READY and "ratio" in row), None)
    return ratio and {"median": 1 - ratio["median"], "low": 1 - ratio["high"], "high": 1 - ratio["low"]}


def load_average():
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else None


def environment_for_all(options):
    """Threads that wait for each other do not count as work; compiled code is kept for the next time."""
    return {"GOMP_SPINCOUNT": "1000", "TORCHINDUCTOR_CACHE_DIR": str(options.build / "peers-inductor"),
            "NUCLEOSCOPE_HOME": str(options.build / "bench-home")}


def demo(options):
    folder = options.build / "bench-demo"
    if not (folder / "demo.json").exists():
        say("drawing the demo dataset")
        subprocess.run([options.build / "bin/nucleoscope", "demo", folder], check=True, stdout=subprocess.DEVNULL)
    return str(folder / "training_data" if (folder / "training_data").is_dir() else folder)


def main():
    options = arguments()
    drawn = not options.images
    options.images = options.images or demo(options)
    loads = [load_average()]
    environment = environment_for_all(options)
    probe = Contestant("probe", own_command(options, "small", "fp32"), (), environment)
    if "error" in probe.about:
        sys.exit(f"Nucleoscope's own side did not start: {probe.about['error']}")
    processor = probe.about
    probe.close()

    results = {"date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
               "processor": processor["processor"], "threads": processor["threads"], "bf16": processor["bf16"],
               "images": "drawn demo" if drawn else options.images, "repeats": options.repeats,
               "networks": networks(options, processor, environment), "programs": []}
    if not options.peers and not options.task:
        results["programs"] += whole_programs(options)
        if not options.no_window and (options.build / "tests-bin/nucleoscope_window_start").exists():
            results["programs"] += window(options)
    loads.append(load_average())
    results["load_average"] = loads
    tell(results)
    file = options.json or options.build / "bench.json"
    write_json(file, results)
    say(f"written to {file}")


def tell(results):
    print(f"{results['date']}, {results['processor']}, {results['threads']} threads"
          f"{', bf16' if results['bf16'] else ', no bf16'}; images: {results['images']}; "
          f"load average {results['load_average'][0]:.1f} before, {results['load_average'][1]:.1f} after")
    print("Median of the repetitions (quartiles). Ratio: how many times as long as Nucleoscope, turn by turn.")
    for network in results["networks"]:
        print(f"\n{network['architecture']}, {network['precision']}, {network['side']} px, batch {network['batch']}")
        print(comparison_table(network["rows"]))
        if share := data_path_share(network["rows"]):
            print(f"augmentation and data path: {share['median']:.1%} ({share['low']:.1%}–{share['high']:.1%}) of the time of a training")
        memory = ", ".join(f"{name} {value:.0f} MB" for name, value in network["peak_megabytes"].items() if value)
        print(f"peak memory: {memory}")
    if results["programs"]:
        print()
        print(programs_table(results["programs"]))


if __name__ == "__main__":
    main()

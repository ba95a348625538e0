# SPDX-License-Identifier: GPL-3.0-or-later
"""From measurements to a table and JSON: medians, quartiles, ratios of what was measured in turn."""
import json
import math


def quantile(values, fraction):
    """Linear between neighbours, as NumPy's default."""
    ordered = sorted(values)
    place = (len(ordered) - 1) * fraction
    low = math.floor(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def median(values):
    return quantile(values, 0.5)


def spread(values):
    """Median and the quartiles around it."""
    return {"median": median(values), "low": quantile(values, 0.25), "high": quantile(values, 0.75)}


def ratios(ours, theirs):
    """How many times as long the other one took, turn by turn: what else the machine does falls on both."""
    return [their / own for own, their in zip(ours, theirs) if own > 0]


def in_turn(names, repetitions):
    """(repetition, name) in the order of measuring: each repetition begins with another one and goes the other way round
    than the last, so that none is always first or always follows the same."""
    turns = []
    for repetition in range(repetitions):
        shift = repetition % len(names)
        order = names[shift:] + names[:shift]
        if repetition % 2 == 1:
            order[1:] = reversed(order[1:])
        turns += [(repetition, name) for name in order]
    return turns


class Measurements:
    """What each contestant took for each task, in the order of the repetitions."""

    def __init__(self, own="nucleoscope"):
        self.own = own
        self.tasks = {}

    def add(self, task, contestant, answer):
        rows = self.tasks.setdefault(task, {}).setdefault(contestant, {"seconds": [], "processor_seconds": [], "images": 0})
        rows["seconds"].append(answer["seconds"])
        rows["processor_seconds"].append(answer["processor_seconds"])
        rows["images"] = answer["images"]

    def summary(self):
        return [self._row(task, name, values, contestants.get(self.own))
                for task, contestants in self.tasks.items() for name, values in contestants.items()]

    def _row(self, task, name, values, own):
        seconds, processor = spread(values["seconds"]), spread(values["processor_seconds"])
        row = {"task": task, "contestant": name, "images": values["images"], "repetitions": len(values["seconds"]),
               "seconds": seconds, "processor_seconds": processor,
               "images_per_second": values["images"] / seconds["median"] if seconds["median"] > 0 else None}
        if own and name != self.own:
            row["ratio"] = spread(ratios(own["seconds"], values["seconds"]))
            row["processor_ratio"] = spread(ratios(own["processor_seconds"], values["processor_seconds"]))
        return row


def _number(value, digits=3):
    return f"{value:.{digits}g}" if value < 1000 else f"{value:.0f}"


def _with_spread(value):
    return f"{value['median']:.2f} ({value['low']:.2f}–{value['high']:.2f})"


def table(rows, header):
    """Plain columns; numbers to the right."""
    widths = [max(len(row[i]) for row in [header, *rows]) for i in range(len(header))]
    lines = []
    for row in [header, ["-" * width for width in widths], *rows]:
        cells = [cell.ljust(width) if i < 2 else cell.rjust(width) for i, (cell, width) in enumerate(zip(row, widths))]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def comparison_table(summary):
    header = ["task", "contestant", "images/s", "clock s", "processor s", "clock ratio", "processor ratio"]
    rows = []
    for row in summary:
        rows.append([row["task"], row["contestant"],
                     _number(row["images_per_second"]) if row["images_per_second"] else "",
                     _with_spread(row["seconds"]), _with_spread(row["processor_seconds"]),
                     _with_spread(row["ratio"]) if "ratio" in row else "1",
                     _with_spread(row["processor_ratio"]) if "processor_ratio" in row else "1"])
    return table(rows, header)


def write_json(file, content):
    with open(file, "w", encoding="utf-8") as out:
        json.dump(content, out, indent=1, ensure_ascii=False)
        out.write("\n")

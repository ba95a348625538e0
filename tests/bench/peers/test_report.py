# SPDX-License-Identifier: GPL-3.0-or-later
"""What the reporting of ./dev bench promises."""
import json
import os
import tempfile
import unittest

from compare import OWN, OWN_READY, data_path_share
from contest import PixelsReady
from report import Measurements, comparison_table, in_turn, median, quantile, ratios, spread, table, write_json


class _Answering:
    def __init__(self, answer):
        self.answer = answer

    def ask(self, task, _):
        return dict(self.answer) if task == "train.ready" else {"error": f"there is no task {task}"}


class TestNumbers(unittest.TestCase):
    def test_median_of_odd_and_even_counts(self):
        self.assertEqual(median([3, 1, 2]), 2)
        self.assertEqual(median([4, 1, 2, 3]), 2.5)
        self.assertEqual(median([7]), 7)

    def test_quartiles_lie_between_neighbours(self):
        # numpy.quantile([1, 2, 4, 8], [.25, .75]) = 1.75, 5.0
        self.assertAlmostEqual(quantile([8, 1, 4, 2], 0.25), 1.75)
        self.assertAlmostEqual(quantile([8, 1, 4, 2], 0.75), 5.0)
        self.assertEqual(spread([5, 5, 5]), {"median": 5, "low": 5, "high": 5})

    def test_ratio_is_of_the_same_turn(self):
        # The machine was three times as slow in the second turn: the ratio does not see it.
        self.assertEqual(ratios([1, 3, 1], [2, 6, 2]), [2, 2, 2])


class TestOrder(unittest.TestCase):
    def test_each_comes_once_a_repetition(self):
        turns = in_turn(["a", "b", "c"], 4)
        for repetition in range(4):
            self.assertEqual(sorted(name for r, name in turns if r == repetition), ["a", "b", "c"])

    def test_nobody_is_always_first(self):
        turns = in_turn(["a", "b", "c"], 3)
        self.assertEqual({turns[i * 3][1] for i in range(3)}, {"a", "b", "c"})

    def test_the_order_turns_round(self):
        self.assertEqual([name for _, name in in_turn(["a", "b", "c"], 2)], ["a", "b", "c", "b", "a", "c"])


class TestReport(unittest.TestCase):
    def setUp(self):
        self.measurements = Measurements()
        for own, peer in [(1.0, 2.0), (2.0, 5.0), (1.0, 2.2)]:
            self.measurements.add("train", "nucleoscope", {"seconds": own, "processor_seconds": own * 2, "images": 32})
            self.measurements.add("train", "peer", {"seconds": peer, "processor_seconds": peer, "images": 32})

    def test_ratio_and_speed(self):
        own, peer = self.measurements.summary()
        self.assertNotIn("ratio", own)
        self.assertEqual(own["images_per_second"], 32)
        self.assertAlmostEqual(peer["ratio"]["median"], 2.2)
        self.assertAlmostEqual(peer["processor_ratio"]["median"], 1.1)
        self.assertEqual(peer["repetitions"], 3)

    def test_the_share_of_the_data_path_is_what_a_ready_batch_saves(self):
        measurements = Measurements()
        for whole, steps in [(1.0, 0.96), (2.0, 1.88), (1.0, 0.95)]:
            measurements.add("train.whole", OWN, {"seconds": whole, "processor_seconds": whole, "images": 96})
            ready = PixelsReady(_Answering({"seconds": steps * 2 / 3, "processor_seconds": 1.0, "images": 64}), OWN_READY)
            measurements.add("train.whole", OWN_READY, ready.ask("train.whole", 96))
        share = data_path_share(measurements.summary())
        self.assertAlmostEqual(share["median"], 0.05)
        self.assertLessEqual(share["low"], share["high"])
        self.assertIsNone(data_path_share(self.measurements.summary()))

    def test_without_ours_there_is_no_ratio(self):
        alone = Measurements()
        alone.add("train", "peer", {"seconds": 1.0, "processor_seconds": 1.0, "images": 1})
        self.assertNotIn("ratio", alone.summary()[0])

    def test_table_lines_up(self):
        lines = comparison_table(self.measurements.summary()).splitlines()
        self.assertEqual(len(lines), 4)
        self.assertIn("2.20 (2.10–2.35)", lines[3])
        self.assertEqual(table([["a", "b", "1"]], ["x", "y", "zz"]).splitlines()[2], "a  b   1")

    def test_json_can_be_read_again(self):
        with tempfile.TemporaryDirectory() as folder:
            file = os.path.join(folder, "bench.json")
            write_json(file, {"rows": self.measurements.summary()})
            with open(file, encoding="utf-8") as kept:
                self.assertEqual(json.load(kept)["rows"][1]["contestant"], "peer")


if __name__ == "__main__":
    unittest.main()

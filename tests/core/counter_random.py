# SPDX-License-Identifier: GPL-3.0-or-later
"""core/base/random.h written anew, so that references can draw the very same subjects: Philox4x32-10 (Salmon et al., SC11) behind
a key of (seed, purpose) and a stream of (epoch, sample)."""
import numpy as np

MASK32, MASK64 = 2**32 - 1, 2**64 - 1
SPLIT, BOOTSTRAP, TEST = 1, 7, 8


def mix(value):
    value = (value + 0x9E3779B97F4A7C15) & MASK64
    value = ((value ^ value >> 30) * 0xBF58476D1CE4E5B9) & MASK64
    value = ((value ^ value >> 27) * 0x94D049BB133111EB) & MASK64
    return value ^ value >> 31


def philox(counter, key):
    x, k = list(counter), list(key)
    for _ in range(10):
        a, b = 0xD2511F53 * x[0], 0xCD9E8D57 * x[2]
        x = [b >> 32 ^ x[1] ^ k[0], b & MASK32, a >> 32 ^ x[3] ^ k[1], a & MASK32]
        k = [(k[0] + 0x9E3779B9) & MASK32, (k[1] + 0xBB67AE85) & MASK32]
    return x


class CounterRandom:
    def __init__(self, seed, purpose, epoch=0, sample=0):
        key, stream = mix(seed ^ mix(purpose)), mix(mix(epoch) ^ sample)
        self.key = (key & MASK32, key >> 32)
        self.high = (stream & MASK32, stream >> 32)
        self.block, self.words, self.spare = 0, [], None

    def bits32(self):
        if not self.words:
            self.words = philox((self.block & MASK32, self.block >> 32, *self.high), self.key)
            self.block += 1
        return self.words.pop(0)

    def bits64(self):
        return self.bits32() << 32 | self.bits32()

    def uniform(self):
        return (self.bits64() >> 11) * 2.0**-53

    def below(self, count):
        limit = MASK64 - MASK64 % count
        while (drawn := self.bits64()) >= limit:
            pass
        return drawn % count

    def normal(self):
        if self.spare is not None:
            value, self.spare = self.spare, None
            return value
        radius, angle = np.sqrt(-2 * np.log(1 - self.uniform())), 2 * np.pi * self.uniform()
        self.spare = radius * np.sin(angle)
        return radius * np.cos(angle)

    def shuffle(self, items):
        for i in range(len(items), 1, -1):
            j = self.below(i)
            items[i - 1], items[j] = items[j], items[i - 1]


def bits(index, key):
    """What the drawn tables of the tests are made of: 32 bits of an integer formula."""
    h = (index * 2654435761 + key * 2246822519 + 374761393) % 2**32
    h ^= h >> 15
    h = h * 2246822519 % 2**32
    return h ^ h >> 13


def times_drawn(strata, seed, replicate):
    """How often each subject is drawn: with replacement, each stratum (a list of subjects) by itself."""
    random = CounterRandom(seed, BOOTSTRAP, replicate)
    times = np.zeros(1 + max(max(s) for s in strata), dtype=int)
    for stratum in strata:
        for _ in stratum:
            times[stratum[random.below(len(stratum))]] += 1
    return times

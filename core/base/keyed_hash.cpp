// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/keyed_hash.h"

#include <algorithm>
#include <bit>

namespace nucleoscope {
namespace {

class SipState {
public:
    explicit SipState(const HashKey& key)
        : v_{key[0] ^ 0x736f6d6570736575, key[1] ^ 0x646f72616e646f6d, key[0] ^ 0x6c7967656e657261, key[1] ^ 0x7465646279746573}
    {}

    void add(std::uint64_t word)
    {
        v_[3] ^= word;
        turn(2);
        v_[0] ^= word;
    }
    std::uint64_t end()
    {
        v_[2] ^= 0xff;
        turn(4);
        return v_[0] ^ v_[1] ^ v_[2] ^ v_[3];
    }

private:
    void turn(int rounds)
    {
        for (int round = 0; round < rounds; ++round) {
            half(0, 1, 13, 32, 2, 3, 16);
            half(2, 1, 17, 32, 0, 3, 21);
        }
    }
    void half(int a, int b, int turnB, int turnA, int c, int d, int turnD)
    {
        auto at = [this](int i) -> std::uint64_t& { return v_[static_cast<std::size_t>(i)]; };
        at(a) += at(b);
        at(b) = std::rotl(at(b), turnB) ^ at(a);
        at(a) = std::rotl(at(a), turnA);
        at(c) += at(d);
        at(d) = std::rotl(at(d), turnD) ^ at(c);
    }

    std::array<std::uint64_t, 4> v_;
};

/// Little-endian.
std::uint64_t wordOf(std::string_view bytes)
{
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        word |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
    return word;
}

} // namespace

std::uint64_t keyedHash(const HashKey& key, std::string_view text)
{
    SipState state(key);
    std::string_view rest = text;
    for (; rest.size() >= 8; rest.remove_prefix(8))
        state.add(wordOf(rest.substr(0, 8)));
    state.add(wordOf(rest) | std::uint64_t{text.size() & 0xff} << 56);
    return state.end();
}

} // namespace nucleoscope

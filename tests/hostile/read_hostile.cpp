// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads "KIND<tab>PATH" lines from standard input and hands each thing to the program's own reader, in one process, because two
// thousand starts of the program would take minutes. After each a line: "read" or "refused", processor milliseconds that it took,
// the process' highest memory so far in MB, and words, with tabs between. attack.py beside this file judges them; where this process
// ends before its lines do, the thing after the last line is what ended it.
#include "core/base/files.h"
#include "core/base/system.h"
#include "tests/hostile/attempt.h"

#include <algorithm>
#include <csignal>
#include <ctime>
#include <iostream>
#include <string>

namespace {

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// What a planted bug does; see attack.py --plant.
void misbehave(const std::string& bug)
{
    if (bug == "crash") {
        std::raise(SIGSEGV);
    } else if (bug == "hang") {
        while (processorSeconds() < 1e9) {}
    } else if (bug == "memory") {
        static std::string grown;
        grown.assign(std::size_t{1} << 31, 'x');
    }
}

} // namespace

int main(int argc, char** argv)
{
    const std::string bug = argc > 1 ? argv[1] : "";
    int done = 0;
    for (std::string line; std::getline(std::cin, line);) {
        const std::size_t tab = line.find('\t');
        const std::string kind = line.substr(0, tab);
        const auto place = nucleoscope::pathFromUtf8(tab == std::string::npos ? std::string() : line.substr(tab + 1));
        const double began = processorSeconds();
        if (++done == 50)
            misbehave(bug);
        auto outcome = nucleoscope::hostile::isOfLessons(kind) ? nucleoscope::hostile::attemptOfLessons(kind, place)
                                                               : nucleoscope::hostile::attempt(kind, place);
        if (bug == "silence" && !outcome.read)
            outcome.words.clear();
        std::replace_if(
            outcome.words.begin(), outcome.words.end(), [](char c) { return c == '\n' || c == '\t' || c == '\r'; }, ' ');
        std::cout << (outcome.read ? "read" : "refused") << '\t' << static_cast<long>(1000 * (processorSeconds() - began)) << '\t'
                  << (nucleoscope::peakResidentBytes() >> 20) << '\t' << outcome.words << std::endl;
    }
}

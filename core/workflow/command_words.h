// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv.h"
#include "core/workflow/command_line.h"

namespace nucleoscope {

/// Collects words; an option that says nothing new is not said.
class Words {
public:
    explicit Words(const std::string& subcommand) : words_{"nucleoscope", subcommand} {}
    Words& add(const std::string& word)
    {
        words_.push_back(word);
        return *this;
    }
    Words& option(const std::string& name, const std::string& value, const std::string& usual = {})
    {
        return value == usual ? *this : add(name).add(value);
    }
    Words& option(const std::string& name, std::uint64_t value, std::uint64_t usual)
    {
        return value == usual ? *this : add(name).add(std::to_string(value));
    }
    Words& count(const std::string& name, int value) // 0: not said
    {
        return value <= 0 ? *this : add(name).add(std::to_string(value));
    }
    Words& number(const std::string& name, double value) // 0 and below: not said
    {
        return value > 0 ? add(name).add(csvNumber(value)) : *this;
    }
    Words& share(const std::string& name, double value) // below 0: not said
    {
        return value < 0 ? *this : add(name).add(csvNumber(value));
    }
    Words& flag(const std::string& name, bool on) { return on ? add(name) : *this; }
    Words& choice(const std::string& yes, const std::string& no, std::optional<bool> wish) // empty: not said
    {
        return wish ? add(*wish ? yes : no) : *this;
    }
    Words& machine(const MachineOptions& options)
    {
        return option("--device", options.device, MachineOptions().device).count("--threads", options.threads);
    }
    Words& learning(const TrainOptions& options)
    {
        const TrainOptions usual;
        return count("--epochs", options.epochs)
            .count("--batch-size", options.batchSize)
            .number("--learning-rate", options.learningRate)
            .share("--weight-decay", options.weightDecay)
            .option("--sampling", options.sampling)
            .option("--precision", options.precision)
            .option("--seed", options.seed, usual.seed)
            .option("--weights", options.weights);
    }
    operator CommandWords() const { return words_; } // NOLINT(google-explicit-constructor): it is what these are

private:
    CommandWords words_;
};

} // namespace nucleoscope

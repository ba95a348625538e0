// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace nucleoscope {

enum class FactState {
    Good,
    Note, ///< works, and is worth knowing
    Bad   ///< something will not work until it is mended
};

enum class FactSection { Program, Processor, Devices, Reference, Window, Places, Libraries };
std::string_view sectionName(FactSection section); ///< as the JSON has it: "processor"
Message sectionTitle(FactSection section);

/// One thing that was looked at on this machine.
struct SystemFact {
    FactSection section = FactSection::Program;
    std::string id; ///< stable, for programs: "places.cache"
    Message name;   ///< for people: "Cache"
    /// What was found, in parts that are joined by commas; those of asItIs() are the same in every language, those of amount() but for
    /// the decimal point.
    std::vector<Message> found;
    FactState state = FactState::Good;
    Message advice;            ///< what it means and what to do, where it is not good
    std::string value() const; ///< what was found, in English
};
Message asItIs(std::string text); ///< a name, a version
Message amount(std::string text); ///< a number with its unit: "25.3 GB"

/// What `nucleoscope doctor` and the window's system check tell. Fit to be shown to others: paths begin with ~, and name no user.
struct SystemReport {
    std::string time;              ///< UTC
    std::vector<SystemFact> facts; ///< by section, in the order of FactSection
    double seconds = 0;            ///< that the check took
    bool good() const;             ///< nothing is bad

    void add(std::vector<SystemFact> more); ///< keeps the sections together
};

/// Lines of plain English text, at most 100 characters or so, to be pasted into a bug report.
std::string systemReportToText(const SystemReport& report);
/// docs/formats.md.
std::string systemReportToJson(const SystemReport& report);
/// The facts of such a JSON text. Fails with Unreadable where it is none.
Result<std::vector<SystemFact>> systemFactsFromJson(std::string_view json);

} // namespace nucleoscope

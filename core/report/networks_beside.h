// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/comparison_report.h"
#include "core/workflow/attribution_task.h"

#include <array>

namespace nucleoscope {

/// Draws nuclei as two runs of a comparison saw them: what the first saw and, where the engine gives any, where the evidence for the
/// call of each came from. On the learning thread. All that it is given outlives it.
class NetworksBeside {
public:
    NetworksBeside(const RunComparison& comparison, std::size_t other, const ComparisonReportOptions& options, EngineHost& host,
                   JobContext& context);

    /// PNG of a sample of `options.located`. `calls`: what the first and the other called it, in the order of the comparison's
    /// classes. Fails where the picture cannot be read, or where this nucleus alone has no map: all pictures are alike.
    Result<Bytes> picture(int sample, const std::array<int, 2>& calls);

    /// Of each picture so far, in millimetres.
    double width() const;
    double height() const;
    /// What is seen in the pictures so far; why there is no map of one or of both.
    std::string words(const ReportLanguage& say) const;

private:
    struct Network {
        const ComparedRun& compared;
        Result<Run> run;
        std::optional<Message> problem; ///< why there are no maps
    };
    Result<Explanation> explained(Network& network, int sample, int call);
    std::vector<const Network*> mapped() const; ///< those that have maps

    const RunComparison& comparison_;
    const ComparisonReportOptions& options_;
    EngineHost& host_;
    JobContext& context_;
    std::array<Network, 2> networks_;
    bool any_ = false; ///< a picture was made, with the maps that all others will have
};

} // namespace nucleoscope

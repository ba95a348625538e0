#include "core/learning/recipe_names.h"

#include <algorithm>
#include <span>

namespace nucleoscope {
namespace {

template <typename Choice>
struct Named {
    Choice choice;
    std::string_view name;
};

std::span<const Named<OptimiserKind>> table(OptimiserKind)
{
    static constexpr Named<OptimiserKind> names[] = {{OptimiserKind::Sgd, "sgd"},
                                                     {OptimiserKind::Adam, "adam"},
                                                     {OptimiserKind::AdamW, "adamw"},
                                                     {OptimiserKind::Adamax, "adamax"},
                                                     {OptimiserKind::Lbfgs, "lbfgs"}};
    return names;
}

std::span<const Named<ScheduleKind>> table(ScheduleKind)
{
    static constexpr Named<ScheduleKind> names[] = {{ScheduleKind::Constant, "constant"},
                                                    {ScheduleKind::Plateau, "plateau"},
                                                    {ScheduleKind::Cosine, "cosine"},
                                                    {ScheduleKind::OneCycle, "one_cycle"}};
    return names;
}

std::span<const Named<Precision>> table(Precision)
{
    static constexpr Named<Precision> names[] = {
        {Precision::Auto, "auto"}, {Precision::Fp32, "fp32"}, {Precision::Bf16, "bf16"}, {Precision::Fp16, "fp16"}};
    return names;
}

std::span<const Named<BatchNormMode>> table(BatchNormMode)
{
    static constexpr Named<BatchNormMode> names[] = {{BatchNormMode::Train, "train"}, {BatchNormMode::Frozen, "frozen"}};
    return names;
}

std::span<const Named<OutputActivation>> table(OutputActivation)
{
    static constexpr Named<OutputActivation> names[] = {{OutputActivation::None, "none"}, {OutputActivation::Softmax, "softmax"}};
    return names;
}

std::span<const Named<SamplingKind>> table(SamplingKind)
{
    static constexpr Named<SamplingKind> names[] = {{SamplingKind::Shuffled, "shuffled"},
                                                    {SamplingKind::BalancedClasses, "balanced_classes"},
                                                    {SamplingKind::BalancedSubjects, "balanced_subjects"},
                                                    {SamplingKind::BalancedWithinClasses, "balanced_within_classes"}};
    return names;
}

std::span<const Named<HeadLayer::Kind>> table(HeadLayer::Kind)
{
    static constexpr Named<HeadLayer::Kind> names[] = {{HeadLayer::Kind::Linear, "linear"},
                                                       {HeadLayer::Kind::Relu, "relu"},
                                                       {HeadLayer::Kind::Dropout, "dropout"}};
    return names;
}

std::span<const Named<SplitRule>> table(SplitRule)
{
    static constexpr Named<SplitRule> names[] = {{SplitRule::BySubject, "subject"},
                                                 {SplitRule::ByFold, "fold"},
                                                 {SplitRule::ByImage, "image"}};
    return names;
}

std::span<const Named<Metric>> table(Metric)
{
    static constexpr Named<Metric> names[] = {{Metric::Loss, "loss"},
                                              {Metric::Accuracy, "accuracy"},
                                              {Metric::BalancedAccuracy, "balanced_accuracy"},
                                              {Metric::WeightedF1, "weighted_f1"},
                                              {Metric::Auroc, "auroc"}};
    return names;
}

} // namespace

template <typename Choice>
std::string_view choiceName(Choice choice)
{
    const auto names = table(Choice{});
    return std::find_if(names.begin(), names.end(), [&](const Named<Choice>& n) { return n.choice == choice; })->name;
}

template <typename Choice>
std::optional<Choice> choiceFromName(std::string_view name)
{
    for (const Named<Choice>& named : table(Choice{}))
        if (named.name == name)
            return named.choice;
    return std::nullopt;
}

template <typename Choice>
std::string choiceNames()
{
    std::string all;
    for (const Named<Choice>& named : table(Choice{}))
        all.append(all.empty() ? "" : ", ").append(named.name);
    return all;
}

#define NUCLEOSCOPE_CHOICE(Choice)                                                                                               \
    template std::string_view choiceName<Choice>(Choice);                                                                        \
    template std::optional<Choice> choiceFromName<Choice>(std::string_view);                                                     \
    template std::string choiceNames<Choice>()

NUCLEOSCOPE_CHOICE(OptimiserKind);
NUCLEOSCOPE_CHOICE(ScheduleKind);
NUCLEOSCOPE_CHOICE(Precision);
NUCLEOSCOPE_CHOICE(BatchNormMode);
NUCLEOSCOPE_CHOICE(OutputActivation);
NUCLEOSCOPE_CHOICE(SamplingKind);
NUCLEOSCOPE_CHOICE(HeadLayer::Kind);
NUCLEOSCOPE_CHOICE(SplitRule);
NUCLEOSCOPE_CHOICE(Metric);

#undef NUCLEOSCOPE_CHOICE

} // namespace nucleoscope

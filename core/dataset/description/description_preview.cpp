// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/description/description_preview.h"

#include "core/base/text.h"
#include "core/dataset/class_colours.h"
#include "core/dataset/class_names.h"
#include "core/dataset/description/fact_table.h"
#include "core/dataset/description/path_pattern.h"
#include "core/dataset/description/preview_notes.h"
#include "core/dataset/file_tree.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

/// Values without regard to case, each in the first spelling met.
class ValueTally {
public:
    void add(const std::string& value) { ++counts_.try_emplace(lowered(value), value, 0).first->second.second; }
    const std::string& spelling(const std::string& value) const { return counts_.at(lowered(value)).first; }
    int size() const { return static_cast<int>(counts_.size()); }
    std::vector<ValueCount> sorted() const
    {
        std::vector<ValueCount> all;
        for (const auto& [key, entry] : counts_)
            all.push_back({entry.first, entry.second});
        std::sort(all.begin(), all.end(), [](const ValueCount& a, const ValueCount& b) {
            return naturalLess(a.value, b.value) || (!naturalLess(b.value, a.value) && a.value < b.value);
        });
        return all;
    }

private:
    struct Entry : std::pair<std::string, int> {
        using pair::pair;
    };
    std::unordered_map<std::string, Entry> counts_;
};

class Explaining {
public:
    Explaining(const DatasetDescription& description, const FileTree& tree, const fs::path& folder, const OpenOptions& options)
        : description_(description), tree_(tree), folder_(folder), options_(options)
    {}

    Result<DescriptionPreview> run()
    {
        listImages();
        for (const DescriptionRule& rule : description_.rules) {
            yield_ = {};
            tallies_ = {};
            rule_ = result_.rules.size();
            std::visit([this](const auto& one) { apply(one); }, rule);
            if (options_.stop.stop_requested())
                return fail(ErrorCode::Cancelled, {"describe.cancelled", "Trying the rules was stopped."});
            for (const ImageFact fact : imageFacts)
                yield_.values.of(fact) = tallies_.of(fact).sorted();
            result_.rules.push_back(std::move(yield_));
        }
        conclude();
        noteWhatIsOdd(description_, result_);
        return std::move(result_);
    }

private:
    static constexpr int noReason = -1;

    void listImages()
    {
        result_.images.resize(tree_.images.size());
        for (std::size_t i = 0; i < tree_.images.size(); ++i) {
            result_.images[i].path = tree_.images[i].path;
            result_.images[i].file = static_cast<int>(i);
        }
        std::sort(result_.images.begin(), result_.images.end(), [](const ExplainedImage& a, const ExplainedImage& b) {
            return naturalLess(a.path, b.path) || (!naturalLess(b.path, a.path) && a.path < b.path);
        });
        reasons_.resize(result_.images.size());
        for (auto& reasons : reasons_)
            reasons.fill(noReason);
    }

    /// Calls `look` with each image until a stop is asked for.
    template <typename Look>
    void eachImage(Look look)
    {
        const auto all = static_cast<double>(result_.images.size() * description_.rules.size());
        for (std::size_t i = 0; i < result_.images.size(); ++i) {
            if (i % 256 == 0) {
                if (options_.stop.stop_requested())
                    return;
                if (options_.progress)
                    options_.progress(static_cast<double>(rule_ * result_.images.size() + i) / all);
            }
            if (!look(i))
                return;
        }
    }

    int reason(Message message)
    {
        known_.push_back(std::move(message));
        return static_cast<int>(known_.size()) - 1;
    }

    /// Of a rule that cannot be used.
    void unusable(Message problem)
    {
        const int why = reason({"describe.unusable", "its rule cannot be used"});
        for (std::size_t i = 0; i < result_.images.size(); ++i)
            for (const ImageFact fact : imageFacts)
                if (yield_.gives.of(fact))
                    missing(i, fact, why);
        yield_.problem = std::move(problem);
    }

    void willGive(ImageFact fact)
    {
        yield_.gives.of(fact) = true;
        result_.asked.of(fact) = true;
    }

    void missing(std::size_t image, ImageFact fact, int why)
    {
        int& known = reasons_[image].of(fact);
        known = known == noReason || known == why ? why : severalReasons();
    }
    int severalReasons()
    {
        if (several_ == noReason)
            several_ = reason({"describe.no_rule", "none of its rules tells it"});
        return several_;
    }

    /// Takes what the rule says of an image, as far as it says anything.
    void take(std::size_t image, const ByFact<std::string>& facts, const ByFact<int>& whyNot)
    {
        bool any = false;
        for (const ImageFact fact : imageFacts) {
            if (!yield_.gives.of(fact))
                continue;
            const std::string& value = facts.of(fact);
            if (value.empty()) {
                missing(image, fact, whyNot.of(fact));
                continue;
            }
            any = true;
            tallies_.of(fact).add(value);
            std::string& known = result_.images[image].facts.of(fact);
            if (known.empty())
                known = value;
            else
                yield_.overruled.of(fact) += !equalsIgnoringCase(known, value);
        }
        yield_.images += any;
    }
    static ByFact<int> forAll(int why)
    {
        ByFact<int> all;
        all.fill(why);
        return all;
    }

    void apply(const FolderRule& rule)
    {
        willGive(rule.gives);
        const ByFact<int> tooFlat = forAll(reason(
            {"describe.too_flat", "there is no folder {level} level(s) above it", {{"level", std::to_string(rule.level)}}}));
        eachImage([&](std::size_t i) {
            const std::vector<std::string> parts = pathParts(result_.images[i].path);
            ByFact<std::string> facts;
            if (const auto level = static_cast<std::size_t>(rule.level); parts.size() > level)
                facts.of(rule.gives) = trimmed(parts[parts.size() - 1 - level]);
            take(i, facts, tooFlat);
            return true;
        });
    }

    void apply(const PatternRule& rule)
    {
        const auto pattern = PathPattern::compile(rule.expression);
        for (const ImageFact fact : imageFacts)
            if (pattern ? pattern->gives(fact) : tells(rule, fact))
                willGive(fact);
        if (!pattern)
            return unusable(pattern.error().message);
        const ByFact<int> differs = forAll(reason({"describe.differs", "the pattern does not fit its path"}));
        const ByFact<int> silent = forAll(reason({"describe.silent", "the pattern fits, but leaves this open"}));
        const ByFact<int> slow = forAll(reason({"describe.slow", "the pattern takes too long on it"}));
        int slowImages = 0;
        std::optional<Message> tooSlow;
        eachImage([&](std::size_t i) {
            ByFact<std::string> facts;
            const PathPattern::Outcome outcome = pattern->match(result_.images[i].path, facts);
            take(i, facts,
                 outcome == PathPattern::Outcome::Matches   ? silent
                 : outcome == PathPattern::Outcome::Differs ? differs
                                                            : slow);
            slowImages += outcome == PathPattern::Outcome::TakesTooLong;
            if (slowImages >= mostSlowImages)
                tooSlow =
                    Message{"describe.pattern_slow",
                            "The pattern takes too long, on {file} for one. Say more closely what its parts may be, such as "
                            "[^/]+ in place of .*",
                            {{"file", result_.images[i].path}}};
            return !tooSlow;
        });
        if (tooSlow)
            unusable(std::move(*tooSlow));
    }

    void apply(const TableRule& rule)
    {
        for (const ImageFact fact : imageFacts)
            if (tells(rule, fact))
                willGive(fact);
        const auto table = FactTable::read(rule, tree_, folder_);
        if (!table)
            return unusable(table.error().message);
        std::vector<FactTable::Found> rows;
        if (!rule.fileColumn.empty()) {
            std::vector<std::string> paths;
            for (const ExplainedImage& image : result_.images)
                paths.push_back(image.path);
            rows = table->rowsOfImages(paths);
        }
        const ByFact<int> empty = forAll(reason({"describe.empty_cell", "its row of the table leaves this empty"}));
        std::map<std::string, int> problems; // by id
        std::vector<bool> used(static_cast<std::size_t>(table->rowCount()), false);
        eachImage([&](std::size_t i) {
            FactTable::Found found =
                rows.empty() ? table->rowOfSubject(result_.images[i].facts.of(ImageFact::Subject)) : std::move(rows[i]);
            ByFact<std::string> facts;
            if (found.row >= 0) {
                used[static_cast<std::size_t>(found.row)] = true;
                for (const ImageFact fact : imageFacts)
                    if (yield_.gives.of(fact))
                        facts.of(fact) = table->value(found.row, fact);
                take(i, facts, empty);
                return true;
            }
            const auto [known, isNew] = problems.try_emplace(found.problem->id, noReason);
            if (isNew)
                known->second = reason(*found.problem);
            take(i, facts, forAll(known->second));
            return true;
        });
        yield_.rows = table->rowCount();
        yield_.recoded = table->recoded();
        yield_.unusedRows = static_cast<int>(std::count(used.begin(), used.end(), false));
        if (yield_.unusedRows > 0)
            yield_.firstUnused = table->keyOf(static_cast<int>(std::find(used.begin(), used.end(), false) - used.begin()));
    }

    // ---- in the end -------------------------------------------------------------------------------------------------

    /// Lower case → index of a described class.
    std::unordered_map<std::string, std::size_t> describedClasses() const
    {
        std::unordered_map<std::string, std::size_t> classes;
        for (std::size_t c = 0; c < description_.classes.size(); ++c) {
            classes.try_emplace(lowered(trimmed(description_.classes[c].name)), c);
            for (const std::string& value : description_.classes[c].values)
                classes.try_emplace(lowered(value), c);
        }
        return classes;
    }

    std::optional<Message> missingFact(std::size_t image) const
    {
        const auto why = [&](ImageFact fact) {
            const int known = reasons_[image].of(fact);
            return known == noReason ? std::string() : known_[static_cast<std::size_t>(known)].english();
        };
        const ByFact<std::string>& facts = result_.images[image].facts;
        if (result_.asked.of(ImageFact::Class) && facts.of(ImageFact::Class).empty())
            return Message{"describe.no_class", "No class: {reason}", {{"reason", why(ImageFact::Class)}}};
        if (result_.asked.of(ImageFact::Subject) && facts.of(ImageFact::Subject).empty())
            return Message{"describe.no_subject", "No patient: {reason}", {{"reason", why(ImageFact::Subject)}}};
        return std::nullopt;
    }

    void conclude()
    {
        const auto described = describedClasses();
        ByFact<ValueTally> tallies;
        for (std::size_t i = 0; i < result_.images.size(); ++i) {
            ExplainedImage& image = result_.images[i];
            image.unexplained = missingFact(i);
            std::string& className = image.facts.of(ImageFact::Class);
            if (!className.empty() && !described.empty()) {
                if (const auto known = described.find(lowered(className)); known != described.end())
                    className = description_.classes[known->second].name;
                else if (!image.unexplained)
                    image.unexplained =
                        Message{"describe.other_class", "Its class “{class}” is none of those described", {{"class", className}}};
            }
            std::string& subject = image.facts.of(ImageFact::Subject);
            if (description_.subjectsWithinClasses && !subject.empty() && !className.empty())
                subject = className + "/" + subject;
            if (image.unexplained)
                continue;
            ++result_.explained;
            for (const ImageFact fact : imageFacts)
                if (!image.facts.of(fact).empty())
                    tallies.of(fact).add(image.facts.of(fact));
        }
        for (ExplainedImage& image : result_.images)
            for (const ImageFact fact : imageFacts)
                if (!image.unexplained && !image.facts.of(fact).empty())
                    image.facts.of(fact) = tallies.of(fact).spelling(image.facts.of(fact));
        for (const ImageFact fact : imageFacts)
            result_.different.of(fact) = tallies.of(fact).size();
        nameClasses(tallies.of(ImageFact::Class).sorted());
    }

    void nameClasses(const std::vector<ValueCount>& there)
    {
        if (description_.classes.empty()) {
            std::map<std::string, std::string> names;
            for (const ValueCount& value : there)
                names.try_emplace(lowered(value.value), value.value);
            result_.classes = classesNamed(names, result_.notes);
            return;
        }
        for (const DescribedClass& described : description_.classes)
            if (std::any_of(there.begin(), there.end(), [&](const ValueCount& v) { return v.value == described.name; }))
                result_.classes.push_back(
                    {described.name, okabeIto[result_.classes.size() % okabeIto.size()], -1, described.positive});
        const auto positive =
            std::count_if(result_.classes.begin(), result_.classes.end(), [](const ClassInfo& c) { return c.positive; });
        if (positive == 0)
            choosePositive(result_.classes, result_.notes);
        else if (positive == 1 && result_.classes.size() == 2)
            for (ClassInfo& one : result_.classes)
                one.colour = one.positive ? positiveColour : negativeColour;
    }

    static constexpr int mostSlowImages = 5;

    const DatasetDescription& description_;
    const FileTree& tree_;
    const fs::path& folder_;
    const OpenOptions& options_;
    DescriptionPreview result_;
    RuleYield yield_; ///< of the rule under way
    ByFact<ValueTally> tallies_;
    std::size_t rule_ = 0;
    std::vector<Message> known_; ///< reasons
    std::vector<ByFact<int>> reasons_;
    int several_ = noReason;
};

} // namespace

const Message* DescriptionPreview::problem() const
{
    for (const RuleYield& rule : rules)
        if (rule.problem)
            return &*rule.problem;
    return nullptr;
}

Result<DescriptionPreview> previewDescription(const DatasetDescription& description, const FileTree& tree, const fs::path& folder,
                                              const OpenOptions& options)
{
    return Explaining(description, tree, folder, options).run();
}

} // namespace nucleoscope

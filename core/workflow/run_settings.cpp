#include "core/workflow/run_settings.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>

namespace nucleoscope {
namespace {

using Json = nlohmann::ordered_json;

/// The settings of several runs as they are met: each field once, with a value or none for each run.
class Settings {
public:
    explicit Settings(std::size_t runs) : runs_(runs) {}

    void set(std::size_t run, const std::string& field, std::string value)
    {
        auto found = std::find_if(all_.begin(), all_.end(), [&](const RunSetting& setting) { return setting.field == field; });
        if (found == all_.end())
            found = all_.insert(all_.end(), {field, std::vector<std::string>(runs_, "–")});
        found->values[run] = std::move(value);
    }
    void setLeaves(std::size_t run, const std::string& place, const Json& node)
    {
        if (!node.is_object()) {
            set(run, place, node.is_string() ? node.get<std::string>() : node.dump());
            return;
        }
        for (const auto& [key, value] : node.items())
            setLeaves(run, place.empty() ? key : place + '.' + key, value);
    }
    std::vector<RunSetting> different() &&
    {
        std::erase_if(all_, [](const RunSetting& setting) {
            return std::all_of(setting.values.begin(), setting.values.end(),
                               [&](const std::string& value) { return value == setting.values.front(); });
        });
        return std::move(all_);
    }

private:
    std::size_t runs_;
    std::vector<RunSetting> all_;
};

std::string plainNumber(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%g", value);
    return text;
}

/// What people call a recipe is not what it does; the epochs and the split are the run's to say.
Json recipeFields(const Recipe& recipe)
{
    Json json = Json::parse(recipeToJson(recipe));
    for (const char* key : {"name", "title", "description", "version", "$schema", "epochs", "split"})
        json.erase(key);
    return json;
}

} // namespace

std::vector<RunSetting> differentSettings(const std::vector<RunInfo>& runs)
{
    Settings settings(runs.size());
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const RunInfo& run = runs[i];
        settings.set(i, "dataset", run.datasetName);
        settings.set(i, "dataset_fingerprint", run.datasetFingerprint.substr(0, 12));
        settings.set(i, "split.rule", std::string(splitRuleName(run.split.rule)));
        settings.set(i, "split.validation_fraction", plainNumber(run.split.validationFraction));
        settings.set(i, "split.test_fraction", plainNumber(run.split.testFraction));
        settings.set(i, "split.validation_fold", run.split.validationFold);
        settings.set(i, "split.seed", std::to_string(run.split.seed));
        settings.set(i, "split.link_similar", run.linkSimilar ? "true" : "false");
        settings.set(i, "seed", std::to_string(run.seed));
        settings.set(i, "epochs", std::to_string(run.plannedEpochs));
        settings.set(i, "first_weights", run.weightsName.empty() ? "random" : run.weightsName);
        settings.setLeaves(i, {}, recipeFields(run.recipe));
    }
    return std::move(settings).different();
}

} // namespace nucleoscope

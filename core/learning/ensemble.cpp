// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/ensemble.h"

#include "core/learning/safetensors.h"

#include <algorithm>
#include <charconv>
#include <list>

namespace nucleoscope {
namespace {

constexpr const char membersNote[] = "members";
constexpr int mostMembers = 1000; // a file that says more is not believed

/// One member after the other sees the batch.
class EnsemblePredictor final : public AttributionPredictor {
public:
    explicit EnsemblePredictor(std::vector<std::unique_ptr<Predictor>> members) : members_(std::move(members)) {}

    LearnerDescription describe() const override
    {
        LearnerDescription all = members_.front()->describe();
        all.parameters *= std::ssize(members_);
        all.trainedParameters *= std::ssize(members_);
        return all;
    }

    Result<NetworkOutputs> predict(const PixelBatch& batch, int views) override
    {
        NetworkOutputs mean;
        std::vector<double> sums;
        for (const auto& member : members_) {
            const auto outputs = member->predict(batch, views);
            if (!outputs)
                return fail(outputs.error());
            mean.classCount = outputs->classCount;
            sums.resize(outputs->probabilities.size(), 0);
            std::ranges::transform(sums, outputs->probabilities, sums.begin(), std::plus<>());
        }
        for (const double sum : sums)
            mean.probabilities.push_back(static_cast<float>(sum / static_cast<double>(members_.size())));
        return mean;
    }

    Result<std::vector<float>> features(const PixelBatch& batch) override
    {
        const auto images = static_cast<std::size_t>(batch.count());
        const auto width = static_cast<std::size_t>(featureCount());
        std::vector<float> all(images * width);
        std::size_t column = 0;
        for (const auto& member : members_) {
            const auto own = member->features(batch);
            if (!own)
                return fail(own.error());
            const auto columns = static_cast<std::size_t>(member->featureCount());
            for (std::size_t row = 0; row < images; ++row)
                std::copy_n(own->data() + row * columns, columns, all.data() + row * width + column);
            column += columns;
        }
        return all;
    }

    int featureCount() const override
    {
        int count = 0;
        for (const auto& member : members_)
            count += member->featureCount();
        return count;
    }

    Result<HeatMap> attribution(const PixelBatch& batch, int classIndex, const AttributionOptions& options) override
    {
        HeatMap sum;
        for (const auto& member : members_) {
            const auto map = attributing(*member).and_then(
                [&](AttributionPredictor* able) { return able->attribution(batch, classIndex, options); });
            if (!map)
                return fail(map.error());
            if (sum.empty())
                sum = *map;
            else
                std::ranges::transform(sum.values, map->values, sum.values.begin(), std::plus<>());
        }
        if (const float largest = std::ranges::max(sum.values); largest > 0)
            for (float& value : sum.values)
                value /= largest;
        return sum;
    }

    Result<std::unique_ptr<AttributionPredictor>> randomised(std::uint64_t seed) override
    {
        std::vector<std::unique_ptr<Predictor>> drawn;
        for (const auto& member : members_) {
            auto random = attributing(*member).and_then([&](AttributionPredictor* able) {
                return able->randomised(seed + drawn.size()); // members that differ, as the trained ones do
            });
            if (!random)
                return fail(random.error());
            drawn.push_back(std::move(*random));
        }
        return std::make_unique<EnsemblePredictor>(std::move(drawn));
    }

private:
    std::vector<std::unique_ptr<Predictor>> members_; // at least one
};

/// Of a file that is no safetensors the engine says what is wrong, or reads it.
int membersIn(const std::filesystem::path& model)
{
    const auto notes = SafetensorsFile::metadataOf(model);
    return notes ? ensembleMembers(*notes) : 1;
}

} // namespace

int ensembleMembers(const CheckpointNotes& notes)
{
    const auto note = notes.find(membersNote);
    int members = 1;
    if (note != notes.end())
        std::from_chars(note->second.data(), note->second.data() + note->second.size(), members);
    return members >= 1 && members <= mostMembers ? members : 1;
}

std::string memberPrefix(int member)
{
    return "member" + std::to_string(member + 1) + ".";
}

Result<void> writeEnsemble(const std::filesystem::path& file, const std::vector<std::filesystem::path>& models,
                           CheckpointNotes notes)
{
    std::list<SafetensorsFile> opened; // what is written lies in them
    std::vector<TensorToWrite> tensors;
    for (const std::filesystem::path& model : models) {
        auto weights = SafetensorsFile::open(model);
        if (!weights)
            return fail(weights.error());
        const std::string prefix = memberPrefix(static_cast<int>(opened.size()));
        for (const auto& [name, tensor] : opened.emplace_back(std::move(*weights)).tensors())
            tensors.push_back({prefix + name, tensor.type, tensor.shape, tensor.data});
    }
    notes[membersNote] = std::to_string(models.size());
    return writeSafetensors(file, tensors, notes);
}

Result<std::unique_ptr<Predictor>> loadPredictor(Engine& engine, const PredictorRequest& request)
{
    const int count = membersIn(request.model);
    if (count == 1)
        return engine.makePredictor(request);
    std::vector<std::unique_ptr<Predictor>> members;
    for (int member = 0; member < count; ++member) {
        PredictorRequest one = request;
        one.member = memberPrefix(member);
        auto predictor = engine.makePredictor(one);
        if (!predictor)
            return fail(predictor.error());
        members.push_back(std::move(*predictor));
    }
    return std::make_unique<EnsemblePredictor>(std::move(members));
}

} // namespace nucleoscope

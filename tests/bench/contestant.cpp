// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nucleoscope's side of a comparison: nucleoscope_contestant IMAGES ARCHITECTURE PRECISION SIDE BATCH. It makes itself ready
// and says so, then reads lines "TASK AMOUNT" and answers each with one line of JSON: what the task took by the clock, by the
// processor (all threads), and how many images it was of. tests/bench/peers/compare.py asks it and its peers in turn.
#include "core/base/system.h"
#include "core/dataset/dataset.h"
#include "core/imaging/batch_loader.h"
#include "core/learning/engine_loader.h"
#include "core/learning/recipe_library.h"
#include "core/run/run.h"

#include "agreement.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <sstream>

namespace {

using namespace nucleoscope;

struct Wish {
    std::filesystem::path images;
    std::string architecture;
    Precision precision = Precision::Fp32;
    int side = 224;
    int batch = 32;
};

/// The notebook's recipe (docs/notebooks.md), with another architecture where that is asked for.
Result<Recipe> notebookRecipe(const Wish& wish)
{
    auto recipe = findRecipe(shippedRecipes(), "leukemia_mobilenet");
    if (recipe) {
        recipe->network.architecture = wish.architecture;
        recipe->precision = wish.precision;
        recipe->input.sizePixels = wish.side;
        recipe->batchSize = wish.batch;
    }
    return recipe;
}

/// A plain fine-tuning: linear head, AdamW.
Recipe plainRecipe(const Wish& wish)
{
    Recipe recipe;
    recipe.network.architecture = wish.architecture;
    recipe.precision = wish.precision;
    recipe.input.sizePixels = wish.side;
    recipe.batchSize = wish.batch;
    return recipe;
}

class Contestant {
public:
    Contestant(Wish wish, std::shared_ptr<const Dataset> dataset, Engine& engine)
        : wish_(std::move(wish)), dataset_(std::move(dataset)), engine_(engine)
    {}

    /// Images that were worked on.
    Result<int> perform(const std::string& task, int amount)
    {
        if (task == "train.compute")
            return repeat(amount, [&] { return trainOnce(plain(), batch()); });
        if (task == "predict.compute")
            return repeat(amount, [&] { return predictOnce(batch()); });
        if (task == "train.whole")
            return pass(cached_, notebookRecipe(wish_), true, amount);
        if (task == "train.ready") // train.whole without the way of its pixels
            return repeat(std::max(1, amount / wish_.batch), [&] { return trainNotebook(batch()); });
        if (task == "predict.cache")
            return pass(decoded_, plainRecipe(wish_), false, amount);
        if (task == "predict.files") {
            std::unique_ptr<BatchSource> fresh;
            return pass(fresh, plainRecipe(wish_), false, amount, false);
        }
        return fail(ErrorCode::InvalidInput, {"bench.task", "There is no task {task}.", {{"task", task}}});
    }

private:
    template <typename Once>
    Result<int> repeat(int times, const Once& once)
    {
        int images = 0;
        for (int i = 0; i < times; ++i) {
            auto done = once();
            if (!done)
                return done;
            images += *done;
        }
        return images;
    }

    Result<int> trainOnce(Learner* learner, const PixelBatch& batch)
    {
        if (!learner)
            return fail(problem_);
        const std::vector<double> rates(static_cast<std::size_t>(learner->describe().layerGroups), 1e-4);
        return learner->trainStep(batch, rates).map([&](const NetworkOutputs&) { return batch.count(); });
    }
    Result<int> predictOnce(const PixelBatch& batch)
    {
        if (!plain())
            return fail(problem_);
        return plain()->predict(batch, WeightsChoice::Current, 1).map([&](const NetworkOutputs&) { return batch.count(); });
    }

    Result<int> trainNotebook(const PixelBatch& batch)
    {
        const auto recipe = notebookRecipe(wish_);
        return recipe ? trainOnce(learnerOf(notebook_, *recipe), batch) : fail(recipe.error());
    }

    Learner* learnerOf(std::unique_ptr<Learner>& learner, const Recipe& recipe)
    {
        if (!learner) {
            LearnerRequest request;
            request.recipe = recipe;
            request.classCount = static_cast<int>(dataset_->classes().size());
            request.device = "cpu";
            auto made = engine_.makeLearner(request);
            if (!made) {
                problem_ = made.error();
                return nullptr;
            }
            learner = std::move(*made);
        }
        return learner.get();
    }
    Learner* plain() { return learnerOf(plain_, plainRecipe(wish_)); }

    std::unique_ptr<BatchSource> loader(const Recipe& recipe, bool training, bool keep) const
    {
        BatchLoaderOptions options;
        options.preprocessing = recipe.input;
        if (training)
            options.augmentation = recipe.augmentation;
        // As trainings and predictions choose them.
        options.threads = training ? std::max(1, usableThreads() / 2) : usableThreads();
        options.cacheBytes = keep ? std::uint64_t{2} << 30 : 0;
        return makeBatchLoader(dataset_, options);
    }
    PassPlan plan(int images, bool training)
    {
        PassPlan plan;
        plan.batchSize = wish_.batch;
        plan.augmented = training;
        plan.epoch = ++epoch_;
        for (int i = 0; i < images; ++i)
            plan.samples.push_back(static_cast<int>(static_cast<std::int64_t>(i) * dataset_->sampleCount() / images));
        return plan;
    }
    /// The first images of the dataset, as the network sees them.
    const PixelBatch& batch()
    {
        if (!batch_) {
            const auto source = loader(plainRecipe(wish_), false, false);
            source->begin(plan(wish_.batch, false));
            auto next = source->next();
            batch_ = next && *next ? std::move(**next) : PixelBatch{};
        }
        return *batch_;
    }

    /// All of a pass: files or kept pixels, batches, network.
    Result<int> pass(std::unique_ptr<BatchSource>& source, const Result<Recipe>& recipe, bool training, int images,
                     bool keep = true)
    {
        if (!recipe)
            return fail(recipe.error());
        if (!source)
            source = loader(*recipe, training, keep);
        source->begin(plan(images, training));
        int done = 0;
        for (;;) {
            auto batch = source->next();
            if (!batch)
                return fail(batch.error());
            if (!*batch)
                return done;
            const auto count = training ? trainOnce(learnerOf(notebook_, *recipe), **batch) : predictOnce(**batch);
            if (!count)
                return count;
            done += *count;
        }
    }

    Wish wish_;
    std::shared_ptr<const Dataset> dataset_;
    Engine& engine_;
    int epoch_ = 0;
    std::unique_ptr<Learner> plain_, notebook_;
    std::unique_ptr<BatchSource> cached_, decoded_;
    std::optional<PixelBatch> batch_;
    Error problem_;
};

int refused(const Error& error)
{
    std::fprintf(stderr, "nucleoscope_contestant: %s\n", error.message.english().c_str());
    return 1;
}

void answer(Contestant& contestant, const std::string& task, int amount)
{
    const auto begin = std::chrono::steady_clock::now();
    const std::clock_t processorBegin = std::clock();
    const auto images = contestant.perform(task, amount);
    const double processor = static_cast<double>(std::clock() - processorBegin) / CLOCKS_PER_SEC;
    const std::chrono::duration<double> clock = std::chrono::steady_clock::now() - begin;
    if (images)
        std::printf("{\"seconds\": %.6f, \"processor_seconds\": %.6f, \"images\": %d}\n", clock.count(), processor, *images);
    else
        std::printf("{\"error\": %s}\n", nlohmann::json(images.error().message.english()).dump().c_str());
    std::fflush(stdout);
}

int serve(const Wish& wish)
{
    const auto dataset = openDataset(wish.images);
    if (!dataset)
        return refused(dataset.error());
    EngineHost host;
    const auto engine = host.engine();
    if (!engine)
        return refused(engine.error());
    const DeviceInfo processor = (*engine)->devices().back();
    std::printf("{\"ready\": \"%s\", \"processor\": \"%s\", \"threads\": %d, \"bf16\": %s, \"images\": %d}\n",
                (*engine)->version().c_str(), processorName().c_str(), usableThreads(), processor.bf16 ? "true" : "false",
                (*dataset)->sampleCount());
    std::fflush(stdout);
    Contestant contestant(wish, *dataset, **engine);
    std::string task;
    for (int amount = 0; std::cin >> task >> amount;)
        answer(contestant, task, amount);
    return 0;
}

/// A network to compare: a run's best epoch, or one whose head learns for some steps on features of given weights.
struct Compared {
    Recipe recipe;
    std::filesystem::path model;
    std::string what;
};

Result<Compared> comparedRun(const std::filesystem::path& folder)
{
    const auto run = Run::open(folder);
    if (!run)
        return fail(run.error());
    const Recipe& recipe = run->info().recipe;
    return Compared{recipe, run->bestModel(), recipe.network.architecture + ", the best epoch of " + utf8(folder)};
}

Result<Compared> comparedHead(Engine& engine, const std::shared_ptr<const Dataset>& dataset, const std::filesystem::path& weights,
                              int side)
{
    constexpr int steps = 30;
    Compared made{{},
                  std::filesystem::temp_directory_path() / "nucleoscope_agreement.safetensors",
                  "MobileNetV2 with a head of " + std::to_string(steps) + " steps"};
    made.recipe.input.sizePixels = side;
    if (const auto trained = trainBriefly(engine, made.recipe, dataset, weights, steps, made.model); !trained)
        return fail(trained.error());
    return made;
}

bool tell(const Agreement& agreement, const Compared& compared)
{
    std::printf("%d images at %d pixels, %d view(s); %s (probabilities scatter by %.2f)\n", agreement.images,
                compared.recipe.input.sizePixels, compared.recipe.testTimeViews, compared.what.c_str(), agreement.spread);
    std::printf("largest difference of a probability: %.3g\nlabels that changed: %zu\n",
                static_cast<double>(agreement.largestDifference), agreement.changed.size());
    bool good = true;
    for (const ChangedLabel& label : agreement.changed) {
        const bool near = std::abs(label.plain - 0.5f) < allowedAroundThreshold;
        std::printf("  %s: %.4f plain, %.4f quick%s\n", label.sample.c_str(), static_cast<double>(label.plain),
                    static_cast<double>(label.quick), near ? "" : "  TOO FAR FROM THE THRESHOLD");
        good = good && near;
    }
    return good;
}

/// The best precision with our kernels against plain fp32, on all images: `agreement IMAGES WEIGHTS|RUN SIDE`.
int tellAgreement(const std::filesystem::path& images, const std::filesystem::path& given, int side)
{
    const auto dataset = openDataset(images);
    if (!dataset)
        return refused(dataset.error());
    EngineHost host;
    const auto engine = host.engine();
    if (!engine)
        return refused(engine.error());
    const bool ofRun = std::filesystem::is_directory(given);
    const auto compared = ofRun ? comparedRun(given) : comparedHead(**engine, *dataset, given, side);
    if (!compared)
        return refused(compared.error());
    const auto agreement = agreementWithPlain(**engine, compared->recipe, *dataset,
                                              drawnSamples(**dataset, (*dataset)->sampleCount(), 1), compared->model);
    std::error_code ignored;
    if (!ofRun)
        std::filesystem::remove(compared->model, ignored);
    if (!agreement)
        return refused(agreement.error());
    return tell(*agreement, *compared) ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    nucleoscope::prepareEngineEnvironment(argv);
    if (argc == 5 && std::string(argv[1]) == "agreement")
        return tellAgreement(nucleoscope::pathFromUtf8(argv[2]), nucleoscope::pathFromUtf8(argv[3]), std::atoi(argv[4]));
    if (argc != 6) {
        std::fputs("Usage: nucleoscope_contestant IMAGES ARCHITECTURE fp32|bf16 SIDE BATCH\n"
                   "       nucleoscope_contestant agreement IMAGES WEIGHTS|RUN SIDE\n",
                   stderr);
        return 2;
    }
    Wish wish{nucleoscope::pathFromUtf8(argv[1]), argv[2],
              std::string(argv[3]) == "bf16" ? nucleoscope::Precision::Bf16 : nucleoscope::Precision::Fp32, 0, 0};
    std::istringstream(argv[4]) >> wish.side;
    std::istringstream(argv[5]) >> wish.batch;
    return serve(wish);
}

#include "core/workflow/setting_words.h"

#include <algorithm>
#include <charconv>

namespace nucleoscope {
namespace {

/// To be translated: cmake/dev/core_messages.py looks for it.
constexpr const char* words(const char* text)
{
    return text;
}

constexpr SettingWords settings[] = {
    {"dataset", words("dataset"), ""},
    {"dataset_fingerprint", words("state of the dataset"),
     words("A fingerprint of its files: another one means that images were added, removed or changed.")},
    {"split.rule", words("split"), words("What stays together when nuclei are divided into training and validation.")},
    {"split.validation_fraction", words("validation part"), words("Share of the nuclei on which the network is examined."),
     SettingUnit::Share},
    {"split.test_fraction", words("test part"), words("Share of the nuclei that are kept for the very end."), SettingUnit::Share,
     words("none")},
    {"split.validation_fold", words("validation fold"), ""},
    {"split.seed", words("seed of the split"), words("Another seed divides the nuclei by other dice.")},
    {"split.link_similar", words("same nuclei together"),
     words("Whether patients of whom images show the same nucleus stay on one side.")},
    {"seed", words("seed of the training"), words("First weights, order and random changes of the images come from it.")},
    {"epochs", words("planned epochs"), words("Passes over the training part."), SettingUnit::Epochs},
    {"first_weights", words("first weights"), words("What the network started from: random, or what another one has learnt.")},
    {"network.architecture", words("network"), ""},
    {"network.weights", words("weights asked for"), ""},
    {"network.head", words("layers of the head"), words("What makes calls out of the network's features.")},
    {"network.head_dropout", words("dropout before the head"),
     words("Share of the features that are left out by chance in each step."), SettingUnit::Share, words("none")},
    {"network.output", words("output"), words("Softmax twice is a known mistake, for lessons.")},
    {"network.backbone_trained", words("all layers learn"), words("No: only the head does.")},
    {"network.batch_norm", words("batch normalisation"), ""},
    {"input.crop_pixels", words("centre that is cut out"), words("Side of the square, in pixels of the picture."),
     SettingUnit::Pixels, words("the whole picture")},
    {"input.size_pixels", words("size for the network"), words("Side of the square that it sees."), SettingUnit::Pixels},
    {"input.mean", words("mean of the colours"), ""},
    {"input.standard_deviation", words("spread of the colours"), ""},
    {"augmentation.rotation_degrees", words("turned by chance"), words("Training images only."), SettingUnit::Degrees,
     words("no")},
    {"augmentation.horizontal_flip", words("mirrored left to right by chance"), ""},
    {"augmentation.vertical_flip", words("mirrored top to bottom by chance"), ""},
    {"augmentation.shift_fraction", words("shifted by chance"), words("Of the picture's side."), SettingUnit::PlusMinus,
     words("no")},
    {"augmentation.scale_fraction", words("made larger or smaller by chance"), "", SettingUnit::PlusMinus, words("no")},
    {"augmentation.brightness", words("brightness by chance"), "", SettingUnit::PlusMinus, words("no")},
    {"augmentation.contrast", words("contrast by chance"), "", SettingUnit::PlusMinus, words("no")},
    {"augmentation.saturation", words("saturation by chance"), "", SettingUnit::PlusMinus, words("no")},
    {"augmentation.hue", words("hue by chance"), "", SettingUnit::Turns, words("no")},
    {"augmentation.stain", words("stain by chance"),
     words("Optical density of each colour, as staining differs between laboratories."), SettingUnit::PlusMinus, words("no")},
    {"augmentation.blur_sigma_pixels", words("blurred by chance, up to"), "", SettingUnit::Pixels, words("no")},
    {"augmentation.hole_fraction", words("hole in every other picture, up to"), words("Of the picture's side."),
     SettingUnit::Share, words("no")},
    {"augmentation.on_validation", words("changed by chance in validation, too"), words("A known mistake, for lessons.")},
    {"optimiser.kind", words("optimiser"), words("How a step is made from a gradient.")},
    {"optimiser.learning_rate", words("learning rate"),
     words("Length of a step of the head; the highest where it changes over the training.")},
    {"optimiser.layer_decay", words("learning rate from layer to layer"),
     words("Each group of layers before the head learns this much slower than the next.")},
    {"optimiser.weight_decay", words("weight decay"), words("A pull of all weights towards zero.")},
    {"optimiser.momentum", words("momentum"), ""},
    {"optimiser.beta1", words("beta 1 of the optimiser"), ""},
    {"optimiser.beta2", words("beta 2 of the optimiser"), ""},
    {"optimiser.epsilon", words("epsilon of the optimiser"), ""},
    {"optimiser.gradient_clip_norm", words("longest gradient"), "", SettingUnit::Plain, words("no limit")},
    {"schedule.kind", words("course of the learning rate"), ""},
    {"schedule.warmup_fraction", words("share of steps spent rising"), "", SettingUnit::Share},
    {"schedule.final_fraction", words("learning rate at the end"), words("Of the highest."), SettingUnit::Share},
    {"schedule.plateau_factor", words("learning rate on a plateau, times"), ""},
    {"schedule.plateau_patience", words("patience before a plateau"), "", SettingUnit::Epochs},
    {"loss.label_smoothing", words("label smoothing"), words("How far the labels are taken as less than certain."),
     SettingUnit::Share, words("none")},
    {"loss.class_weights", words("rare classes weigh more"), ""},
    {"loss.prior_correction", words("probabilities know how frequent classes are"),
     words("As frequent as among the training nuclei, though they were drawn alike.")},
    {"sampling", words("order of the nuclei"),
     words("Balanced: rare classes, or patients with few nuclei, are drawn more often.")},
    {"mixing_alpha", words("pictures mixed"), words("Each with another of its step; the larger the number, the more evenly."),
     SettingUnit::Plain, words("no")},
    {"weight_average_decay", words("moving average of the weights"), "", SettingUnit::Plain, words("none")},
    {"batch_size", words("nuclei a step"), ""},
    {"precision", words("precision of the numbers"), ""},
    {"test_time_views", words("views when predicting"),
     words("Each nucleus is looked at so many times, turned and mirrored; the mean counts."), SettingUnit::Views},
    {"selection", words("the best epoch is chosen by"), ""},
    {"early_stop_patience", words("patience"), words("Epochs without a better one after which it stops by itself."),
     SettingUnit::Epochs, words("never stops by itself")},
    {"keep_checkpoint_every", words("a checkpoint is kept every"), "", SettingUnit::Epochs, words("best and last only")},
    {"final_network", words("final network"), words("The same training anew, in which those who examined teach, too.")},
};

struct Choice {
    const char *field, *value, *text;
};
constexpr Choice choices[] = {
    {"split.rule", "subject", words("by patient")},
    {"split.rule", "fold", words("by fold")},
    {"split.rule", "image", words("by image")},
    {"first_weights", "random", words("random")},
    {"network.weights", "random", words("random")},
    {"network.weights", "imagenet", words("learnt on ImageNet")},
    {"network.weights", "blood_cells", words("learnt on blood cells")},
    {"network.weights", "pretrained", words("the best pretrained ones there are")},
    {"network.output", "none", words("as usual")},
    {"network.output", "softmax", words("softmax twice")},
    {"network.batch_norm", "train", words("learns")},
    {"network.batch_norm", "frozen", words("frozen")},
    {"optimiser.kind", "sgd", "SGD"},
    {"optimiser.kind", "adam", "Adam"},
    {"optimiser.kind", "adamw", "AdamW"},
    {"optimiser.kind", "adamax", "Adamax"},
    {"schedule.kind", "constant", words("constant")},
    {"schedule.kind", "plateau", words("lower on a plateau")},
    {"schedule.kind", "cosine", words("cosine")},
    {"schedule.kind", "one_cycle", words("one cycle")},
    {"sampling", "shuffled", words("shuffled")},
    {"sampling", "balanced_classes", words("balanced by class")},
    {"sampling", "balanced_subjects", words("balanced by patient")},
    {"sampling", "balanced_within_classes", words("balanced by patient, classes as they are")},
    {"selection", "loss", words("loss")},
    {"selection", "accuracy", words("accuracy")},
    {"selection", "balanced_accuracy", words("balanced accuracy")},
    {"selection", "weighted_f1", words("weighted F1")},
    {"selection", "auroc", "AUROC"},
    {"precision", "auto", words("as the device can")},
};

} // namespace

const SettingWords* settingWords(const std::string& field)
{
    const auto* found = std::find_if(std::begin(settings), std::end(settings),
                                     [&](const SettingWords& setting) { return setting.field == field; });
    return found == std::end(settings) ? nullptr : found;
}

const char* settingChoice(const std::string& field, const std::string& value)
{
    const auto* found = std::find_if(std::begin(choices), std::end(choices),
                                     [&](const Choice& choice) { return choice.field == field && choice.value == value; });
    if (found != std::end(choices))
        return found->text;
    return value == "true" ? words("yes") : value == "false" ? words("no") : nullptr;
}

std::optional<double> settingAmount(const std::string& field, const std::string& value)
{
    if (!settingWords(field) || field == "dataset" || field == "seed" || field == "split.seed" || field == "dataset_fingerprint")
        return {};
    double amount = 0;
    const auto [end, problem] = std::from_chars(value.data(), value.data() + value.size(), amount);
    return problem == std::errc() && end == value.data() + value.size() ? std::optional(amount) : std::nullopt;
}

} // namespace nucleoscope

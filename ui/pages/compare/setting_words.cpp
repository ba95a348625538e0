#include "ui/pages/compare/setting_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

struct SettingWords {
    Q_DECLARE_TR_FUNCTIONS(RunSettings)
};

/// How a number is told. Nothing, the word for 0, stands in its place where it switches something off.
enum class Unit { Plain, Pixels, Degrees, Share, PlusMinus, Epochs, Views, Turns };

struct Setting {
    const char* field;
    const char* title;
    const char* meaning;
    Unit unit = Unit::Plain;
    const char* nothing = nullptr;
};

constexpr Setting settings[] = {
    {"dataset", QT_TRANSLATE_NOOP("RunSettings", "dataset"), ""},
    {"dataset_fingerprint", QT_TRANSLATE_NOOP("RunSettings", "state of the dataset"),
     QT_TRANSLATE_NOOP("RunSettings",
                       "A fingerprint of its files: another one means that images were added, removed or changed.")},
    {"split.rule", QT_TRANSLATE_NOOP("RunSettings", "split"),
     QT_TRANSLATE_NOOP("RunSettings", "What stays together when nuclei are divided into training and validation.")},
    {"split.validation_fraction", QT_TRANSLATE_NOOP("RunSettings", "validation part"),
     QT_TRANSLATE_NOOP("RunSettings", "Share of the nuclei on which the network is examined."), Unit::Share},
    {"split.test_fraction", QT_TRANSLATE_NOOP("RunSettings", "test part"),
     QT_TRANSLATE_NOOP("RunSettings", "Share of the nuclei that are kept for the very end."), Unit::Share,
     QT_TRANSLATE_NOOP("RunSettings", "none")},
    {"split.validation_fold", QT_TRANSLATE_NOOP("RunSettings", "validation fold"), ""},
    {"split.seed", QT_TRANSLATE_NOOP("RunSettings", "seed of the split"),
     QT_TRANSLATE_NOOP("RunSettings", "Another seed divides the nuclei by other dice.")},
    {"split.link_similar", QT_TRANSLATE_NOOP("RunSettings", "same nuclei together"),
     QT_TRANSLATE_NOOP("RunSettings", "Whether patients of whom images show the same nucleus stay on one side.")},
    {"seed", QT_TRANSLATE_NOOP("RunSettings", "seed of the training"),
     QT_TRANSLATE_NOOP("RunSettings", "First weights, order and random changes of the images come from it.")},
    {"epochs", QT_TRANSLATE_NOOP("RunSettings", "planned epochs"),
     QT_TRANSLATE_NOOP("RunSettings", "Passes over the training part."), Unit::Epochs},
    {"first_weights", QT_TRANSLATE_NOOP("RunSettings", "first weights"),
     QT_TRANSLATE_NOOP("RunSettings", "What the network started from: random, or what another one has learnt.")},
    {"network.architecture", QT_TRANSLATE_NOOP("RunSettings", "network"), ""},
    {"network.weights", QT_TRANSLATE_NOOP("RunSettings", "weights asked for"), ""},
    {"network.head", QT_TRANSLATE_NOOP("RunSettings", "layers of the head"),
     QT_TRANSLATE_NOOP("RunSettings", "What makes calls out of the network's features.")},
    {"network.head_dropout", QT_TRANSLATE_NOOP("RunSettings", "dropout before the head"),
     QT_TRANSLATE_NOOP("RunSettings", "Share of the features that are left out by chance in each step."), Unit::Share,
     QT_TRANSLATE_NOOP("RunSettings", "none")},
    {"network.output", QT_TRANSLATE_NOOP("RunSettings", "output"),
     QT_TRANSLATE_NOOP("RunSettings", "Softmax twice is a known mistake, for lessons.")},
    {"network.backbone_trained", QT_TRANSLATE_NOOP("RunSettings", "all layers learn"),
     QT_TRANSLATE_NOOP("RunSettings", "No: only the head does.")},
    {"network.batch_norm", QT_TRANSLATE_NOOP("RunSettings", "batch normalisation"), ""},
    {"input.crop_pixels", QT_TRANSLATE_NOOP("RunSettings", "centre that is cut out"),
     QT_TRANSLATE_NOOP("RunSettings", "Side of the square, in pixels of the picture."), Unit::Pixels,
     QT_TRANSLATE_NOOP("RunSettings", "the whole picture")},
    {"input.size_pixels", QT_TRANSLATE_NOOP("RunSettings", "size for the network"),
     QT_TRANSLATE_NOOP("RunSettings", "Side of the square that it sees."), Unit::Pixels},
    {"input.mean", QT_TRANSLATE_NOOP("RunSettings", "mean of the colours"), ""},
    {"input.standard_deviation", QT_TRANSLATE_NOOP("RunSettings", "spread of the colours"), ""},
    {"augmentation.rotation_degrees", QT_TRANSLATE_NOOP("RunSettings", "turned by chance"),
     QT_TRANSLATE_NOOP("RunSettings", "Training images only."), Unit::Degrees, QT_TRANSLATE_NOOP("RunSettings", "no")},
    {"augmentation.horizontal_flip", QT_TRANSLATE_NOOP("RunSettings", "mirrored left to right by chance"), ""},
    {"augmentation.vertical_flip", QT_TRANSLATE_NOOP("RunSettings", "mirrored top to bottom by chance"), ""},
    {"augmentation.shift_fraction", QT_TRANSLATE_NOOP("RunSettings", "shifted by chance"),
     QT_TRANSLATE_NOOP("RunSettings", "Of the picture's side."), Unit::PlusMinus, QT_TRANSLATE_NOOP("RunSettings", "no")},
    {"augmentation.scale_fraction", QT_TRANSLATE_NOOP("RunSettings", "made larger or smaller by chance"), "", Unit::PlusMinus,
     QT_TRANSLATE_NOOP("RunSettings", "no")},
    {"augmentation.brightness", QT_TRANSLATE_NOOP("RunSettings", "brightness by chance"), "", Unit::PlusMinus,
     QT_TRANSLATE_NOOP("RunSettings", "no")},
    {"augmentation.contrast", QT_TRANSLATE_NOOP("RunSettings", "contrast by chance"), "", Unit::PlusMinus,
     QT_TRANSLATE_NOOP("RunSettings", "no")},
    {"augmentation.saturation", QT_TRANSLATE_NOOP("RunSettings", "saturation by chance"), "", Unit::PlusMinus,
     QT_TRANSLATE_NOOP("RunSettings", "no")},
    {"augmentation.hue", QT_TRANSLATE_NOOP("RunSettings", "hue by chance"), "", Unit::Turns,
     QT_TRANSLATE_NOOP("RunSettings", "no")},
    {"augmentation.stain", QT_TRANSLATE_NOOP("RunSettings", "stain by chance"),
     QT_TRANSLATE_NOOP("RunSettings", "Optical density of each colour, as staining differs between laboratories."),
     Unit::PlusMinus, QT_TRANSLATE_NOOP("RunSettings", "no")},
    {"augmentation.blur_sigma_pixels", QT_TRANSLATE_NOOP("RunSettings", "blurred by chance, up to"), "", Unit::Pixels,
     QT_TRANSLATE_NOOP("RunSettings", "no")},
    {"augmentation.hole_fraction", QT_TRANSLATE_NOOP("RunSettings", "hole in every other picture, up to"),
     QT_TRANSLATE_NOOP("RunSettings", "Of the picture's side."), Unit::Share, QT_TRANSLATE_NOOP("RunSettings", "no")},
    {"augmentation.on_validation", QT_TRANSLATE_NOOP("RunSettings", "changed by chance in validation, too"),
     QT_TRANSLATE_NOOP("RunSettings", "A known mistake, for lessons.")},
    {"optimiser.kind", QT_TRANSLATE_NOOP("RunSettings", "optimiser"),
     QT_TRANSLATE_NOOP("RunSettings", "How a step is made from a gradient.")},
    {"optimiser.learning_rate", QT_TRANSLATE_NOOP("RunSettings", "learning rate"),
     QT_TRANSLATE_NOOP("RunSettings", "Length of a step of the head; the highest where it changes over the training.")},
    {"optimiser.layer_decay", QT_TRANSLATE_NOOP("RunSettings", "learning rate from layer to layer"),
     QT_TRANSLATE_NOOP("RunSettings", "Each group of layers before the head learns this much slower than the next.")},
    {"optimiser.weight_decay", QT_TRANSLATE_NOOP("RunSettings", "weight decay"),
     QT_TRANSLATE_NOOP("RunSettings", "A pull of all weights towards zero.")},
    {"optimiser.momentum", QT_TRANSLATE_NOOP("RunSettings", "momentum"), ""},
    {"optimiser.beta1", QT_TRANSLATE_NOOP("RunSettings", "beta 1 of the optimiser"), ""},
    {"optimiser.beta2", QT_TRANSLATE_NOOP("RunSettings", "beta 2 of the optimiser"), ""},
    {"optimiser.epsilon", QT_TRANSLATE_NOOP("RunSettings", "epsilon of the optimiser"), ""},
    {"optimiser.gradient_clip_norm", QT_TRANSLATE_NOOP("RunSettings", "longest gradient"), "", Unit::Plain,
     QT_TRANSLATE_NOOP("RunSettings", "no limit")},
    {"schedule.kind", QT_TRANSLATE_NOOP("RunSettings", "course of the learning rate"), ""},
    {"schedule.warmup_fraction", QT_TRANSLATE_NOOP("RunSettings", "share of steps spent rising"), "", Unit::Share},
    {"schedule.final_fraction", QT_TRANSLATE_NOOP("RunSettings", "learning rate at the end"),
     QT_TRANSLATE_NOOP("RunSettings", "Of the highest."), Unit::Share},
    {"schedule.plateau_factor", QT_TRANSLATE_NOOP("RunSettings", "learning rate on a plateau, times"), ""},
    {"schedule.plateau_patience", QT_TRANSLATE_NOOP("RunSettings", "patience before a plateau"), "", Unit::Epochs},
    {"loss.label_smoothing", QT_TRANSLATE_NOOP("RunSettings", "label smoothing"),
     QT_TRANSLATE_NOOP("RunSettings", "How far the labels are taken as less than certain."), Unit::Share,
     QT_TRANSLATE_NOOP("RunSettings", "none")},
    {"loss.class_weights", QT_TRANSLATE_NOOP("RunSettings", "rare classes weigh more"), ""},
    {"sampling", QT_TRANSLATE_NOOP("RunSettings", "order of the nuclei"),
     QT_TRANSLATE_NOOP("RunSettings", "Balanced: rare classes, or patients with few nuclei, are drawn more often.")},
    {"mixing_alpha", QT_TRANSLATE_NOOP("RunSettings", "pictures mixed"),
     QT_TRANSLATE_NOOP("RunSettings", "Each with another of its step; the larger the number, the more evenly."), Unit::Plain,
     QT_TRANSLATE_NOOP("RunSettings", "no")},
    {"weight_average_decay", QT_TRANSLATE_NOOP("RunSettings", "moving average of the weights"), "", Unit::Plain,
     QT_TRANSLATE_NOOP("RunSettings", "none")},
    {"batch_size", QT_TRANSLATE_NOOP("RunSettings", "nuclei a step"), ""},
    {"precision", QT_TRANSLATE_NOOP("RunSettings", "precision of the numbers"), ""},
    {"test_time_views", QT_TRANSLATE_NOOP("RunSettings", "views when predicting"),
     QT_TRANSLATE_NOOP("RunSettings", "Each nucleus is looked at so many times, turned and mirrored; the mean counts."),
     Unit::Views},
    {"selection", QT_TRANSLATE_NOOP("RunSettings", "the best epoch is chosen by"), ""},
    {"early_stop_patience", QT_TRANSLATE_NOOP("RunSettings", "patience"),
     QT_TRANSLATE_NOOP("RunSettings", "Epochs without a better one after which it stops by itself."), Unit::Epochs,
     QT_TRANSLATE_NOOP("RunSettings", "never stops by itself")},
    {"keep_checkpoint_every", QT_TRANSLATE_NOOP("RunSettings", "a checkpoint is kept every"), "", Unit::Epochs,
     QT_TRANSLATE_NOOP("RunSettings", "best and last only")},
};

const Setting* find(const std::string& field)
{
    const auto* found =
        std::find_if(std::begin(settings), std::end(settings), [&](const Setting& setting) { return setting.field == field; });
    return found == std::end(settings) ? nullptr : found;
}

/// Methods are written as the field writes them; what is a word of ours is translated.
QString choiceText(const std::string& field, const std::string& value)
{
    struct Choice {
        const char *field, *value, *text;
    };
    static constexpr Choice choices[] = {
        {"split.rule", "subject", QT_TRANSLATE_NOOP("RunSettings", "by patient")},
        {"split.rule", "fold", QT_TRANSLATE_NOOP("RunSettings", "by fold")},
        {"split.rule", "image", QT_TRANSLATE_NOOP("RunSettings", "by image")},
        {"first_weights", "random", QT_TRANSLATE_NOOP("RunSettings", "random")},
        {"network.weights", "random", QT_TRANSLATE_NOOP("RunSettings", "random")},
        {"network.weights", "imagenet", QT_TRANSLATE_NOOP("RunSettings", "learnt on ImageNet")},
        {"network.weights", "blood_cells", QT_TRANSLATE_NOOP("RunSettings", "learnt on blood cells")},
        {"network.weights", "pretrained", QT_TRANSLATE_NOOP("RunSettings", "the best pretrained ones there are")},
        {"network.output", "none", QT_TRANSLATE_NOOP("RunSettings", "as usual")},
        {"network.output", "softmax", QT_TRANSLATE_NOOP("RunSettings", "softmax twice")},
        {"network.batch_norm", "train", QT_TRANSLATE_NOOP("RunSettings", "learns")},
        {"network.batch_norm", "frozen", QT_TRANSLATE_NOOP("RunSettings", "frozen")},
        {"optimiser.kind", "sgd", "SGD"},
        {"optimiser.kind", "adam", "Adam"},
        {"optimiser.kind", "adamw", "AdamW"},
        {"optimiser.kind", "adamax", "Adamax"},
        {"schedule.kind", "constant", QT_TRANSLATE_NOOP("RunSettings", "constant")},
        {"schedule.kind", "plateau", QT_TRANSLATE_NOOP("RunSettings", "lower on a plateau")},
        {"schedule.kind", "cosine", QT_TRANSLATE_NOOP("RunSettings", "cosine")},
        {"schedule.kind", "one_cycle", QT_TRANSLATE_NOOP("RunSettings", "one cycle")},
        {"sampling", "shuffled", QT_TRANSLATE_NOOP("RunSettings", "shuffled")},
        {"sampling", "balanced_classes", QT_TRANSLATE_NOOP("RunSettings", "balanced by class")},
        {"sampling", "balanced_subjects", QT_TRANSLATE_NOOP("RunSettings", "balanced by patient")},
        {"sampling", "balanced_within_classes", QT_TRANSLATE_NOOP("RunSettings", "balanced by patient, classes as they are")},
        {"selection", "loss", QT_TRANSLATE_NOOP("RunSettings", "loss")},
        {"selection", "accuracy", QT_TRANSLATE_NOOP("RunSettings", "accuracy")},
        {"selection", "balanced_accuracy", QT_TRANSLATE_NOOP("RunSettings", "balanced accuracy")},
        {"selection", "weighted_f1", QT_TRANSLATE_NOOP("RunSettings", "weighted F1")},
        {"selection", "auroc", "AUROC"},
        {"precision", "auto", QT_TRANSLATE_NOOP("RunSettings", "as the device can")},
    };
    for (const Choice& choice : choices)
        if (choice.field == field && choice.value == value)
            return SettingWords::tr(choice.text);
    if (value == "true" || value == "false")
        return value == "true" ? SettingWords::tr("yes") : SettingWords::tr("no");
    return {};
}

/// "dropout 20 %, linear 64, relu, linear"
QString headText(const std::string& value)
{
    QStringList layers;
    const QJsonArray head = QJsonDocument::fromJson(QByteArray::fromStdString(value)).array();
    for (const QJsonValue& entry : head) {
        const QJsonObject layer = entry.toObject();
        const QString kind = layer.value(QStringLiteral("layer")).toString();
        if (kind == QLatin1String("dropout"))
            layers << SettingWords::tr("dropout %1 %")
                          .arg(QLocale().toString(100 * layer.value(QStringLiteral("probability")).toDouble()));
        else if (const int outputs = layer.value(QStringLiteral("outputs")).toInt(); outputs > 0)
            layers << QStringLiteral("%1 %2").arg(kind).arg(outputs);
        else
            layers << kind;
    }
    return layers.join(QStringLiteral(", "));
}

QString numberText(double value, const Setting& setting)
{
    const QLocale locale;
    const QString plain = locale.toString(value, 'g', 6);
    const QString percent = locale.toString(100 * value, 'g', 4);
    if (value == 0 && setting.nothing)
        return SettingWords::tr(setting.nothing);
    switch (setting.unit) {
    case Unit::Plain: return plain;
    case Unit::Pixels: return SettingWords::tr("%1 px").arg(plain);
    case Unit::Degrees: return SettingWords::tr("± %1°").arg(plain);
    case Unit::Share: return SettingWords::tr("%1 %").arg(percent);
    case Unit::PlusMinus: return SettingWords::tr("± %1 %").arg(percent);
    case Unit::Epochs: return SettingWords::tr("%Ln epoch(s)", nullptr, static_cast<int>(value));
    case Unit::Views: return SettingWords::tr("%Ln view(s)", nullptr, static_cast<int>(value));
    case Unit::Turns: return SettingWords::tr("± %1°").arg(locale.toString(360 * value, 'g', 4));
    }
    return plain;
}

} // namespace

QString settingTitle(const std::string& field)
{
    const Setting* setting = find(field);
    return setting ? SettingWords::tr(setting->title) : QString::fromStdString(field);
}

QString settingMeaning(const std::string& field)
{
    const Setting* setting = find(field);
    return setting && *setting->meaning ? SettingWords::tr(setting->meaning) : QString();
}

QString settingValue(const std::string& field, const std::string& value)
{
    if (field == "network.head")
        return headText(value);
    if (const QString choice = choiceText(field, value); !choice.isEmpty())
        return choice;
    const Setting* setting = find(field);
    bool isNumber = false;
    const double number = QString::fromStdString(value).toDouble(&isNumber);
    // Seeds are names, not amounts.
    const bool isName = field == "seed" || field == "split.seed" || field == "dataset_fingerprint";
    return setting && isNumber && !isName ? numberText(number, *setting) : QString::fromStdString(value);
}

} // namespace nucleoscope::ui

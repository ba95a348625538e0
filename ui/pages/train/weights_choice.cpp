// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/weights_choice.h"

#include "core/base/files.h"
#include "ui/help/message_help.h"
#include "ui/pages/train/weights_offer.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/training_supplies.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace nucleoscope::ui {
namespace {

const QString anotherWeights = QStringLiteral("?");

QString weightsLabel(const StartingWeights& weights)
{
    const QString file = QFileInfo(QString::fromStdString(utf8(weights.file))).fileName();
    switch (weights.kind) {
    case WeightsKind::Random: return WeightsChoice::tr("Random: it starts knowing nothing");
    case WeightsKind::BloodCells: return WeightsChoice::tr("Blood cells: comes with Nucleoscope");
    case WeightsKind::ImageNet: return WeightsChoice::tr("ImageNet, everyday pictures: %1").arg(file);
    case WeightsKind::File: return file;
    }
    return file;
}

bool areSame(const std::vector<StartingWeights>& a, const std::vector<StartingWeights>& b)
{
    const auto same = [](const StartingWeights& x, const StartingWeights& y) { return x.kind == y.kind && x.file == y.file; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
}

} // namespace

WeightsChoice::WeightsChoice(TrainingSupplies& supplies, QWidget* parent)
    : QWidget(parent),
      supplies_(supplies),
      box_(new QComboBox),
      problem_(new Notice(Notice::Kind::Warning)),
      offer_(new WeightsOffer)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    box_->setObjectName(QStringLiteral("weights"));
    box_->setAccessibleName(tr("Starting weights"));
    box_->setToolTip(tr("A network that has already learnt to see from other pictures needs far fewer nuclei and epochs than "
                        "one that starts from random numbers."));
    problem_->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{box_, problem_, offer_})
        column->addWidget(part);
    connect(box_, &QComboBox::activated, this, &WeightsChoice::chosen);
    connect(offer_, &WeightsOffer::fetched, this, [this] {
        fetched_ = true;
        supplies_.look();
    });
    connect(&supplies_, &TrainingSupplies::looked, this, &WeightsChoice::looked);
}

QWidget* WeightsChoice::field() const
{
    return box_;
}

void WeightsChoice::setRecipe(const Recipe& recipe)
{
    recipe_ = recipe;
    usual_ = usual();
    fill(here(), usual_);
}

/// What the recipe takes by itself; empty: that is not here.
std::string WeightsChoice::usual() const
{
    const auto& all = supplies_.found()->usual;
    const auto found = all.find(recipe_.name);
    return found != all.end() && found->second ? weightsName(*found->second) : std::string();
}

/// For the recipe's architecture, when the disk was looked at; random weights are always there.
std::vector<StartingWeights> WeightsChoice::here() const
{
    const auto& available = supplies_.found()->available;
    const auto found = available.find(recipe_.network.architecture);
    std::vector<StartingWeights> all = found == available.end() ? std::vector<StartingWeights>() : found->second;
    all.push_back({});
    if (!isWeightsName(usual_) && !usual_.empty())
        all.insert(all.begin(), {WeightsKind::File, pathFromUtf8(usual_)});
    return all;
}

/// A list that somebody may just be looking at stays where nothing is new.
void WeightsChoice::looked()
{
    if (!supplies_.found() || listed_.empty())
        return;
    const std::string before = std::exchange(usual_, usual());
    std::vector<StartingWeights> now = here();
    if (areSame(now, listed_) && before == usual_ && !fetched_)
        return;
    std::string choose = weights();
    if (std::exchange(fetched_, false))
        choose = weightsName({WeightsKind::ImageNet, {}});
    else if (before.empty() && choose == weightsName({}))
        choose = usual_; // what was missing is here
    else if (!isWeightsName(choose))
        now.insert(now.begin(), {WeightsKind::File, pathFromUtf8(choose)}); // a file of somebody's own stays
    fill(std::move(now), choose);
    Q_EMIT changed();
}

void WeightsChoice::fill(std::vector<StartingWeights> listed, const std::string& choose)
{
    listed_ = std::move(listed);
    box_->clear();
    for (const StartingWeights& weights : listed_)
        box_->addItem(weightsLabel(weights), QString::fromStdString(weightsName(weights)));
    box_->addItem(tr("Another file…"), anotherWeights);
    const int place = box_->findData(QString::fromStdString(choose));
    box_->setCurrentIndex(place >= 0 ? place : box_->findData(QString::fromStdString(weightsName({}))));
    offer_->setSource(supplies_.found()->published, weightsFolder(), supplies_.found()->fetched);
    offer_->setArchitecture(recipe_.network.architecture);
    showProblem();
}

void WeightsChoice::showProblem()
{
    // Only while the recipe's wish is not met: who chooses random weights by himself knows it.
    const bool missing = usual_.empty() && weights() == weightsName({});
    problem_->setText(QString(), tr("This recipe expects pretrained weights, and none were found. From random weights it needs "
                                    "many more epochs. Download them, choose a file, or take the small network."));
    offerManual(*problem_, "weights.");
    problem_->setVisible(missing);
}

void WeightsChoice::chosen()
{
    if (box_->currentData().toString() == anotherWeights) {
        const QString file =
            QFileDialog::getOpenFileName(this, tr("Weights to start from"), QString(), tr("Weights (*.safetensors *.pth *.pt)"));
        if (!file.isEmpty())
            box_->insertItem(0, QFileInfo(file).fileName(), file);
        box_->setCurrentIndex(0);
    }
    showProblem();
    Q_EMIT changed();
}

std::string WeightsChoice::weights() const
{
    return box_->currentData().toString().toStdString();
}

std::filesystem::path WeightsChoice::file() const
{
    const std::string name = weights();
    for (const StartingWeights& weights : listed_)
        if (weightsName(weights) == name)
            return weights.file;
    return pathFromUtf8(name); // one that was chosen just now
}

bool WeightsChoice::isChanged() const
{
    return weights() != (usual_.empty() ? recipe_.network.weights : usual_);
}

} // namespace nucleoscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/weights_choice.h"

#include "core/base/files.h"
#include "core/workflow/starting_weights.h"
#include "ui/help/message_help.h"
#include "ui/pages/train/weights_offer.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

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

} // namespace

WeightsChoice::WeightsChoice(QWidget* parent)
    : QWidget(parent), box_(new QComboBox), problem_(new Notice(Notice::Kind::Warning)), offer_(new WeightsOffer)
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
        fill("imagenet");
        Q_EMIT changed();
    });
}

QWidget* WeightsChoice::field() const
{
    return box_;
}

void WeightsChoice::setRecipe(const Recipe& recipe)
{
    recipe_ = recipe;
    const auto found = startingWeights(recipe);
    usual_ = found ? weightsName(*found) : std::string();
    fill(usual_);
}

void WeightsChoice::fill(const std::string& choose)
{
    box_->clear();
    std::vector<StartingWeights> all = availableWeights(recipe_.network.architecture);
    all.push_back({});
    if (!isWeightsName(usual_) && !usual_.empty())
        all.insert(all.begin(), {WeightsKind::File, pathFromUtf8(usual_)});
    for (const StartingWeights& weights : all)
        box_->addItem(weightsLabel(weights), QString::fromStdString(weightsName(weights)));
    box_->addItem(tr("Another file…"), anotherWeights);
    const int place = box_->findData(QString::fromStdString(choose));
    box_->setCurrentIndex(place >= 0 ? place : box_->findData(QString::fromStdString(weightsName({}))));
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

bool WeightsChoice::isChanged() const
{
    return weights() != (usual_.empty() ? recipe_.network.weights : usual_);
}

} // namespace nucleoscope::ui

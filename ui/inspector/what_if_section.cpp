#include "ui/inspector/what_if_section.h"

#include "ui/inspector/marked_slider.h"
#include "ui/inspector/pictures.h"
#include "ui/settings/settings.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/picture_tile.h"
#include "ui/widgets/probability_bar.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr double stepsOfOne = 100; // sliders count in hundredths
constexpr int restMilliseconds = 250;

int toSlider(double value)
{
    return static_cast<int>(std::lround(value * stepsOfOne));
}

QString valueText(Condition condition, double value)
{
    const QLocale locale;
    switch (condition) {
    case Condition::Focus: return WhatIfSection::tr("%1 px", "blur").arg(locale.toString(value, 'f', 1));
    case Condition::JpegQuality:
        return value >= 100 ? WhatIfSection::tr("as it is", "JPEG quality") : locale.toString(std::lround(value));
    default: return WhatIfSection::tr("× %1", "a factor").arg(locale.toString(value, 'f', 2));
    }
}

} // namespace

WhatIfSection::WhatIfSection(Workspace& workspace, QWidget* parent)
    : Section(workspace,
              {QStringLiteral("what-if"), tr("What if"),
               tr("Changes the picture as another laboratory, microscope or file might have, and asks the network again. A call "
                  "that flips on a small change does not rest on the nucleus.")},
              parent),
      picture_(new PictureTile(tr("The changed picture, as the network sees it"), this)),
      bar_(new ProbabilityBar(this)),
      words_(makeMuted({}, this)),
      rested_(new QTimer(this))
{
    auto* top = new QHBoxLayout;
    top->setSpacing(Theme::grid);
    auto* answer = new QVBoxLayout;
    answer->addWidget(words_);
    answer->addWidget(bar_);
    answer->addStretch();
    picture_->setFixedSize(84, 84);
    top->addWidget(picture_);
    top->addLayout(answer, 1);
    body()->addLayout(top);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::grid);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    addRow(Condition::Stain, tr("Stain"), tr("How strongly the nucleus is stained: its optical density times this"), *grid);
    addRow(Condition::Focus, tr("Focus"), tr("Blurred by so many pixels, as out of focus"), *grid);
    addRow(Condition::Brightness, tr("Brightness"), tr("How bright the lamp or the exposure: all values times this"), *grid);
    addRow(Condition::JpegQuality, tr("JPEG quality"), tr("Saved once more as JPEG: the lower, the coarser"), *grid);
    addRow(Condition::Scale, tr("Scale"), tr("Magnification: the nucleus becomes larger or smaller"), *grid);
    body()->addLayout(grid);
    auto* back = makeButton(tr("As it was"), "link", this);
    back->setToolTip(tr("All sliders back; a double click moves one back"));
    body()->addWidget(back, 0, Qt::AlignLeft);
    connect(back, &QPushButton::clicked, this, &WhatIfSection::reset);
    rested_->setSingleShot(true);
    rested_->setInterval(restMilliseconds);
    connect(rested_, &QTimer::timeout, this, [this] {
        if (!sweepsKnown_ && !isAsking())
            askNow();
    });
    connect(&workspace, &Workspace::operatingPointChanged, this, &WhatIfSection::showCall);
    connect(&workspace.settings(), &Settings::brightenChanged, picture_, &PictureTile::setBrighten);
    picture_->setBrighten(workspace.settings().brighten());
}

void WhatIfSection::addRow(Condition condition, const QString& name, const QString& toolTip, QGridLayout& grid)
{
    const ConditionRange range = rangeOf(condition);
    Row row{new MarkedSlider(this), makeMuted({}, this)};
    row.slider->setRange(toSlider(range.least), toSlider(range.most));
    row.slider->setSingleStep((row.slider->maximum() - row.slider->minimum()) / 50);
    row.slider->setPageStep((row.slider->maximum() - row.slider->minimum()) / 10);
    row.slider->setNeutral(toSlider(range.unchanged));
    row.slider->setAccessibleName(name);
    row.slider->setToolTip(toolTip);
    row.value->setWordWrap(false);
    row.value->setMinimumWidth(48);
    auto* label = makeMuted(name, this);
    label->setWordWrap(false);
    label->setBuddy(row.slider);
    label->setToolTip(toolTip);
    const int line = grid.rowCount();
    grid.addWidget(label, line, 0);
    grid.addWidget(row.slider, line, 1);
    grid.addWidget(row.value, line, 2);
    rows_.emplace(condition, row);
    connect(row.slider, &QSlider::valueChanged, this, &WhatIfSection::moved);
}

MarkedSlider& WhatIfSection::slider(Condition condition) const
{
    return *rows_.at(condition).slider;
}

PictureConditions WhatIfSection::conditions() const
{
    PictureConditions conditions;
    for (const auto& [condition, row] : rows_)
        conditions = with(conditions, condition, row.slider->value() / stepsOfOne);
    return conditions;
}

QString WhatIfSection::words() const
{
    return words_->text();
}

void WhatIfSection::reset()
{
    for (const auto& [condition, row] : rows_) {
        const QSignalBlocker quiet(row.slider);
        row.slider->setValue(row.slider->neutral());
    }
    moved();
}

void WhatIfSection::clear()
{
    rested_->stop();
    sweepsKnown_ = asksAgain_ = false;
    for (const auto& [condition, row] : rows_) {
        const QSignalBlocker quiet(row.slider);
        row.slider->setValue(row.slider->neutral());
        row.slider->setMark(std::nullopt);
    }
    last_ = {};
    picture_->setImage({});
    bar_->set({}, {});
    words_->setText(tr("Asking the network …"));
    showValues();
}

void WhatIfSection::showValues()
{
    for (const auto& [condition, row] : rows_) {
        const QString text = valueText(condition, row.slider->value() / stepsOfOne);
        row.value->setText(text);
        row.slider->setAccessibleDescription(text);
    }
}

void WhatIfSection::moved()
{
    showValues();
    sweepsKnown_ = false;
    if (!isOpen() || !canAskNetwork(nucleus()))
        return;
    rested_->start();
    if (isAsking() && !sweeping_)
        asksAgain_ = true; // one question at a time: the answer to the last one is shown on the way
    else
        askNow();
}

void WhatIfSection::refresh()
{
    rested_->start();
    askNow();
}

/// While the sliders move only the probability is asked for; once they rest, the flip points too.
void WhatIfSection::askNow()
{
    WhatIfRequest request;
    request.dataset = nucleus().dataset;
    request.sample = nucleus().sample;
    request.conditions = conditions();
    const bool withSweeps = !rested_->isActive();
    sweeping_ = withSweeps;
    if (withSweeps)
        request.sweeps.assign(allConditions.begin(), allConditions.end());
    asksAgain_ = false;
    ask<WhatIfAnswer>(
        {"job.what_if", "Asking what the network would say"}, Resource::Learning,
        [request, run = nucleus().run, &host = workspace().engineHost()](JobContext& context) {
            return askWhatIf(*run, request, host, {}, context);
        },
        [this, withSweeps](Result<WhatIfAnswer> answer) {
            sweepsKnown_ = withSweeps && !asksAgain_;
            if (answer)
                show_(*answer);
            else
                words_->setText(translated(answer.error()));
            if (asksAgain_ || (answer && !sweepsKnown_ && !rested_->isActive()))
                askNow();
        },
        Priority::Immediate);
}

OperatingPoint WhatIfSection::point() const
{
    const auto& opened = workspace().openedRun().run;
    const bool shown = opened && nucleus().run && opened->folder() == nucleus().run->folder();
    return shown ? workspace().operatingPoint() : OperatingPoint();
}

void WhatIfSection::show_(const WhatIfAnswer& answer)
{
    picture_->setImage(imageIn(answer.input, 0));
    bar_->set(nucleus().run->info().classes, answer.probabilities);
    last_ = answer;
    showCall();
    Q_EMIT answered();
}

/// The threshold is one of the positive classes' probability: so that it is told.
QString WhatIfSection::calledAtPoint(const QString& name, const OperatingPoint& point) const
{
    const PositiveClasses positive = nucleus().run->positiveClasses();
    double sum = 0;
    QStringList names;
    for (std::size_t c = 0; c < positive.size(); ++c)
        if (positive[c]) {
            sum += static_cast<double>(last_.probabilities[c]);
            names << QString::fromStdString(nucleus().run->info().classes[c].name);
        }
    const double limit = point.upper && sum >= *point.upper ? *point.upper : point.threshold;
    return sum >= limit ? tr("It would be called %1: P(%2) is %3, at or above the threshold of %4.")
                              .arg(name, names.join(QStringLiteral(", ")), scoreText(sum), scoreText(limit))
                        : tr("It would be called %1: P(%2) is %3, below the threshold of %4.")
                              .arg(name, names.join(QStringLiteral(", ")), scoreText(sum), scoreText(limit));
}

void WhatIfSection::showCall()
{
    if (last_.probabilities.empty())
        return;
    const OperatingPoint at = point();
    const int called = callOf(last_.probabilities, nucleus().run->positiveClasses(), at);
    QStringList words;
    if (called < 0) {
        words << tr("It would be left to a person.");
    } else {
        const auto place = static_cast<std::size_t>(called);
        const QString name = QString::fromStdString(nucleus().run->info().classes[place].name);
        words << (at.isDefault() ? tr("It would be called %1, with probability %2.", "a class")
                                       .arg(name, scoreText(last_.probabilities[place]))
                                 : calledAtPoint(name, at));
    }
    bool flips = false;
    for (const ConditionSweep& sweep : last_.sweeps) {
        MarkedSlider& moved = slider(sweep.condition);
        const auto flip = flipOf(sweep, at, moved.value() / stepsOfOne);
        flips = flips || flip;
        moved.setMark(flip ? std::optional(*flip * stepsOfOne) : std::nullopt);
        moved.setAccessibleDescription(flip ? tr("The call flips at %1").arg(valueText(sweep.condition, *flip))
                                            : tr("The call does not flip over this range"));
    }
    if (!last_.sweeps.empty())
        words << (flips ? tr("Diamonds: where the call flips.") : tr("No single slider flips the call."));
    words_->setText(words.join(QLatin1Char(' ')));
}

} // namespace nucleoscope::ui

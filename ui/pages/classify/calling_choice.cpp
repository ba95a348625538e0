// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/classify/calling_choice.h"

#include "core/base/csv.h"
#include "core/run/final_run.h"
#include "core/workflow/calling_threshold.h"
#include "ui/inspection/inspection_state.h"
#include "ui/settings/settings.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QUndoCommand>

namespace nucleoscope::ui {
namespace {

enum Kind { EvenOdds, OfTheRun, Own };

Kind kindOf(const std::string& wish)
{
    if (wish == evenThreshold)
        return EvenOdds;
    return wish == ownThreshold ? OfTheRun : Own;
}

} // namespace

/// Numbers that follow each other, as of a key held down, are one step.
class CallingCommand final : public QUndoCommand {
public:
    CallingCommand(CallingChoice& choice, std::string after)
        : QUndoCommand(CallingChoice::tr("call at another threshold")),
          choice_(&choice),
          before_(choice.wish()),
          after_(std::move(after))
    {}
    int id() const override { return 0x43414C; }
    bool mergeWith(const QUndoCommand* next) override
    {
        const auto& other = static_cast<const CallingCommand&>(*next);
        if (other.choice_ != choice_ || kindOf(after_) != Own || kindOf(other.after_) != Own)
            return false;
        after_ = other.after_;
        return true;
    }
    void undo() override { apply(before_); }
    void redo() override { apply(after_); }

private:
    void apply(const std::string& wish)
    {
        if (choice_)
            choice_->apply(wish);
    }
    QPointer<CallingChoice> choice_;
    std::string before_, after_;
};

CallingChoice::CallingChoice(Workspace& workspace, InspectionState& state, QWidget* parent)
    : QWidget(parent), workspace_(workspace), state_(state), wish_(workspace.settings().callingThreshold().toStdString())
{
    if (!isThresholdWish(wish_))
        wish_ = evenThreshold;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    auto* label = new QLabel(tr("Calls at"));
    kinds_ = new QComboBox;
    kinds_->setObjectName(QStringLiteral("callingKind"));
    kinds_->setAccessibleName(tr("Threshold of the calls"));
    kinds_->setToolTip(
        tr("From which probability on an image is called positive. Lower finds more positive nuclei and gives more false "
           "alarms. Which threshold is right hangs on how frequent positive nuclei are where the images come from "
           "(prevalence)."));
    kinds_->addItems({tr("even odds"), tr("the run's threshold"), tr("a threshold of my own")});
    connect(kinds_, &QComboBox::activated, this, [this](int kind) {
        choose(kind == EvenOdds ? evenThreshold : kind == OfTheRun ? ownThreshold : csvNumber(number_->value()));
    });
    label->setBuddy(kinds_);
    words_ = makeMuted(QString());
    words_->setObjectName(QStringLiteral("callingWords"));
    row->addWidget(label);
    row->addWidget(kinds_);
    row->addWidget(makeNumber());
    row->addWidget(words_, 1);
    hide();
    connect(&state, &InspectionState::contentChanged, this, &CallingChoice::refresh);
    connect(&workspace, &Workspace::runChanged, this, &CallingChoice::refresh);
}

QWidget* CallingChoice::makeNumber()
{
    number_ = new QDoubleSpinBox;
    number_->setObjectName(QStringLiteral("callingNumber"));
    number_->setRange(0, 1);
    number_->setDecimals(3);
    number_->setSingleStep(0.01);
    number_->setKeyboardTracking(false);
    number_->setAccessibleName(tr("Threshold of the calls, as a number"));
    number_->setToolTip(kinds_->toolTip());
    connect(number_, &QDoubleSpinBox::valueChanged, this, [this](double value) { choose(csvNumber(value)); });
    return number_;
}

void CallingChoice::choose(const std::string& wish)
{
    if (wish != wish_)
        workspace_.undoStack().push(new CallingCommand(*this, wish));
}

void CallingChoice::apply(const std::string& wish)
{
    wish_ = wish;
    workspace_.settings().setCallingThreshold(QString::fromStdString(wish));
    refresh();
}

/// As the run is now: its threshold may have been kept since its network was asked.
const Run* CallingChoice::chosen() const
{
    const Run* chosen = state_.content().chosen.get();
    const Run* open = workspace_.openedRun().run.get();
    return chosen && open && chosen->folder() == open->folder() ? open : chosen;
}

void CallingChoice::refresh()
{
    const Run* run = chosen();
    const PositiveClasses positive = run ? run->positiveClasses() : PositiveClasses();
    const bool twoClasses = positive.size() == 2 && positive[0] != positive[1];
    setVisible(twoClasses);
    if (!twoClasses) {
        state_.setOperatingPoint({});
        return;
    }
    const auto chosen = callingThreshold(*run, wish_);
    const CallingThreshold threshold = chosen.value_or(CallingThreshold());
    const QSignalBlocker quiet[] = {QSignalBlocker(kinds_), QSignalBlocker(number_)};
    qobject_cast<QStandardItemModel*>(kinds_->model())->item(OfTheRun)->setEnabled(runThreshold(*run).has_value());
    kinds_->setCurrentIndex(kindOf(wish_));
    number_->setValue(threshold.threshold);
    number_->setEnabled(kindOf(wish_) == Own);
    words_->setText(translated(chosen ? describe(threshold, run->info()) : chosen.error().message));
    state_.setOperatingPoint(threshold.point());
}

} // namespace nucleoscope::ui

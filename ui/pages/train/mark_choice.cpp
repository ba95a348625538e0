#include "ui/pages/train/mark_choice.h"

#include "ui/review/mark_keeper.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace nucleoscope::ui {

MarkChoice::MarkChoice(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      keeper_(workspace.marks()),
      leaveOut_(new QCheckBox(this)),
      relabel_(new QCheckBox(this)),
      text_(makeMuted({}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    leaveOut_->setObjectName(QStringLiteral("train-leave-out-marked"));
    leaveOut_->setToolTip(tr("The network does not learn from nuclei that a reviewer marked as label doubtful or poor image. The "
                             "nuclei that examine stay, with their published labels, so that scores can be compared."));
    relabel_->setObjectName(QStringLiteral("train-relabel"));
    relabel_->setToolTip(tr("Where all reviewers who doubt a label suggest the same class, the network learns that one."));
    for (QWidget* part : std::initializer_list<QWidget*>{leaveOut_, relabel_, text_})
        column->addWidget(part);
    for (QCheckBox* box : {leaveOut_, relabel_})
        connect(box, &QCheckBox::toggled, this, &MarkChoice::refresh);
    connect(&keeper_, &MarkKeeper::changed, this, &MarkChoice::refresh);
    refresh();
}

void MarkChoice::setSplit(const std::shared_ptr<const Dataset>& dataset, const Split* split)
{
    dataset_ = dataset;
    split_ = split ? std::make_shared<const Split>(*split) : nullptr;
    refresh();
}

MarkUse MarkChoice::use() const
{
    return {leaveOut_->isChecked(), relabel_->isChecked()};
}

MarkEffect MarkChoice::effectOfUse(const MarkUse& use) const
{
    if (!dataset_ || !split_)
        return {};
    return effectOf(keeper_.marks(dataset_->fingerprint().hex()), *dataset_, *split_, use);
}

MarkEffect MarkChoice::effect() const
{
    return effectOfUse(use());
}

void MarkChoice::refresh()
{
    const auto leftOut = static_cast<int>(effectOfUse({true, relabel_->isChecked()}).leftOut.size());
    const auto relabelled = static_cast<int>(effectOfUse({false, true}).relabelled.size());
    setVisible(leftOut > 0 || relabelled > 0 || use().any());
    leaveOut_->setText(tr("&Leave out %Ln nuclei marked doubtful or poor", nullptr, leftOut));
    relabel_->setText(tr("&Use the reviewer's label for %Ln nuclei", nullptr, relabelled));
    QStringList words;
    const MarkEffect now = effect();
    if (now.disagreed > 0)
        words << tr("On %Ln nuclei the reviewers disagree.", nullptr, now.disagreed);
    if (now.examined > 0)
        words << tr("%Ln marked nuclei examine the network and stay as published.", nullptr, now.examined);
    text_->setText(words.join(QLatin1Char(' ')));
    text_->setVisible(!words.isEmpty());
}

} // namespace nucleoscope::ui

#include "ui/review/mark_filter_button.h"

#include "ui/inspection/inspection_state.h"
#include "ui/review/mark_badges.h"
#include "ui/review/mark_keeper.h"
#include "ui/text.h"
#include "ui/workspace.h"

#include <QMenu>

namespace nucleoscope::ui {

MarkFilterButton::MarkFilterButton(Workspace& workspace, InspectionState& state, QWidget* parent)
    : QToolButton(parent), keeper_(workspace.marks()), state_(state), menu_(new QMenu(this))
{
    setObjectName(QStringLiteral("markFilter"));
    setText(tr("Marked"));
    setToolTip(tr("Show only nuclei that were marked in a review"));
    setAccessibleName(tr("Show marked nuclei"));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(menu_);
    connect(menu_, &QMenu::aboutToShow, this, &MarkFilterButton::fill);
}

std::string MarkFilterButton::fingerprint() const
{
    const InspectionState::Content& content = state_.content();
    if (content.dataset)
        return content.dataset->fingerprint().hex();
    return content.run ? content.run->info().datasetFingerprint : std::string();
}

std::vector<int> MarkFilterButton::marked(MarkFlags wanted) const
{
    std::vector<int> samples;
    const auto& names = state_.content().samples;
    const MarkList& marks = keeper_.marks(fingerprint());
    for (std::size_t i = 0; names && !marks.all().empty() && i < names->size(); ++i)
        if (marks.flagsOf((*names)[i].id).meets(wanted))
            samples.push_back(static_cast<int>(i));
    return samples;
}

void MarkFilterButton::fill()
{
    menu_->clear();
    const auto add = [this](MarkFlags wanted, const QString& text, const QString& name) {
        const auto count = static_cast<int>(marked(wanted).size());
        //: what was marked, and how many nuclei
        QAction* action = menu_->addAction(tr("%1 (%2)").arg(text, countText(count)));
        action->setEnabled(count > 0);
        connect(action, &QAction::triggered, this, [this, wanted, name] { choose(wanted, name); });
    };
    MarkFlags any;
    for (const MarkKind kind : markKinds)
        any.set(kind);
    add(any, tr("Anything"), tr("that were marked"));
    for (const MarkKind kind : markKinds)
        add(MarkFlags({kind}), markName(kind), tr("marked: %1", "follows the nuclei counted").arg(markName(kind).toLower()));
    menu_->addSeparator();
    QAction* none = menu_->addAction(tr("Marked or not"));
    none->setEnabled(state_.filter().samples.has_value());
    connect(none, &QAction::triggered, this, [this] {
        PredictionFilter changed = state_.filter();
        changed.samples.reset();
        changed.samplesName.clear();
        state_.setFilter(changed);
    });
}

void MarkFilterButton::choose(MarkFlags wanted, const QString& name)
{
    PredictionFilter changed = state_.filter();
    changed.samples = marked(wanted);
    changed.samplesName = name.toStdString();
    state_.setFilter(changed);
}

} // namespace nucleoscope::ui

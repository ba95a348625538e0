#include "ui/pages/classify/run_choice.h"

#include "core/base/files.h"
#include "core/run/pooled_run.h"
#include "ui/known_runs.h"
#include "ui/leak_mark.h"
#include "ui/pages/open_dialogs.h"
#include "ui/text.h"
#include "ui/workspace.h"

#include <algorithm>

namespace nucleoscope::ui {

RunChoice::RunChoice(Workspace& workspace, QWidget* parent) : ElidedChoice(14, parent), workspace_(workspace)
{
    setObjectName(QStringLiteral("classifyRuns"));
    setAccessibleName(tr("Run whose network is asked"));
    setToolTip(accessibleName());
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (index < runCount())
            wanted_ = runFolder();
        else {
            fill(wanted_); // until another one is there, what was chosen stays
            addAnother();
        }
    });
}

bool RunChoice::isFilled() const
{
    return filled_;
}

int RunChoice::runCount() const
{
    return static_cast<int>(runs_.size());
}

QString RunChoice::runFolder() const
{
    const int index = currentIndex();
    return index >= 0 && index < runCount() ? runs_[index].folder : QString();
}

void RunChoice::addAnother()
{
    addRun(workspace_, this, [this](const QString& folder) {
        wanted_ = folder;
        refill();
    });
}

void RunChoice::refill()
{
    listKnownRuns(workspace_, this, [this](Result<RunList> list) {
        if (!list)
            return;
        runs_.clear();
        for (const RunListing& run : list->runs)
            if (run.info.finishedEpochs > 0) {
                const std::vector<Message> leaks = leaksOf(run.info);
                const QString folder = QString::fromStdString(utf8(run.folder));
                QStringList tip{folder};
                if (isPooledRun(run.info))
                    tip += tr("Ensemble of %Ln network(s): each is asked, and the mean of their probabilities is the answer.",
                              nullptr, networkCount(run.info));
                if (run.info.finalRun.state == FinalNetwork::Finished)
                    tip +=
                        tr("Its final network is asked, which those who examined taught as well; of the run's own images the one "
                           "that was examined.");
                if (!leaks.empty())
                    tip += leakLines(leaks);
                runs_.append({leakMarked(QString::fromStdString(run.info.name), leaks), folder, tip.join(QLatin1Char('\n'))});
            }
        const auto& opened = workspace_.openedRun().run;
        fill(!wanted_.isEmpty() || !opened ? wanted_ : QString::fromStdString(utf8(opened->folder())));
        filled_ = true;
        Q_EMIT filled();
    });
}

void RunChoice::fill(const QString& wanted)
{
    clear();
    int current = 0;
    for (const auto& [name, folder, tip] : std::as_const(runs_)) {
        if (folder == wanted)
            current = count();
        addItem(name);
        setItemData(count() - 1, tip, Qt::ToolTipRole);
    }
    if (runs_.isEmpty())
        return;
    insertSeparator(count());
    addItem(tr("Another run…"));
    setCurrentIndex(current);
}

} // namespace nucleoscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/test_part_bar.h"

#include "core/workflow/prediction_task.h"
#include "ui/bridge/job_bridge.h"
#include "ui/text.h"
#include "ui/widgets/card.h"
#include "ui/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <set>

namespace nucleoscope::ui {

TestPartBar::TestPartBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      text_(makeMuted(QString())),
      open_(makeButton(tr("Open the test part"))),
      stop_(makeButton(tr("Stop")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    text_->setObjectName(QStringLiteral("testPartText"));
    text_->setWordWrap(true);
    open_->setObjectName(QStringLiteral("openTestPart"));
    open_->setToolTip(tr("The best epoch examines the nuclei that were set aside. The run records when. Every look after which "
                         "something is changed makes it less of a test."));
    stop_->setToolTip(tr("Nothing has been shown yet, and nothing is recorded"));
    row->addWidget(text_, 1);
    row->addWidget(open_);
    row->addWidget(stop_);
    connect(open_, &QPushButton::clicked, this, &TestPartBar::openPart);
    connect(stop_, &QPushButton::clicked, this, [this] {
        if (job_)
            job_->requestStop();
    });
    connect(&workspace, &Workspace::runChanged, this, &TestPartBar::refresh);
    refresh();
}

TestPartBar::~TestPartBar()
{
    if (job_)
        job_->requestStop();
}

void TestPartBar::refresh()
{
    const OpenRun& opened = workspace_.openedRun();
    int nuclei = 0;
    std::set<std::string_view> patients;
    if (opened.run)
        for (const RunSample& sample : opened.run->samples())
            if (sample.part == Part::Test) {
                ++nuclei;
                patients.insert(sample.subject);
            }
    setVisible(nuclei > 0);
    if (nuclei == 0)
        return;
    const auto note = testOpeningsNote(opened.run->info());
    const QString aside = tr("%1 of %Ln patient(s) are set aside for a test.", nullptr, static_cast<int>(patients.size()))
                              .arg(tr("%Ln nuclei", nullptr, nuclei));
    text_->setText(aside + QLatin1Char(' ') + (note ? translated(*note) : tr("Nobody has looked at them yet.")));
    open_->setEnabled(!job_ && opened.dataset && opened.run->info().bestEpoch > 0);
    open_->setText(note ? tr("Examine it again") : tr("Open the test part"));
    stop_->setVisible(job_ != nullptr);
}

void TestPartBar::openPart()
{
    const OpenRun opened = workspace_.openedRun();
    if (job_ || !opened.run || !opened.dataset)
        return;
    job_ = workspace_.jobBridge().run<Evaluation>(
        this, {"job.test_part", "Examining the test part"}, Resource::Learning, Priority::Normal,
        [folder = opened.run->folder(), dataset = opened.dataset,
         &host = workspace_.engineHost()](JobContext& context) -> Result<Evaluation> {
            auto run = Run::open(folder);
            if (!run)
                return fail(run.error());
            return openTestPart(*run, dataset, host, PredictionOptions{}, context);
        },
        [this, folder = opened.run->folder()](Result<Evaluation> evaluation) {
            job_.reset();
            if (!evaluation && evaluation.error().code != ErrorCode::Cancelled)
                Q_EMIT workspace_.failed(evaluation.error().message);
            const auto& now = workspace_.openedRun().run;
            if (evaluation && now && now->folder() == folder) {
                workspace_.reloadRun();
                Q_EMIT examined();
            }
            refresh();
        });
    refresh();
}

} // namespace nucleoscope::ui

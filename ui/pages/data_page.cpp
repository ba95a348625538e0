#include "ui/pages/data_page.h"

#include "ui/audit/audit_keeper.h"
#include "ui/audit/audit_panel.h"
#include "ui/export_names.h"
#include "ui/gallery/gallery_view.h"
#include "ui/pages/data/data_filter.h"
#include "ui/pages/data/data_filter_bar.h"
#include "ui/pages/data/data_notices.h"
#include "ui/pages/data/data_summary.h"
#include "ui/pages/data/samples_in_sight.h"
#include "ui/review/mark_filter_button.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/exporter.h"
#include "ui/widgets/history_buttons.h"
#include "ui/widgets/tab_order.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace nucleoscope::ui {

DataPage::DataPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, QStringLiteral("data"), parent),
      filter_(new DataFilter(workspace.undoStack(), this)),
      sight_(new SamplesInSight(workspace, *filter_, this)),
      subtitle_(makeMuted({}, this)),
      audit_(makeButton(tr("Audit"), "", this)),
      train_(makeButton(tr("Train…"), "primary", this)),
      auditPanel_(new AuditPanel(workspace, this)),
      notices_(new DataNotices(this)),
      summary_(new DataSummary(this)),
      bar_(new DataFilterBar(*filter_, workspace.settings(), this)),
      stack_(new QStackedWidget(this)),
      gallery_(new GalleryView(workspace, this))
{
    build();
    buildAudit();
    connect(&workspace, &Workspace::datasetChanged, this, &DataPage::showDataset);
    connect(sight_, &SamplesInSight::changed, this, &DataPage::showSeen);
    bar_->marks().setSource([this] { return sight_->marked(); },
                            [this] { return this->workspace().dataset() ? this->workspace().dataset()->sampleCount() : 0; });
    summary_->chart().exporter().setPreparation([this](const std::function<void()>& leave) { letChartLeave(leave); });
    connect(summary_, &DataSummary::classClicked, filter_, &DataFilter::toggleClass);
    connect(summary_, &DataSummary::subjectClicked, filter_, &DataFilter::toggleSubject);
    connect(notices_, &DataNotices::openRequested, &workspace, &Workspace::openDataset);
    connect(train_, &QPushButton::clicked, this, [this] { Q_EMIT this->workspace().pageRequested(QStringLiteral("train")); });
    showDataset();
}

void DataPage::build()
{
    setAccessibleName(tr("Data"));
    train_->setObjectName(QStringLiteral("data-train"));
    train_->setToolTip(tr("Let a network learn to tell these classes apart"));
    gallery_->setObjectName(QStringLiteral("data-gallery"));
    passFocusOn(*this, *gallery_);
    bar_->history().serve(*this);
    bar_->history().hearMouseOver(*gallery_->viewport());
    gallery_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(gallery_, &QWidget::customContextMenuRequested, this, &DataPage::openContextMenu);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(makeTitle(tr("Data"), this));
    titles->addWidget(subtitle_);
    auto* head = new QHBoxLayout;
    head->addLayout(titles, 1);
    auto* command = new CommandButton(
        [this] {
            const auto dataset = this->workspace().dataset();
            return dataset ? commandOf(ScanOptions{utf8(dataset->location()), false}) : CommandWords();
        },
        tr("Says what this dataset holds: classes, patients, folds, files that cannot be read. Add --json for a program."), this);
    head->addWidget(command, 0, Qt::AlignVCenter);
    head->addWidget(audit_, 0, Qt::AlignVCenter);
    head->addWidget(train_, 0, Qt::AlignVCenter);

    auto* nothing = new QWidget(this);
    auto* empty = new QVBoxLayout(nothing);
    QPushButton* all = makeButton(tr("Show all"), "", nothing);
    connect(all, &QPushButton::clicked, filter_, &DataFilter::clear);
    empty->addStretch();
    empty->addWidget(new QLabel(tr("No nucleus fits this filter."), nothing), 0, Qt::AlignHCenter);
    empty->addWidget(all, 0, Qt::AlignHCenter);
    empty->addStretch(2);
    stack_->addWidget(gallery_);
    stack_->addWidget(nothing);

    auto* above = new QVBoxLayout;
    above->setContentsMargins(16, 16, 16, 0);
    above->setSpacing(12);
    above->addLayout(head);
    above->addWidget(notices_);
    above->addWidget(auditPanel_);
    above->addWidget(summary_);
    above->addWidget(bar_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(above);
    // The tiles line up with what is above them; frames and scroll bar stand in the margins.
    auto* below = new QHBoxLayout;
    below->setContentsMargins(16 - GalleryView::leadingMargin, 0, 1, 0);
    below->addWidget(stack_);
    column->addLayout(below, 1);
}

void DataPage::buildAudit()
{
    audit_->setObjectName(QStringLiteral("data-audit"));
    audit_->setCheckable(true);
    audit_->setToolTip(tr("What is wrong with these data, or with a split of them: leaks, shortcuts, damaged images"));
    auditPanel_->hide();
    AuditKeeper& keeper = workspace().audit();
    connect(audit_, &QPushButton::clicked, this, [this, &keeper](bool open) {
        openAudit(open);
        if (open && !keeper.report() && !keeper.isRunning())
            keeper.start();
    });
    connect(auditPanel_, &AuditPanel::closed, this, [this] { openAudit(false); });
    connect(&keeper, &AuditKeeper::wanted, this, [this] { openAudit(true); });
    connect(&keeper, &AuditKeeper::changed, this, &DataPage::showAudit);
    connect(&keeper, &AuditKeeper::samplesWanted, this, &DataPage::showPicked);
    auto* escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QAction::triggered, this, [this] { openAudit(false); });
    auditPanel_->addAction(escape);
}

/// The panel takes the place of the counts, so that there is room for nuclei below.
void DataPage::openAudit(bool open)
{
    audit_->setChecked(open);
    auditPanel_->setVisible(open);
    summary_->setVisible(!open);
    notices_->setShown(!open);
    if (open)
        auditPanel_->list().setFocus();
    else
        gallery_->setFocus();
}

void DataPage::showAudit()
{
    const auto report = workspace().audit().report();
    const int count = report ? report->count(Severity::Serious) + report->count(Severity::Warning) : 0;
    audit_->setText(!report ? tr("Audit") : tr("Audit: %Ln finding(s)", nullptr, count));
}

void DataPage::showPicked(const std::vector<int>& samples, const QString& title)
{
    SampleFilter next;
    next.samples = samples;
    next.samplesName = title.toStdString();
    filter_->change(next);
    Q_EMIT workspace().pageRequested(QStringLiteral("data"));
}

void DataPage::find()
{
    bar_->focusSearch();
}

QString DataPage::summaryText() const
{
    const auto dataset = workspace().dataset();
    const int samples = dataset->sampleCount();
    const auto subjects = static_cast<int>(dataset->subjects().size());
    const auto folds = static_cast<int>(dataset->folds().size());
    const QString nuclei = tr("%Ln nuclei", nullptr, samples);
    if (!dataset->subjectsKnown())
        return tr("%1, patients unknown", "nuclei").arg(nuclei);
    const QString patients = tr("%Ln patients", nullptr, subjects);
    if (folds > 1)
        return tr("%1 of %2 in %3", "nuclei, patients, folds").arg(nuclei, patients, tr("%Ln folds", nullptr, folds));
    return tr("%1 of %2", "nuclei, patients").arg(nuclei, patients);
}

void DataPage::openContextMenu(const QPoint& place)
{
    const QModelIndex index = gallery_->indexAt(place).isValid() ? gallery_->indexAt(place) : gallery_->currentIndex();
    const auto dataset = workspace().dataset();
    if (!index.isValid() || !dataset)
        return;
    const Sample& sample = dataset->sample(index.data(GalleryModel::SampleRole).toInt());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("data-context-menu"));
    const QString id = QString::fromStdString(sample.id);
    connect(menu->addAction(tr("Copy name")), &QAction::triggered, this, [id] { QApplication::clipboard()->setText(id); });
    menu->addSeparator();
    if (dataset->subjectsKnown()) {
        const QString subject = QString::fromStdString(dataset->subjects()[static_cast<std::size_t>(sample.subject)].id);
        connect(menu->addAction(tr("Only patient %1").arg(subject)), &QAction::triggered, this,
                [this, value = sample.subject] { filter_->toggleSubject(value); });
    }
    if (sample.classIndex >= 0) {
        const QString name = QString::fromStdString(dataset->classes()[static_cast<std::size_t>(sample.classIndex)].name);
        connect(menu->addAction(tr("Only %1", "class").arg(name)), &QAction::triggered, this,
                [this, value = sample.classIndex] { filter_->toggleClass(value); });
    }
    menu->addActions(gallery_->actions());
    menu->addSeparator();
    QAction* all = menu->addAction(tr("Show all"));
    all->setEnabled(!filter_->filter().empty());
    connect(all, &QAction::triggered, filter_, &DataFilter::clear);
    menu->popup(gallery_->viewport()->mapToGlobal(place));
}

void DataPage::letChartLeave(const std::function<void()>& leave)
{
    withExportNames(workspace(), this, [this, leave](const std::optional<Pseudonyms>& names) {
        if (names)
            summary_->nameBars(names);
        leave();
        if (names)
            summary_->nameBars({});
    });
}

void DataPage::showDataset()
{
    const auto dataset = workspace().dataset();
    if (audit_->isChecked())
        openAudit(false);
    notices_->setDataset(dataset);
    summary_->setDataset(dataset);
    bar_->setDataset(dataset);
    if (dataset) {
        subtitle_->setText(summaryText());
        train_->setVisible(dataset->labelled());
    }
    filter_->reset();
}

void DataPage::showSeen()
{
    const SamplesInSight::Seen& seen = sight_->seen();
    gallery_->galleryModel().shareItems(seen.dataset, seen.dataset ? seen.dataset->classes() : std::vector<ClassInfo>(),
                                        seen.items);
    if (!seen.dataset)
        return;
    stack_->setCurrentIndex(seen.items->empty() && !seen.filter.empty() ? 1 : 0);
    summary_->setFilter(seen.filter, seen.answer.subjects);
    describe();
}

void DataPage::describe()
{
    const SamplesInSight::Seen& seen = sight_->seen();
    const bool filtered = !seen.filter.empty();
    const QString words = filtered ? translated(seen.answer.words) : tr("All %Ln nuclei", nullptr, seen.dataset->sampleCount());
    bar_->setDescription(words, filtered);
    gallery_->setCaption(words);
}

void DataPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && sight_->seen().dataset)
        describe();
    Page::changeEvent(event);
}

} // namespace nucleoscope::ui

#include "ui/pages/classify_page.h"

#include "core/base/files.h"
#include "ui/export_names.h"
#include "ui/gallery/gallery_view.h"
#include "ui/help/message_help.h"
#include "ui/inspection/inspection_state.h"
#include "ui/pages/classify/called_images.h"
#include "ui/pages/classify/calling_choice.h"
#include "ui/pages/classify/caution_list.h"
#include "ui/pages/classify/classification.h"
#include "ui/pages/classify/drop_area.h"
#include "ui/pages/classify/mask_panel.h"
#include "ui/pages/classify/masking_command.h"
#include "ui/pages/classify/run_choice.h"
#include "ui/pages/results/prediction_browser.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/save_dialog.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QProgressBar>
#include <QStackedWidget>

#include <cmath>

namespace nucleoscope::ui {

ClassifyPage::ClassifyPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, QStringLiteral("classify"), parent), classification_(new Classification(workspace, this))
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, Theme::grid);
    page->setSpacing(Theme::grid + Theme::grid / 2);
    page->addWidget(makeHeader());
    problems_ = new Notice(Notice::Kind::Warning);
    problems_->setObjectName(QStringLiteral("classifyProblems"));
    problems_->hide();
    page->addWidget(problems_);
    cautions_ = new CautionList;
    page->addWidget(cautions_);
    inspection_ = new InspectionState(workspace, this);
    inspection_->setOrder(PredictionOrder::LeastSureFirst);
    calling_ = new CallingChoice(workspace, *inspection_);
    page->addWidget(calling_);
    browser_ = new PredictionBrowser(workspace, *inspection_);
    places_ = new QStackedWidget;
    places_->addWidget(makeStart());
    places_->addWidget(browser_);
    page->addWidget(places_, 1);
    makeMaskPanel();
    connect(cautions_, &CautionList::chosen, this, &ClassifyPage::selectImage);
    connect(cautions_, &CautionList::compareWanted, classification_, &Classification::compareWithTraining);
    connect(cautions_, &CautionList::maskWanted, this, &ClassifyPage::openMasks);
    connect(classification_, &Classification::stepChanged, this, &ClassifyPage::showStep);
    connect(classification_, &Classification::progressed, this, &ClassifyPage::showProgress);
    connect(classification_, &Classification::callsChanged, this, &ClassifyPage::showCalls);
    connect(classification_, &Classification::notesChanged, this, &ClassifyPage::showNotes);
    connect(classification_, &Classification::failed, &workspace, &Workspace::failed);
    connect(&workspace, &Workspace::runsChanged, this, [this] {
        if (isVisible())
            runs_->refill();
    });
    setAcceptDrops(true); // also where the calls of earlier images are shown
    offer();
}

/// Before the first images: what the page is for, and the buttons that fill it.
QWidget* ClassifyPage::makeStart()
{
    auto* area = new DropArea;
    connect(area, &DropArea::dropped, this, &ClassifyPage::classify);
    askImages_ = new EmptyPage(tr("Drop images or a folder here.\nThe network of the chosen run says what it takes them for. "
                                  "Research and teaching only: never a diagnosis."));
    connect(askImages_->addButton(tr("Choose a folder…"), QStringLiteral("classifyFolder")), &QPushButton::clicked, this,
            &ClassifyPage::chooseFolder);
    connect(askImages_->addButton(tr("Choose images…"), QStringLiteral("classifyImages")), &QPushButton::clicked, this,
            &ClassifyPage::chooseFiles);
    askRun_ =
        new EmptyPage(tr("Here a trained network says what it takes new images for, and how far to believe it.\nThere is no "
                         "trained network yet: train one, or add a run that lies elsewhere."));
    connect(askRun_->addButton(tr("Train…"), QStringLiteral("classifyTrain")), &QPushButton::clicked, this,
            [this] { Q_EMIT workspace().pageRequested(QStringLiteral("train")); });
    connect(askRun_->addButton(tr("Add a run…"), QStringLiteral("classifyAddRun")), &QPushButton::clicked, runs_,
            &RunChoice::addAnother);
    askRun_->hide();
    area->layout()->addWidget(askImages_);
    area->layout()->addWidget(askRun_);
    return area;
}

QWidget* ClassifyPage::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    auto* title = makeTitle(tr("Classify"));
    subtitle_ = makeMuted(tr("What a trained network says about new images"));
    subtitle_->setObjectName(QStringLiteral("classifySubtitle"));
    titles->addWidget(title);
    titles->addWidget(subtitle_);
    row->addLayout(titles, 1);
    bar_ = new QProgressBar;
    bar_->setMaximumWidth(160);
    bar_->hide();
    stop_ = new QPushButton(tr("Stop"));
    stop_->setObjectName(QStringLiteral("classifyStop"));
    stop_->setToolTip(tr("What has been classified stays"));
    stop_->hide();
    connect(stop_, &QPushButton::clicked, classification_, &Classification::stop);
    runs_ = new RunChoice(workspace());
    connect(runs_, &RunChoice::filled, this, &ClassifyPage::offer);
    makeViewsBox();
    save_ = new QPushButton(tr("Save…"));
    save_->setObjectName(QStringLiteral("classifySave"));
    save_->setToolTip(tr("All calls as a CSV table, with what is to be known of each image"));
    save_->setEnabled(false);
    connect(save_, &QPushButton::clicked, this, &ClassifyPage::chooseCsv);
    images_ = new QPushButton(tr("Images…"));
    folder_ = new QPushButton(tr("Folder…"));
    setLook(folder_, "primary");
    connect(images_, &QPushButton::clicked, this, &ClassifyPage::chooseFiles);
    connect(folder_, &QPushButton::clicked, this, &ClassifyPage::chooseFolder);
    command_ = new CommandButton([this] { return predictCommand(); },
                                 tr("Asks the network of this run about the same images and writes a row for each."));
    command_->setReason(tr("Classify some images first."));
    for (QWidget* widget : std::initializer_list<QWidget*>{bar_, stop_, runs_, views_, command_, save_, images_, folder_})
        row->addWidget(widget);
    return header;
}

/// What says the same; outlines that were corrected by hand have no command.
CommandWords ClassifyPage::predictCommand() const
{
    if (paths_.isEmpty() || runs_->runFolder().isEmpty())
        return {};
    PredictOptions options;
    options.run = runs_->runFolder().toStdString();
    for (const QString& path : paths_)
        options.files.push_back(path.toStdString());
    options.csv = "calls.csv";
    options.views = views_->currentData().toInt();
    options.mask = !classification_->masking().empty();
    options.likeness = classification_->notes().distanceKnown;
    options.threshold = calling_->isVisible() ? calling_->wish() : options.threshold;
    return commandOf(options);
}

void ClassifyPage::makeViewsBox()
{
    views_ = new QComboBox;
    views_->setObjectName(QStringLiteral("classifyViews"));
    views_->setAccessibleName(tr("Views of each image"));
    views_->setToolTip(tr("Test-time augmentation: the network looks at each image mirrored and turned as well, and the mean of "
                          "its probabilities counts. Steadier, and slower by as much. Holds for the next images."));
    views_->addItem(tr("views as trained"), 0);
    for (const int views : {1, 2, 4, 8})
        views_->addItem(tr("%Ln view(s)", nullptr, views), views);
}

void ClassifyPage::makeMaskPanel()
{
    masks_ = new MaskPanel(workspace());
    masks_->setObjectName(QStringLiteral("maskPanel"));
    places_->addWidget(masks_);
    connect(masks_, &MaskPanel::confirmed, this, &ClassifyPage::mask);
    connect(masks_, &MaskPanel::cancelled, this, &ClassifyPage::closeMasks);
}

void ClassifyPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!DropArea::pathsIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ClassifyPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    classify(DropArea::pathsIn(*event->mimeData()));
}

void ClassifyPage::shown()
{
    runs_->refill();
}

/// What can be asked now.
void ClassifyPage::offer()
{
    const bool any = runs_->runCount() > 0 || !runs_->isFilled();
    const bool started = classification_->calls() != nullptr;
    askImages_->setVisible(any);
    askRun_->setVisible(!any);
    runs_->setVisible(any);
    views_->setVisible(any);
    for (QWidget* widget : std::initializer_list<QWidget*>{command_, save_, images_, folder_})
        widget->setVisible(any && started); // before, the page itself asks
}

void ClassifyPage::chooseFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Images to classify"), QString(),
                                                            tr("Images (*.bmp *.jpg *.jpeg *.png *.tif *.tiff)"));
    if (!files.isEmpty())
        classify(files);
}

void ClassifyPage::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of images to classify"));
    if (!folder.isEmpty())
        classify({folder});
}

void ClassifyPage::classify(const QStringList& paths)
{
    if (runs_->runFolder().isEmpty()) {
        Q_EMIT workspace().failed({"classify.no_run", "There is no trained network yet. Train one on the Train page first.", {}});
        return;
    }
    paths_ = paths;
    classification_->start(paths, runs_->runFolder(), views_->currentData().toInt());
}

bool ClassifyPage::isWorking() const
{
    return classification_->step() != Classification::Step::Idle;
}

QString ClassifyPage::subtitle() const
{
    const Classification& work = *classification_;
    const int count = work.calls() ? work.calls()->size() : 0;
    switch (work.step()) {
    case Classification::Step::Finding: return tr("Looking for images…");
    case Classification::Step::Calling: return tr("%Ln image(s) so far", nullptr, count);
    default: break;
    }
    if (!work.calls())
        return tr("What a trained network says about new images");
    if (work.isStopped())
        return tr("Stopped after %1 of %2 images").arg(countText(count), countText(work.files()->sampleCount()));
    const QString run = QString::fromStdString(work.chosen()->info().name);
    return work.isFinalNetwork() ? tr("%Ln image(s), by the final network of “%1”", nullptr, count).arg(run)
                                 : tr("%Ln image(s), by the network of “%1”", nullptr, count).arg(run);
}

void ClassifyPage::showStep()
{
    bar_->setVisible(isWorking());
    stop_->setVisible(isWorking());
    bar_->setRange(0, 0);
    bar_->setToolTip(QString());
    cautions_->setBusy(isWorking());
    save_->setEnabled(classification_->calls() && !classification_->calls()->empty()
                      && classification_->step() != Classification::Step::Calling);
    if (!isWorking() && classification_->calls() && !classification_->isNoted() && !classification_->calls()->empty())
        showNotes();
    subtitle_->setText(subtitle());
}

void ClassifyPage::showProgress(double fraction, const QString& activity)
{
    if (!std::isnan(fraction)) {
        bar_->setRange(0, 1000);
        bar_->setValue(static_cast<int>(1000 * fraction));
    }
    bar_->setToolTip(activity);
}

void ClassifyPage::showCalls()
{
    const Classification& work = *classification_;
    if (work.calls()->empty()) // new images, or the same seen otherwise
        workspace().select({});
    masks_->clear();
    places_->setCurrentWidget(browser_);
    offer();
    inspection_->setContent(contentOf(work, inspection_->content()));
    QStringList lines;
    std::vector<Message> reasons;
    for (const UnreadableFile& file : work.unreadable()) {
        lines << translated(file.reason);
        reasons.push_back(file.reason);
    }
    offerManual(*problems_, reasons);
    problems_->setText(QString(), lines.mid(0, 5).join(QLatin1Char('\n')));
    problems_->setVisible(!lines.isEmpty());
    subtitle_->setText(subtitle());
}

void ClassifyPage::showNotes()
{
    const Classification& work = *classification_;
    if (!work.isNoted() && (isWorking() || work.calls()->empty())) {
        cautions_->clear();
        return;
    }
    cautions_->setNotes(work.notes(), work.isNoted(), work.files());
    InspectionState::Content content = inspection_->content();
    content.stamps = stampsOf(work);
    inspection_->setContent(std::move(content));
}

void ClassifyPage::selectImage(int sample)
{
    GalleryView& gallery = browser_->gallery();
    const auto& items = gallery.galleryModel().items();
    const auto found = std::find_if(items.begin(), items.end(), [&](const GalleryItem& item) { return item.sample == sample; });
    if (found != items.end())
        gallery.setCurrentIndex(gallery.model()->index(static_cast<int>(found - items.begin()), 0));
}

void ClassifyPage::openMasks()
{
    const Classification& work = *classification_;
    std::vector<int> samples = work.notes().unmasked();
    for (const auto& [sample, generosity] : work.masking())
        samples.push_back(sample);
    std::sort(samples.begin(), samples.end());
    samples.erase(std::unique(samples.begin(), samples.end()), samples.end());
    masks_->propose(work.files(), samples, work.masking());
    places_->setCurrentWidget(masks_);
    cautions_->hide(); // the room is needed
    masks_->setFocus();
}

void ClassifyPage::closeMasks()
{
    masks_->clear();
    places_->setCurrentWidget(browser_);
    showNotes();
}

void ClassifyPage::mask(const Masking& masking)
{
    closeMasks();
    if (masking != classification_->masking())
        workspace().undoStack().push(new MaskingCommand(*classification_, masking));
}

void ClassifyPage::chooseCsv()
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the calls"), QStringLiteral("calls.csv"), tr("Table (*.csv)"));
    if (!file.isEmpty())
        saveCsv(file);
}

/// All of them, the least sure first, whatever is shown; as they are called here.
void ClassifyPage::saveCsv(const QString& file)
{
    const Classification& work = *classification_;
    const PredictionList& calls = inspection_->predictions();
    const std::vector<int> rows =
        filteredRows(calls, *inspection_->content().samples, {}, PredictionOrder::LeastSureFirst, inspection_->positive());
    withExportNames(workspace(), this,
                    [this, file, calls, rows, files = work.files(), run = work.run(), notes = work.notes()](const auto& names) {
                        saveFile(file, classificationToCsv(calls, rows, *files, run->info().classes, notes, names), *this);
                    });
}

} // namespace nucleoscope::ui

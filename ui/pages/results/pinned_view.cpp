#include "ui/pages/results/pinned_view.h"

#include "ui/bridge/training_session.h"
#include "ui/gallery/thumbnail_store.h"
#include "ui/inspection/epoch_lists.h"
#include "ui/inspection/inspection_state.h"
#include "ui/inspection/pinned_nuclei.h"
#include "ui/pages/results/training_notice.h"
#include "ui/plots/curve_plot.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/workspace.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QStackedWidget>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

constexpr int pinnedSide = 32;
constexpr int stripe = 5; ///< px of the curve's colour beside the picture

const QColor colours[PinnedNuclei::most] = {{0x00, 0x72, 0xB2}, {0xD5, 0x5E, 0x00}, {0x00, 0x9E, 0x73},
                                            {0xCC, 0x79, 0xA7}, {0xE6, 0x9F, 0x00}, {0x56, 0xB4, 0xE9}};

QString nameOf(const RunSample& sample)
{
    return QString::fromStdString(sample.id).section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0);
}

} // namespace

PinnedView::PinnedView(Workspace& workspace, InspectionState& state, const EpochLists& validation, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      state_(state),
      validation_(validation),
      learning_(new EpochLists(workspace, this)),
      pages_(new QStackedWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* hint = makeMuted(tr("Pin a nucleus to follow it: its probability is drawn here, and goes on after each epoch while a "
                              "training runs. Up to %Ln can be pinned.",
                              nullptr, static_cast<int>(PinnedNuclei::most)));
    hint->setObjectName(QStringLiteral("pinnedHint"));
    hint->setAlignment(Qt::AlignCenter);
    pages_->addWidget(hint);
    pages_->addWidget(makePlot());
    column->addWidget(pages_, 1);
    column->addWidget(makeButtons());
    connect(learning_, &EpochLists::changed, this, &PinnedView::refresh);
    connect(&workspace.pinned(), &PinnedNuclei::changed, this, &PinnedView::refresh);
    connect(&workspace, &Workspace::selectionChanged, this, &PinnedView::offer);
    connect(&workspace.thumbnails(), &ThumbnailStore::arrived, this, &PinnedView::showPictures);
    connect(&state, &InspectionState::operatingPointChanged, this, &PinnedView::showTraces);
}

PinnedView::~PinnedView()
{
    workspace_.thumbnails().forget(this);
}

QWidget* PinnedView::makePlot()
{
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    list_ = new QListWidget;
    list_->setObjectName(QStringLiteral("pinnedList"));
    list_->setAccessibleName(tr("Pinned nuclei"));
    list_->setToolTip(tr("Arrow keys choose one and draw its curve solid; Delete unpins it"));
    list_->setIconSize({pinnedSide + stripe, pinnedSide});
    list_->setFrameShape(QFrame::NoFrame);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    Theme::instance().fitToText(this, [this] {
        list_->setFont(Theme::instance().smallFont());
        list_->setFixedWidth(Theme::besideText(164));
    });
    list_->installEventFilter(this);
    connect(list_, &QListWidget::currentRowChanged, this, [this](int place) {
        if (!filling_)
            select(place);
    });
    plot_ = new CurvePlot;
    plot_->setObjectName(QStringLiteral("pinnedTraces"));
    plot_->setAccessibleName(tr("Probability of the pinned nuclei over the epochs"));
    plot_->setVerticalRange(0, 1);
    plot_->setVerticalStep(0.5);
    plot_->setHorizontalStep(1);
    plot_->setLegendVisible(false); // the list is it
    row->addWidget(list_);
    row->addWidget(plot_, 1);
    return page;
}

QWidget* PinnedView::makeButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    pin_ = makeButton(tr("Pin the selected nucleus"));
    pin_->setObjectName(QStringLiteral("pinSelected"));
    unpin_ = makeButton(tr("Unpin"), "plain");
    unpin_->setObjectName(QStringLiteral("unpinNucleus"));
    unpin_->setToolTip(tr("The one that is chosen in the list"));
    unpinAll_ = makeButton(tr("Unpin all"), "plain");
    unpinAll_->setObjectName(QStringLiteral("unpinAll"));
    connect(pin_, &QPushButton::clicked, this, &PinnedView::pinSelected);
    connect(unpin_, &QPushButton::clicked, this, &PinnedView::unpinCurrent);
    connect(unpinAll_, &QPushButton::clicked, this, [this] { workspace_.pinned().unpinAll(); });
    for (QPushButton* button : {pin_, unpin_, unpinAll_})
        row->addWidget(button);
    row->addStretch(1);
    return buttons;
}

void PinnedView::refresh()
{
    const auto& run = state_.content().run;
    const std::vector<int>& pinned = workspace_.pinned().samples();
    const bool open = run && workspace_.openedRun().run && run->folder() == workspace_.openedRun().run->folder();
    const bool known = open && std::all_of(pinned.begin(), pinned.end(), [&](int sample) {
                           return sample < static_cast<int>(run->samples().size());
                       });
    const bool learns = known && std::any_of(pinned.begin(), pinned.end(), [&](int sample) {
                            return run->samples()[static_cast<std::size_t>(sample)].part == Part::Train;
                        });
    if (learns)
        learning_->follow(run, PredictionSource::TrainingPass);
    pages_->setCurrentIndex(known && !pinned.empty() ? 1 : 0);
    if (known) {
        showList();
        showTraces();
    }
    offer();
}

bool PinnedView::showsNuclei() const
{
    return pages_->currentIndex() == 1;
}

PinnedView::Trace PinnedView::traceOf(int runSample) const
{
    Trace trace;
    trace.whileLearning = state_.content().run->samples()[static_cast<std::size_t>(runSample)].part == Part::Train;
    for (const auto& [epoch, list] : (trace.whileLearning ? *learning_ : validation_).lists())
        for (int row = 0; row < list->size(); ++row)
            if (list->sample(row) == runSample) {
                trace.epochs << epoch;
                trace.values << static_cast<double>(followedProbability(*list, row, state_.positive()));
                break;
            }
    return trace;
}

/// Its name, its class, and what was said of it last; or why nothing was.
QString PinnedView::textOf(int runSample) const
{
    const Run& run = *state_.content().run;
    const RunSample& sample = run.samples()[static_cast<std::size_t>(runSample)];
    const QString label = sample.classIndex >= 0
                              ? QString::fromStdString(run.info().classes[static_cast<std::size_t>(sample.classIndex)].name)
                              : QStringLiteral("–");
    const Trace trace = traceOf(runSample);
    const QString followed = state_.hasTwoSides() ? state_.positiveName() : label;
    QString second;
    if (!trace.values.isEmpty() && trace.whileLearning)
        second = tr("%1 · P(%2) %3 in training", "class · probability of the positive class")
                     .arg(label, followed, scoreText(trace.values.back()));
    else if (!trace.values.isEmpty())
        second =
            tr("%1 · P(%2) %3", "class · probability of the positive class").arg(label, followed, scoreText(trace.values.back()));
    else if (sample.part == Part::Train || sample.part == Part::Validation)
        second = tr("%1 · after the first epoch", "class · when there is more to be said").arg(label);
    else
        second = tr("%1 · not examined while training", "class · a nucleus of the test part, or left out").arg(label);
    return nameOf(sample) + QLatin1Char('\n') + second;
}

QIcon PinnedView::iconOf(int place, const QImage& picture) const
{
    const double ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(pinnedSide + stripe, pinnedSide) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(0, 2, stripe - 2, pinnedSide - 4, colours[static_cast<std::size_t>(place) % PinnedNuclei::most]);
    const QRect where(stripe, 0, pinnedSide, pinnedSide);
    if (picture.isNull())
        painter.fillRect(where, palette().alternateBase());
    else
        painter.drawImage(where, picture);
    painter.end();
    return QIcon(pixmap);
}

int PinnedView::datasetSample(int runSample) const
{
    const InspectionState::Content& content = state_.content();
    if (!content.dataset)
        return -1;
    return content.datasetIndex.empty() ? runSample : content.datasetIndex[static_cast<std::size_t>(runSample)];
}

void PinnedView::showList()
{
    filling_ = true;
    const int current = list_->currentRow();
    const std::vector<int>& pinned = workspace_.pinned().samples();
    list_->clear();
    for (const int sample : pinned)
        list_->addItem(textOf(sample));
    list_->setCurrentRow(std::min(std::max(0, current), list_->count() - 1));
    filling_ = false;
    std::vector<int> wanted;
    for (const int sample : pinned)
        if (const int index = datasetSample(sample); index >= 0)
            wanted.push_back(index);
    const int side = ThumbnailStore::sideFor(static_cast<int>(pinnedSide * devicePixelRatioF()));
    if (wanted.empty())
        workspace_.thumbnails().forget(this);
    else
        workspace_.thumbnails().want(this, state_.content().dataset, wanted, side);
    showPictures();
}

void PinnedView::showPictures()
{
    const auto& dataset = state_.content().dataset;
    const std::vector<int>& pinned = workspace_.pinned().samples();
    if (!showsNuclei())
        return;
    const int side = ThumbnailStore::sideFor(static_cast<int>(pinnedSide * devicePixelRatioF()));
    for (int place = 0; place < list_->count() && place < static_cast<int>(pinned.size()); ++place) {
        const int index = datasetSample(pinned[static_cast<std::size_t>(place)]);
        const QImage picture = index >= 0 ? workspace_.thumbnails().find(thumbnailKey(*dataset, index, side)) : QImage();
        list_->item(place)->setIcon(iconOf(place, picture));
    }
}

void PinnedView::showTraces()
{
    const auto& run = state_.content().run;
    plot_->clearSeries();
    if (!showsNuclei())
        return;
    plot_->setAxisTitles(
        tr("epoch"),
        tr("P(%1)", "probability of a class").arg(state_.hasTwoSides() ? state_.positiveName() : tr("its own class")));
    int place = 0;
    for (const int sample : workspace_.pinned().samples()) {
        const Trace trace = traceOf(sample);
        // The chosen one is drawn solid, so that colour is not all that tells it from the others.
        const auto style = place == list_->currentRow() ? CurvePlot::Style::Line : CurvePlot::Style::DottedPoints;
        const QString name = nameOf(run->samples()[static_cast<std::size_t>(sample)]);
        plot_->setData(plot_->addSeries(name, style, colours[static_cast<std::size_t>(place) % PinnedNuclei::most]), trace.epochs,
                       trace.values);
        ++place;
    }
    const TrainingSession* session = trainingOfOpenRun(workspace_);
    // Room for what is to come, but not for hundreds of epochs.
    const int last = run->epochs().empty() ? 1 : run->epochs().back().epoch;
    plot_->setHorizontalRange(1, std::max(2, session ? std::min(session->plannedEpochs(), std::max(6, 2 * last)) : last));
    const double threshold = state_.operatingPoint().threshold;
    plot_->setReferenceLine(threshold, tr("threshold"));
}

void PinnedView::offer()
{
    PinnedNuclei& pins = workspace_.pinned();
    const int row = pins.rowOf(workspace_.selection());
    pin_->setEnabled(row >= 0 && !pins.isPinned(row) && !pins.isFull());
    pin_->setToolTip(pins.isFull() ? tr("No more curves can be told apart: unpin one first")
                                   : tr("Follow this nucleus: its probability is drawn anew after each epoch"));
    unpin_->setEnabled(list_->currentRow() >= 0 && !pins.samples().empty());
    unpinAll_->setEnabled(!pins.samples().empty());
}

void PinnedView::pinSelected()
{
    PinnedNuclei& pins = workspace_.pinned();
    pins.setPinned(pins.rowOf(workspace_.selection()), true);
}

void PinnedView::unpinCurrent()
{
    const auto place = static_cast<std::size_t>(list_->currentRow());
    if (list_->currentRow() >= 0 && place < workspace_.pinned().samples().size())
        workspace_.pinned().setPinned(workspace_.pinned().samples()[place], false);
}

void PinnedView::select(int place)
{
    const std::vector<int>& pinned = workspace_.pinned().samples();
    if (!showsNuclei() || place < 0 || place >= static_cast<int>(pinned.size()))
        return;
    showTraces();
    const int sample = pinned[static_cast<std::size_t>(place)];
    for (int row = 0; row < state_.predictions().size(); ++row)
        if (state_.predictions().sample(row) == sample) {
            state_.select(row);
            return;
        }
    SelectedNucleus nucleus; // of a part that is not shown
    nucleus.dataset = state_.content().dataset;
    nucleus.sample = datasetSample(sample);
    nucleus.run = state_.content().run;
    nucleus.runSample = sample;
    nucleus.truth = nucleus.run->samples()[static_cast<std::size_t>(sample)].classIndex;
    workspace_.select(nucleus);
}

bool PinnedView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == list_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            unpinCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace nucleoscope::ui

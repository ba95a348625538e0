#include "ui/pages/results/loss_view.h"

#include "ui/inspection/inspection_state.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/card.h"
#include "ui/workspace.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr int barCount = 30;
constexpr double leastRange = 0.7; // about ln 2: a network that is never surely wrong is not drawn as if it were

/// A loss as people read it, and as a filter names it.
double rounded(double loss)
{
    return std::round(loss * 100) / 100;
}

QString lossText(double loss)
{
    return QLocale().toString(loss, 'f', 2);
}

} // namespace

LossView::LossView(Workspace& workspace, InspectionState& state, QWidget* parent)
    : ResultsView(workspace, state, parent), answers_(workspace.jobBridge(), this)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid + Theme::grid / 2);
    card_ = new Card(tr("Losses"));
    card_->setToolTip(tr("How surprised the network was by the true class: 0 is sure and right; 0.69 is undecided between two "
                         "classes; large is sure and wrong. Heights are square roots, so that few are seen too."));
    bars_ = new BarChart;
    bars_->setObjectName(QStringLiteral("lossBars"));
    bars_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    bars_->setMinimumHeight(120);
    bars_->setFillsWidth(true);
    bars_->setSquareRoots(true);
    connect(bars_, &BarChart::chosen, this, [this](int bar) { toggle(rangeOf(bar)); });
    card_->body()->addWidget(bars_, 1);
    row->addWidget(card_, 3);
    row->addWidget(makeOutliers(), 2);
}

QWidget* LossView::makeOutliers()
{
    auto* card = new Card(tr("What stands out"));
    text_ = new QLabel;
    text_->setObjectName(QStringLiteral("lossText"));
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text_->setToolTip(tr("Tukey's rule: an outlier lies above the upper quartile by more than one and a half times the distance "
                         "between the quartiles. A doubtful label, a poor picture, or a nucleus unlike the others?"));
    outliers_ = makeButton(QString());
    outliers_->setObjectName(QStringLiteral("lossOutliers"));
    outliers_->setCheckable(true);
    outliers_->setToolTip(tr("Shows just these below; again: all"));
    connect(outliers_, &QPushButton::clicked, this, [this] { toggle({rounded(spread_.fence), ValueRange{}.high}); });
    card->body()->addWidget(text_);
    auto* line = new QHBoxLayout;
    line->addWidget(outliers_);
    line->addStretch(1);
    card->body()->addLayout(line);
    card->body()->addStretch(1);
    return card;
}

void LossView::refresh(Changes changes)
{
    if (changes & ContentChanged)
        askForLosses();
    showChosen();
}

/// The last bar holds the largest loss, too.
ValueRange LossView::rangeOf(int bar) const
{
    ValueRange range;
    range.low = bar * histogram_.width;
    if (bar + 1 < barCount)
        range.high = (bar + 1) * histogram_.width;
    return range;
}

void LossView::toggle(const ValueRange& range)
{
    PredictionFilter filter = state().filter();
    filter.loss = filter.loss == range ? std::nullopt : std::optional(range);
    state().setFilter(filter);
}

LossView::Losses LossView::lossesOf(const PredictionList& list, const std::vector<NamedSample>& samples)
{
    Losses losses;
    losses.spread = lossSpread(list);
    if (losses.spread.samples == 0)
        return losses;
    // Bounds that are told with two digits are those two digits.
    const double width = std::ceil(std::max(leastRange, losses.spread.largest) / barCount * 100) / 100;
    losses.histogram = lossHistogram(list, width * barCount, barCount);
    const double fence = rounded(losses.spread.fence);
    std::vector<int> beyond;
    for (int row = 0; row < list.size(); ++row)
        if (static_cast<double>(list.loss(row)) >= fence)
            beyond.push_back(row);
    losses.beyond = static_cast<int>(beyond.size());
    losses.patientsBeyond = subjectCount(list, samples, beyond);
    return losses;
}

void LossView::askForLosses()
{
    answers_.forget();
    if (!state().hasPredictions()) {
        showLosses({});
        return;
    }
    answers_.ask(
        !state().isLong(),
        [list = state().content().predictions, samples = state().content().samples](const std::stop_token&) -> Result<Losses> {
            return lossesOf(*list, *samples);
        },
        [this](const Result<Losses>& losses) {
            if (losses)
                showLosses(*losses);
        });
}

void LossView::showLosses(const Losses& losses)
{
    card_->setHeading(tr("Losses, %1").arg(partName()));
    spread_ = losses.spread;
    histogram_ = losses.histogram;
    outliers_->setVisible(spread_.samples > 0);
    if (spread_.samples == 0) {
        text_->setText(tr("No nuclei with a known class."));
        bars_->setBars({});
        return;
    }
    showBars();
    outliers_->setText(tr("Show %Ln outlier(s)", nullptr, losses.beyond));
    outliers_->setEnabled(losses.beyond > 0);
    QStringList lines{tr("Half of the nuclei have a loss below %1, three quarters below %2.")
                          .arg(lossText(spread_.median), lossText(spread_.upperQuartile))};
    const QString outliers =
        tr("%Ln nuclei stand out with %1 or more", nullptr, losses.beyond).arg(lossText(rounded(spread_.fence)));
    lines << (state().content().subjectsKnown && losses.beyond > 0
                  ? tr("%1, of %Ln patient(s).", nullptr, losses.patientsBeyond).arg(outliers)
                  : outliers + QLatin1Char('.'));
    text_->setText(lines.join(QLatin1Char('\n')));
    showChosen();
}

void LossView::showBars()
{
    std::vector<BarChart::Bar> bars;
    const ThemeColours& colours = Theme::instance().colours();
    for (int bar = 0; bar < barCount; ++bar) {
        const int count = histogram_.counts[static_cast<std::size_t>(bar)];
        const ValueRange range = rangeOf(bar);
        const QString from = lossText(range.low);
        const QString label = bar + 1 < barCount
                                  ? tr("loss from %1 to %2: %Ln nuclei", nullptr, count).arg(from, lossText(range.high))
                                  : tr("loss from %1: %Ln nuclei", nullptr, count).arg(from);
        bars.push_back(
            {bar, static_cast<double>(count), range.low >= spread_.fence ? colours.warningBorder : colours.accent, label});
    }
    bars_->setBars(std::move(bars));
    bars_->setCaption(tr("loss, from 0 to %1").arg(lossText(histogram_.width * barCount)));
}

void LossView::showChosen()
{
    const auto& chosen = state().filter().loss;
    std::set<int> emphasised;
    for (int bar = 0; chosen && bar < static_cast<int>(bars_->bars().size()); ++bar)
        if (rangeOf(bar).low >= chosen->low - histogram_.width / 2 && rangeOf(bar).low < chosen->high)
            emphasised.insert(bar);
    bars_->setEmphasised(emphasised);
    outliers_->setChecked(chosen && chosen->low == rounded(spread_.fence) && chosen->high == ValueRange{}.high);
}

} // namespace nucleoscope::ui

#include "ui/pages/results/threshold_outcome_panel.h"

#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QDoubleSpinBox>
#include <QGridLayout>

namespace nucleoscope::ui {
namespace {

constexpr double networksOwn = 0.5; // threshold at which the network calls by itself

QLabel* makeText(const QString& objectName)
{
    auto* label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ThresholdOutcomePanel::ThresholdOutcomePanel(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    calls_ = makeText(QStringLiteral("thresholdCalls"));
    calls_->setToolTip(tr("Sensitivity: share of the positive nuclei that are found. Specificity: share of the others that are "
                          "not called positive."));
    byPatient_ = makeText(QStringLiteral("thresholdPatients"));
    byPatient_->setToolTip(tr("A patient is called by the mean probability of the nuclei, at the same threshold as they are."));
    band_ = makeText(QStringLiteral("thresholdBand"));
    prevalence_ = new QDoubleSpinBox;
    prevalence_->setObjectName(QStringLiteral("prevalence"));
    prevalence_->setRange(0.1, 99.9);
    prevalence_->setDecimals(1);
    prevalence_->setValue(50);
    prevalence_->setSuffix(tr(" %"));
    prevalence_->setAccessibleName(tr("Prevalence: share of positive nuclei, in percent"));
    prevalence_->setToolTip(tr("How common positive nuclei are where the network would be used. The rarer they are, the more of "
                               "its positive calls are false alarms."));
    prevalenceName_ = new QLabel;
    prevalenceName_->setBuddy(prevalence_);
    prevalenceName_->setWordWrap(true); // names of classes may be long
    predictive_ = makeText(QStringLiteral("predictiveValues"));
    predictive_->setToolTip(tr("PPV and NPV: positive and negative predictive value, by Bayes' rule"));
    auto* row = new QHBoxLayout;
    row->addWidget(prevalenceName_);
    row->addWidget(prevalence_);
    row->addStretch(1);
    column->addWidget(calls_);
    column->addWidget(byPatient_);
    column->addWidget(band_);
    column->addLayout(row);
    column->addWidget(predictive_);
    column->addStretch(1);
    connect(prevalence_, &QDoubleSpinBox::valueChanged, this, &ThresholdOutcomePanel::showText);
}

void ThresholdOutcomePanel::setSweep(const ThresholdSweep& sweep, const QString& positive, const QString& other, int patients)
{
    sweep_ = sweep;
    positive_ = positive;
    other_ = other;
    patients_ = patients;
    prevalenceName_->setText(tr("Where %1 are", "followed by a share in percent").arg(positive));
    showText();
}

void ThresholdOutcomePanel::setPoint(const OperatingPoint& point)
{
    point_ = point;
    showText();
}

void ThresholdOutcomePanel::setPatients(std::vector<Patient> patients)
{
    called_ = std::move(patients);
    showText();
}

void ThresholdOutcomePanel::showText()
{
    const QString patients = patientsText();
    byPatient_->setText(patients);
    byPatient_->setVisible(!patients.isEmpty());
    const ThresholdOutcome outcome = sweep_.at(point_.threshold);
    calls_->setText(sweep_.samples() > 0 ? callText(outcome) : tr("No nuclei with a known class."));
    band_->setVisible(point_.upper.has_value());
    if (point_.upper)
        band_->setText(bandText(sweep_.between(point_.threshold, *point_.upper), outcome));
    predictive_->setText(predictiveText(outcome));
}

QString ThresholdOutcomePanel::callText(const ThresholdOutcome& outcome) const
{
    QStringList lines;
    lines << tr("%1 of %2 %3 nuclei are missed: sensitivity %4.")
                 .arg(countText(outcome.falseNegatives), countText(sweep_.positives()), positive_,
                      scoreText(outcome.sensitivity()));
    const QString alarms = countText(outcome.falsePositives), others = countText(sweep_.negatives());
    const QString specificity = scoreText(outcome.specificity());
    if (other_.isEmpty())
        lines << tr("%1 of %2 other nuclei are called %3: specificity %4.").arg(alarms, others, positive_, specificity);
    else
        lines << tr("%1 of %2 %3 nuclei are called %4: specificity %5.").arg(alarms, others, other_, positive_, specificity);
    if (const QString cost = costText(outcome); !cost.isEmpty())
        lines << cost;
    const QString balanced = tr("Balanced accuracy %1").arg(scoreText(outcome.balancedAccuracy()));
    lines << (patients_ > 0 ? tr("%1, on %Ln patient(s).", nullptr, patients_).arg(balanced) : balanced + QLatin1Char('.'));
    if (other_.isEmpty() && point_.isDefault())
        lines << tr("Elsewhere on this page each nucleus is called its most probable class, until the threshold is moved.");
    return lines.join(QLatin1Char('\n'));
}

/// What moving the threshold bought and cost.
QString ThresholdOutcomePanel::costText(const ThresholdOutcome& outcome) const
{
    const ThresholdOutcome own = sweep_.at(networksOwn);
    const std::int64_t misses = outcome.falseNegatives - own.falseNegatives;
    const std::int64_t alarms = outcome.falsePositives - own.falsePositives;
    if (misses == 0 && alarms == 0)
        return {};
    const QString at = QLocale().toString(networksOwn, 'f', 1);
    return misses <= 0 ? tr("Against a threshold of %1: %2 fewer are missed, %3 more false alarms.")
                             .arg(at, countText(-misses), countText(alarms))
                       : tr("Against a threshold of %1: %2 more are missed, %3 fewer false alarms.")
                             .arg(at, countText(misses), countText(-alarms));
}

/// "21 of 22 patients are called right; at 0.5: 20. Called otherwise: 45, H6."
QString ThresholdOutcomePanel::patientsText() const
{
    int known = 0, right = 0, rightByItself = 0;
    QStringList changed;
    for (const Patient& patient : called_) {
        const bool now = patient.meanProbability >= point_.threshold;
        const bool byItself = patient.meanProbability >= networksOwn;
        if (now != byItself)
            changed << patient.id;
        known += patient.positive.has_value();
        right += patient.positive == now;
        rightByItself += patient.positive == byItself;
    }
    if (known == 0)
        return {};
    const QString now = tr("%1 of %Ln patient(s) are called right", nullptr, known).arg(countText(right));
    if (changed.isEmpty())
        return now + QLatin1Char('.');
    constexpr qsizetype named = 6;
    QString who = changed.mid(0, named).join(QStringLiteral(", "));
    if (changed.size() > named)
        who += QStringLiteral(" …");
    return tr("%1; at a threshold of %2: %3. Called otherwise than there: %4.", "patients called right, and who changed")
        .arg(now, QLocale().toString(networksOwn, 'f', 1), countText(rightByItself), who);
}

QString ThresholdOutcomePanel::bandText(const ReferOutcome& band, const ThresholdOutcome& without) const
{
    const double plain = 1 - without.accuracy();
    return tr("%1 of %2 nuclei (%3) go to a person. Of the others %4 are called wrong; without a band it would be %5 of all.")
        .arg(countText(band.referred()), countText(band.samples), percentText(band.referredShare()),
             percentText(band.errorShare()), percentText(plain));
}

QString ThresholdOutcomePanel::predictiveText(const ThresholdOutcome& outcome) const
{
    const PredictiveValues values = predictiveValues(outcome.sensitivity(), outcome.specificity(), prevalence_->value() / 100);
    if (other_.isEmpty())
        return tr("a call of %1 is right in %2 (PPV), any other call in %3 (NPV).")
            .arg(positive_, percentText(values.positive), percentText(values.negative));
    return tr("a call of %1 is right in %2 (PPV), a call of %3 in %4 (NPV).")
        .arg(positive_, percentText(values.positive), other_, percentText(values.negative));
}

} // namespace nucleoscope::ui

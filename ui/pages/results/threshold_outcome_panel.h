#pragma once

#include "core/evaluation/threshold_sweep.h"
#include "core/inspection/operating_point.h"

#include <QWidget>
#include <optional>
#include <vector>

class QDoubleSpinBox;
class QLabel;

namespace nucleoscope::ui {

/// What an operating point does, in sentences: misses, false alarms, what a call is worth at a prevalence, what a refer
/// band saves and costs.
class ThresholdOutcomePanel : public QWidget {
    Q_OBJECT
public:
    explicit ThresholdOutcomePanel(QWidget* parent = nullptr);
    /// `positive`, `other`: names of the two sides; without the second, all other classes.
    void setSweep(const ThresholdSweep& sweep, const QString& positive, const QString& other, int patients);
    void setPoint(const OperatingPoint& point);
    /// A patient is called positive where the mean probability of the nuclei reaches the threshold.
    struct Patient {
        QString id;
        double meanProbability = 0;   ///< 0…1, of being positive
        std::optional<bool> positive; ///< none: not known, or nuclei of both kinds
    };
    void setPatients(std::vector<Patient> patients);

private:
    void showText();
    QString costText(const ThresholdOutcome& outcome) const;
    QString callText(const ThresholdOutcome& outcome) const;
    QString patientsText() const;
    QString bandText(const ReferOutcome& band, const ThresholdOutcome& without) const;
    QString predictiveText(const ThresholdOutcome& outcome) const;

    ThresholdSweep sweep_;
    OperatingPoint point_;
    QString positive_, other_;
    int patients_ = 0;
    std::vector<Patient> called_;
    QLabel* calls_ = nullptr;
    QLabel* byPatient_ = nullptr;
    QLabel* band_ = nullptr;
    QLabel* prevalenceName_ = nullptr;
    QDoubleSpinBox* prevalence_ = nullptr;
    QLabel* predictive_ = nullptr;
};

} // namespace nucleoscope::ui

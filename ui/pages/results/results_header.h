#pragma once

#include "core/inspection/prediction_filter.h"
#include "core/run/run.h"
#include "core/workflow/command_line.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace nucleoscope::ui {

class ElidedLabel;
class EpochChoice;
class ModelExportDialog;
class ReportDialog;
class Workspace;

/// Above the results: the run's name, whose predictions are shown, and the choice of part and epoch.
class ResultsHeader : public QWidget {
    Q_OBJECT
public:
    explicit ResultsHeader(Workspace& workspace, QWidget* parent = nullptr);

    void showRun(); ///< the open one; offers its epochs
    PredictionSource source() const;
    int epoch() const; ///< 0 where there is none
    void chooseValidation(int epoch);
    /// How many are shown; -1: nothing yet. `patients`: theirs.
    void setNuclei(int nuclei, const std::vector<std::string>& patients);
    void describe(); ///< again: a training that writes the run has come further

Q_SIGNALS:
    void chosen();           ///< another part or epoch, by the user
    void pointResetWished(); ///< back to the network's own calls

private:
    void offerTestPart(bool there);
    void showPoint();
    QString patientsText(const QString& nuclei) const;
    CommandWords evaluateCommand() const;
    template <typename Dialog>
    void openDialog(Dialog*& dialog);

    Workspace& workspace_;
    ElidedLabel* title_;
    QLabel* subtitle_;
    QPushButton* point_;
    QComboBox* part_;
    EpochChoice* epoch_;
    ModelExportDialog* modelExport_ = nullptr;
    ReportDialog* report_ = nullptr;
    int nuclei_ = -1; ///< -1: no predictions
    int patients_ = 0;
    int independent_ = 0; ///< those who share images taken for one
};

} // namespace nucleoscope::ui

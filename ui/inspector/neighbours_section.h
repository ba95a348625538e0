#pragma once

#include "core/run/pooled_run.h"
#include "core/workflow/nearest_neighbours.h"
#include "ui/inspector/section.h"

#include <QImage>

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace nucleoscope::ui {

/// The nuclei of each class that resemble this one most in the eyes of the network. A click goes there.
class NeighboursSection : public Section {
    Q_OBJECT
public:
    NeighboursSection(Workspace& workspace, QWidget* parent);
    struct Shown {
        Neighbour neighbour;
        QImage picture; ///< null where it could not be read
    };

Q_SIGNALS:
    void shown();

protected:
    /// Not where predictions of several networks are shown: each sees nuclei in its own way.
    bool appliesTo(const SelectedNucleus& nucleus) const override
    {
        return canAskNetwork(nucleus) && nucleus.runSample >= 0 && !isPooledRun(nucleus.run->info());
    }
    void clear() override;
    void refresh() override;

private:
    void readKept();
    void compute();
    void showComputing();
    void computed(const std::shared_ptr<const Run>& run, Result<std::shared_ptr<const FeatureTable>> features);
    void offer();
    void offerRest();
    void findNearest();
    void show_(const std::vector<std::vector<Shown>>& nearest);
    void showProgress(const JobSnapshot& job);
    void select(int runSample);
    int notLookedAt() const;
    bool knowsFeatures() const { return features_ && knownRun_ == nucleus().run && features_->find(nucleus().runSample) >= 0; }

    std::shared_ptr<const Run> knownRun_; ///< whose features are kept
    std::shared_ptr<const FeatureTable> features_;
    std::shared_ptr<Job> computing_; ///< goes on while other nuclei are looked at
    QLabel* caption_;
    QPushButton* button_; ///< computes, or stops
    QProgressBar* progress_;
    QWidget* rows_ = nullptr;
};

} // namespace nucleoscope::ui

#pragma once

#include "core/inspection/projection.h"
#include "core/jobs/job_queue.h"
#include "core/workflow/feature_task.h"
#include "ui/inspection/results_view.h"

#include <filesystem>
#include <memory>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;

namespace nucleoscope::ui {

class NucleusScatter;
class ThinProgressBar;

/// The feature map: nuclei that the network makes much the same of lie near each other. Principal components at once, then
/// t-SNE on a worker, drawn while it forms; stopping keeps what is there. Features that were kept with the run are used;
/// computing them needs the pictures and the engine, and is asked for by a button.
class MapView : public ResultsView {
    Q_OBJECT
public:
    MapView(Workspace& workspace, InspectionState& state, QWidget* parent = nullptr);
    ~MapView() override;
    NucleusScatter& nuclei() { return *nuclei_; }
    /// Draws the map of these: features of rows of Run::samples(). What load() and compute() end in.
    void project(std::shared_ptr<const FeatureTable> features);
    int wantedHeight(int) const override { return 640; }
    bool isWorking() const { return job_ != nullptr; }

    /// More nuclei than this are shown by principal components only: t-SNE would take many minutes.
    static constexpr int mostForTsne = 30'000;

public Q_SLOTS:
    void compute(); ///< features, then the map
    void stop();

protected:
    void refresh(Changes changes) override;

private:
    enum class Projection { Pca, Tsne };
    struct Plane {
        std::vector<MapPoint> places; ///< one a sample of samples_; empty: not there
        double explained = 0;         ///< PCA: share of the variance that the two directions hold
        bool stopped = false;
    };
    void makeFoot(QBoxLayout& column);
    void forget();
    void load();
    std::vector<int> wanted() const;
    void featuresArrived(Result<FeatureTable> features, bool computed);
    void begin(std::shared_ptr<Job> job, const QString& text);
    void ended();
    void receive(Projection projection, Plane plane, double fraction, bool final);
    void place();
    void showState();
    QString caption() const;

    std::filesystem::path folder_; ///< of the run that was last asked about
    std::vector<int> samples_;     ///< ascending rows of Run::samples() that have a place
    Plane pca_, tsne_;
    bool featuresMissing_ = false;
    std::shared_ptr<Job> job_;
    int asked_ = 0; ///< answers to older questions are dropped

    NucleusScatter* nuclei_ = nullptr;
    QComboBox* projection_ = nullptr;
    QLabel* caption_ = nullptr;
    QLabel* activity_ = nullptr;
    ThinProgressBar* progress_ = nullptr;
    QPushButton* compute_ = nullptr;
    QPushButton* stop_ = nullptr;
};

} // namespace nucleoscope::ui

#pragma once

#include "app/tour/stage.h"
#include "app/tour/tour.h"

#include <QTemporaryDir>

namespace nucleoscope::ui {
class MainWindow;
class ResultsPage;
class TrainPage;
} // namespace nucleoscope::ui

namespace nucleoscope::tour {

/// The steps of the tour, in order. Each stops the walk by returning false.
class Walk {
public:
    Walk(ui::MainWindow& window, const TourOptions& options);
    bool run();

private:
    bool start();
    bool openData();
    bool browse();
    bool train();
    bool live();
    bool inspect();
    bool sideBySide();
    bool review();
    bool quiz();
    bool trainByImage();
    bool results();
    bool resultsViews();
    bool drawMap();
    bool decide();
    bool outliers();
    bool lasso();
    bool mistakes();
    bool compare();
    bool classify();
    bool masks();
    bool learn();
    bool setUpTraining(bool bySubject);
    bool trainToTheEnd();
    ui::TrainPage& trainPage() const;
    ui::ResultsPage& resultsPage() const;

    ui::MainWindow& window_;
    TourOptions options_;
    Stage stage_;
    QTemporaryDir drawings_;
};

} // namespace nucleoscope::tour

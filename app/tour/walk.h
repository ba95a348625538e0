#pragma once

#include "app/tour/stage.h"
#include "app/tour/tour.h"

namespace nucleoscope::ui {
class MainWindow;
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
    bool inspect();
    bool trainByImage();
    bool results();
    bool resultsViews();
    bool drawMap();
    bool mistakes();
    bool compare();
    bool classify();
    bool setUpTraining(bool bySubject);
    bool trainToTheEnd();
    ui::TrainPage& trainPage() const;

    ui::MainWindow& window_;
    TourOptions options_;
    Stage stage_;
};

} // namespace nucleoscope::tour

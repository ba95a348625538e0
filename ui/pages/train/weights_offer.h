// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/weights_catalogue.h"

#include <QWidget>
#include <set>

class QComboBox;
class QLabel;
class QPushButton;

namespace nucleoscope::ui {

class Notice;
class ThinProgressBar;
class FileDownload;

/// "Download ImageNet weights…": says whose they are, how large, on what terms, and fetches them on a second click. Away where
/// there is nothing to fetch for the network, or it is here already.
class WeightsOffer : public QWidget {
    Q_OBJECT
public:
    explicit WeightsOffer(QWidget* parent = nullptr);
    void setArchitecture(const std::string& architecture);
    /// What is published, and the files of it that are in the folder already.
    void setSource(std::vector<PublishedWeights> published, const std::filesystem::path& folder, std::set<std::string> here);

Q_SIGNALS:
    void fetched();

private:
    QWidget* makeDetails();
    const PublishedWeights* current() const;
    void refresh();
    void showChoice();
    void begin();
    void ended();
    void showProgress(double done, double total);

    std::vector<PublishedWeights> published_;
    std::filesystem::path folder_;
    std::set<std::string> here_;
    std::string architecture_;
    QPushButton* open_;
    QWidget* details_;
    QComboBox* choice_;
    QLabel* terms_;
    QPushButton* start_;
    QPushButton* stop_;
    QWidget* running_;
    ThinProgressBar* bar_;
    QLabel* progress_;
    Notice* notice_;
    FileDownload* download_;
};

} // namespace nucleoscope::ui

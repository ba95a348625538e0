// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/libtorch_catalogue.h"
#include "ui/widgets/card.h"

#include <filesystem>

class QComboBox;
class QLabel;
class QPushButton;

namespace nucleoscope::ui {

class JobBridge;
class LibTorchFetch;
class Notice;
class ThinProgressBar;

/// Where training finds no LibTorch: says what that is, how large and on what terms, and fetches it, unpacks a file that is
/// here, or uses an installation.
class LibTorchOffer : public Card {
    Q_OBJECT
public:
    explicit LibTorchOffer(JobBridge& jobs, QWidget* parent = nullptr);
    /// In place of the published builds and of libTorchFolder().
    void setSource(std::vector<LibTorchBuild> builds, const std::filesystem::path& folder);
    /// Why the engine could not be loaded.
    void setReason(const QString& reason);
    /// A file or folder that somebody chose.
    void take(const QString& place);

Q_SIGNALS:
    void installed(); ///< the engine may be tried again

private:
    QWidget* makeWays();
    QWidget* makeRunning();
    void showChoice();
    void begin();
    void chooseFile();
    void chooseInstallation();
    void setRunning(bool running, const QString& doing = {});
    void ended();
    std::string neededVersion() const;

    std::vector<LibTorchBuild> builds_;
    std::filesystem::path folder_;
    QLabel* reason_;
    QComboBox* choice_;
    QLabel* terms_;
    QWidget* ways_;
    QPushButton* download_;
    QWidget* running_;
    ThinProgressBar* bar_;
    QLabel* progress_;
    Notice* notice_;
    LibTorchFetch* fetch_;
};

} // namespace nucleoscope::ui

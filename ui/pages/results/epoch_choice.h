#pragma once

#include "core/run/run.h"

#include <QComboBox>

namespace nucleoscope::ui {

/// Whose predictions Results shows: an epoch of the run; while the run is trained also "the best so far" and "the newest",
/// which move on with it.
class EpochChoice : public QComboBox {
    Q_OBJECT
public:
    explicit EpochChoice(QWidget* parent = nullptr);

    /// The run again, with more epochs: what the user chose stays. Another one: its best epoch.
    void offer(const Run& run, PredictionSource source, bool training);
    int epoch() const; ///< 0 where there is none
    void choose(int epoch);

private:
    enum Following { Best = -1, Newest = -2 };
    std::filesystem::path folder_;
    bool chosen_ = false; ///< by the user, for this run
    int best_ = 0, newest_ = 0;
};

} // namespace nucleoscope::ui

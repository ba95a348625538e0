#pragma once

#include "ui/inspector/section.h"

class QLabel;

namespace nucleoscope::ui {

class PictureTile;

/// The nucleus as the run's recipe shows it to the network: examined, and changed at random while learning.
class NetworkViewSection : public Section {
    Q_OBJECT
public:
    NetworkViewSection(Workspace& workspace, QWidget* parent);

Q_SIGNALS:
    void shown();

protected:
    bool appliesTo(const SelectedNucleus& nucleus) const override { return canAskNetwork(nucleus); }
    void clear() override;
    void refresh() override;

private:
    void brighten(double amount);

    QLabel* caption_;
    std::vector<PictureTile*> tiles_; ///< the first as when examining
    int draw_ = 1;
};

} // namespace nucleoscope::ui

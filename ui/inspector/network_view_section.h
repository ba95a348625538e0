#pragma once

#include "ui/inspector/section.h"

#include <QRectF>

class QComboBox;
class QLabel;

namespace nucleoscope::ui {

class PictureTile;

/// The nucleus as the run's recipe shows it to the network: examined, and changed at random while learning, by all changes
/// together or by one of them alone. Where it is cut out is framed in the picture above.
class NetworkViewSection : public Section {
    Q_OBJECT
public:
    NetworkViewSection(Workspace& workspace, QWidget* parent);

Q_SIGNALS:
    void shown();
    void frameChanged(const QRectF& frame); ///< in pixels of the picture; empty: the whole, or nothing to show

protected:
    bool appliesTo(const SelectedNucleus& nucleus) const override { return canAskNetwork(nucleus); }
    void clear() override;
    void refresh() override;
    void folded() override;

private:
    void brighten(double amount);
    void fillKinds();
    QString captionText() const;

    QComboBox* kinds_; ///< of the recipe's changes
    QLabel* caption_;
    std::vector<PictureTile*> tiles_; ///< the first as when examining
    int draw_ = 1;
    QRectF frame_;
};

} // namespace nucleoscope::ui

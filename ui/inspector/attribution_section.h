#pragma once

#include "core/workflow/attribution_task.h"
#include "core/workflow/command_line.h"
#include "ui/inspector/section.h"

#include <QImage>
#include <QRectF>

class QComboBox;
class QLabel;
class QSlider;

namespace nucleoscope::ui {

class PictureTile;

/// Where the network looked, with the means to doubt it: the map of a copy with random weights, how alike the two are, and
/// how much of the heat lies in the nucleus at all.
class AttributionSection : public Section {
    Q_OBJECT
public:
    AttributionSection(Workspace& workspace, QWidget* parent);
    const Explanation& explanation() const { return explanation_; } ///< the latest; trained map empty before the first
    QString verdict() const;                                        ///< the sentences below the maps

Q_SIGNALS:
    /// To be laid over the picture at `place` (its pixels); a null image: nothing.
    void overlayChanged(const QImage& overlay, const QRectF& place);
    void opacityChanged(double opacity);
    void shown();

protected:
    bool appliesTo(const SelectedNucleus& nucleus) const override { return canAskNetwork(nucleus); }
    void clear() override;
    void folded() override;
    void refresh() override;

private:
    void build();
    void show_(Result<Explanation> outcome);
    void showWords();
    CommandWords explainCommand() const;

    QComboBox* method_;
    QWidget* result_;
    PictureTile* trained_;
    PictureTile* random_;
    QSlider* opacity_;
    QLabel* verdict_;
    QLabel* problem_;
    Explanation explanation_;
};

} // namespace nucleoscope::ui

#pragma once

#include "ui/gallery/image_decode.h"
#include "ui/inspector/section.h"

#include <optional>

class QDoubleSpinBox;
class QLabel;

namespace nucleoscope::ui {

class FieldList;
class HistogramView;

/// What the outline measures, in pixels and, once the user gave the scale, in micrometres; grey levels inside.
class SizeSection : public Section {
    Q_OBJECT
public:
    SizeSection(Workspace& workspace, QWidget* parent);
    void setPicture(const DecodedPicture& picture);
    FieldList& fields() const { return *fields_; }

protected:
    bool appliesTo(const SelectedNucleus& nucleus) const override { return nucleus.dataset && nucleus.sample >= 0; }
    void clear() override;
    void refresh() override {} ///< its picture comes from the inspector

private:
    void showMeasures();
    double scale() const; ///< µm a pixel; 0: unknown

    std::optional<NucleusMeasures> measures_;
    FieldList* fields_;
    QDoubleSpinBox* scale_;
    QLabel* histogramTitle_;
    HistogramView* histogram_;
    QLabel* note_;
};

} // namespace nucleoscope::ui

#include "ui/inspector/size_section.h"

#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_list.h"
#include "ui/widgets/histogram_view.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace nucleoscope::ui {
namespace {

/// Beer and Lambert: how much light the stain takes, as -log10 of the share that comes through.
double opticalDensity(const std::array<double, 3>& meanRgb)
{
    double sum = 0;
    for (const double value : meanRgb)
        sum -= std::log10(std::max(value, 1.0) / 255);
    return sum / 3;
}

} // namespace

SizeSection::SizeSection(Workspace& workspace, QWidget* parent)
    : Section(workspace,
              {QStringLiteral("size"), tr("Size, shape and stain"), tr("Measured inside the outline of the nucleus"), true},
              parent),
      fields_(new FieldList(this)),
      scale_(new QDoubleSpinBox(this)),
      histogramTitle_(makeMuted(tr("Grey levels inside the nucleus"), this)),
      histogram_(new HistogramView(this)),
      note_(makeMuted(tr("The background of this picture is not black, so no outline is measured."), this))
{
    scale_->setObjectName(QStringLiteral("inspector-scale"));
    scale_->setRange(0, 10);
    scale_->setDecimals(4);
    scale_->setSingleStep(0.01);
    scale_->setSpecialValueText(tr("not known"));
    scale_->setSuffix(tr(" µm", "unit behind a number"));
    scale_->setValue(InspectorMemory().micrometresPerPixel());
    scale_->setAccessibleName(tr("Micrometres a pixel"));
    scale_->setToolTip(tr("How many micrometres a pixel of the picture is wide; your microscope's camera tells. Then sizes are "
                          "shown in micrometres, too."));
    auto* row = new QHBoxLayout;
    auto* label = makeMuted(tr("One pixel is"), this);
    label->setBuddy(scale_);
    row->addWidget(label);
    row->addWidget(scale_, 1);
    body()->addWidget(fields_);
    body()->addLayout(row);
    body()->addWidget(histogramTitle_);
    body()->addWidget(histogram_);
    body()->addWidget(note_);
    connect(scale_, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        InspectorMemory().setMicrometresPerPixel(value);
        showMeasures();
    });
    clear();
}

double SizeSection::scale() const
{
    return scale_->value();
}

void SizeSection::clear()
{
    measures_.reset();
    fields_->clear();
    histogramTitle_->hide();
    histogram_->hide();
    note_->hide();
}

void SizeSection::setPicture(const DecodedPicture& picture)
{
    clear();
    fields_->set(
        tr("Size"),
        tr("%1 × %2, %3", "width, height, format").arg(picture.image.width()).arg(picture.image.height()).arg(picture.format));
    if (picture.nucleus && picture.nucleus->masked)
        measures_ = picture.nucleus;
    histogram_->setLevels(picture.greyLevels);
    histogramTitle_->setVisible(measures_.has_value());
    histogram_->setVisible(measures_.has_value());
    note_->setVisible(!measures_);
    showMeasures();
}

void SizeSection::showMeasures()
{
    if (!measures_)
        return;
    const QLocale locale;
    const auto both = [&](const QString& pixels, double micrometres, const QString& unit) {
        return scale() > 0 ? tr("%1, %2 %3", "size in pixels, in micrometres, unit")
                                 .arg(pixels, locale.toString(micrometres, 'f', 1), unit)
                           : pixels;
    };
    fields_->set(tr("Area"),
                 both(tr("%1 px", "pixels").arg(countText(std::llround(measures_->areaPixels))),
                      measures_->areaPixels * scale() * scale(), tr("µm²")),
                 tr("Pixels inside the outline of the nucleus, holes filled."));
    fields_->set(tr("Diameter"),
                 both(tr("%1 px", "pixels").arg(locale.toString(measures_->equivalentDiameterPixels, 'f', 0)),
                      measures_->equivalentDiameterPixels * scale(), tr("µm")),
                 tr("Of the circle with the same area."));
    fields_->set(tr("Solidity"), locale.toString(measures_->solidity, 'f', 2),
                 tr("Area divided by the area of a rubber band around it: 1 is without any dent."));
    fields_->set(tr("Eccentricity"), locale.toString(measures_->eccentricity, 'f', 2),
                 tr("How elongated it is: 0 is a circle, towards 1 a line."));
    const auto& mean = measures_->meanRgb;
    fields_->set(
        tr("Mean stain"),
        tr("%1 (red %2, green %3, blue %4)", "optical density, mean colour")
            .arg(locale.toString(opticalDensity(mean), 'f', 2))
            .arg(std::lround(mean[0]))
            .arg(std::lround(mean[1]))
            .arg(std::lround(mean[2])),
        tr("Optical density: how much light the stain takes, 0 none; 1 leaves a tenth. With it the mean colour inside."));
}

} // namespace nucleoscope::ui

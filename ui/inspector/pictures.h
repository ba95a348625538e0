#pragma once

#include "core/imaging/batch.h"
#include "core/learning/attribution.h"

#include <QImage>

namespace nucleoscope::ui {

/// One image of a batch, as the network sees it.
QImage imageIn(const PixelBatch& batch, int row);
/// Heat's colours, the more opaque the hotter: to be laid over a picture.
QImage overlayOf(const HeatMap& map);
/// The picture with the map over it.
QImage withOverlay(const QImage& picture, const HeatMap& map, double opacity);

} // namespace nucleoscope::ui

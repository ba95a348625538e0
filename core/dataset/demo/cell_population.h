#pragma once

#include "core/base/random.h"
#include "core/dataset/demo/nucleus_traits.h"

namespace nucleoscope::demo {

enum class CellClass { All, Hem };

/// What the cells of one subject have in common.
struct SubjectProfile {
    SubjectStain stain;
    /// How far the chromatin has ripened, about 0 (blast) … 1 (mature lymphocyte): mean over the subject's cells.
    /// The classes differ in it and in size; both overlap, and subjects of a class differ among themselves.
    double maturity = 0.5;
    double radius = 100; ///< mean, pixels at magnification 1
    double contrast = 0.11;
    double raggedness = 0.7;
    double debris = 1; ///< factor on how often something sticks to a nucleus
};

SubjectProfile drawSubject(CellClass cellClass, Random& random);

/// One image of a subject: the cell, and the stain with this image's own focus.
struct CellImage {
    NucleusTraits traits;
    SubjectStain stain;
};

CellImage drawCell(const SubjectProfile& subject, Random& random);

} // namespace nucleoscope::demo

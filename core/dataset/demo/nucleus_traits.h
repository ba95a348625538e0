#pragma once

#include <array>

namespace nucleoscope {

/// What lies around a nucleus and what segmentation did to it: the real images are full of both.
struct NucleusSurroundings {
    int knobs = 0;          ///< small tags of cytoplasm on the outline
    bool fringe = false;    ///< a stretch of granular, torn cytoplasm
    bool cytoplasm = false; ///< a crescent of cytoplasm that segmentation left on one side
    bool redCell = false;   ///< part of a red cell that sticks to the nucleus
    bool neighbour = false; ///< a second, smaller nucleus that touches it
    int bites = 0;          ///< places where segmentation ate into the nucleus
    bool cut = false;       ///< one side cut straight
};

/// One cell: its outline and its chromatin. Lengths are pixels of a 450×450 image at magnification 1; optical densities
/// are natural logarithms, summed over the colour channels as a vector's length.
struct NucleusTraits {
    double radius = 100;        ///< of the circle of the same area
    double elongation = 1.1;    ///< long axis / short axis, at least 1
    double irregularity = 0.02; ///< root mean square of the outline's bulges / radius
    int flatSides = 0;          ///< sides flattened by neighbours, 0…5
    double cleftDepth = 0;      ///< / radius; 0: no cleft
    double cleftWidthRadians = 0.2;
    double raggedness = 0.6; ///< root mean square of the segmentation's jitter along the outline

    double contrast = 0.13; ///< standard deviation of the chromatin's optical density
    double shading = 0.11;  ///< standard deviation of slow changes across the nucleus, optical density
    double lace = 0.4;      ///< share of the contrast in a fine, open net: the blast's chromatin, 0…1
    double clumping = 0.3;  ///< share of the contrast in dense clumps: the mature cell's chromatin, 0…1 (with lace at most 1)
    double laceSize = 2.6;  ///< Gaussian scale of the net
    double clumpSize = 22;  ///< across a clump
    int pits = 8;           ///< small pale spots between the chromatin
    double pitDepth = 0.25; ///< optical density that a pit lacks
    int nucleoli = 0;
    double nucleolusRadius = 11;
    double nucleolusDepth = 0.3; ///< optical density that a nucleolus lacks
    NucleusSurroundings surroundings;
};

/// What staining, microscope and camera did to every cell of one subject. Colours are optical densities of R, G, B:
/// −ln(value / 255).
struct SubjectStain {
    std::array<double, 3> nucleus{1.32, 2.22, 1.18}; ///< mean density inside a nucleus
    std::array<double, 3> plasma{0.66, 0.62, 0.53};  ///< what shines through a nucleus's blurred edge
    double hue = 0;                                  ///< red (+) or blue (−) cast of the chromatin, optical density
    double magnification = 1;                        ///< factor on every length
    double focusBlur = 1.2;                          ///< Gaussian scale in pixels
    double edgeBlur = 5.2;                           ///< Gaussian scale in pixels of the nucleus's rounded, blurred edge
    double colourShiftX = 0.6; ///< red channel to the right by this many pixels, blue to the left: lens error
    double colourShiftY = 0.3;
    double noise = 1.2;      ///< standard deviation of the camera's noise, grey levels
    double illumination = 0; ///< relative brightness change from the left side of the image to the right
};

} // namespace nucleoscope

#include "core/dataset/demo/cell_population.h"

#include <algorithm>
#include <cmath>

namespace nucleoscope::demo {
namespace {

double between(double low, double high, double share)
{
    return low + (high - low) * std::clamp(share, 0.0, 1.0);
}

/// Small whole numbers with the given mean (Poisson, by Knuth's product of uniforms).
int countAround(double mean, Random& random)
{
    const double limit = std::exp(-mean);
    int count = 0;
    for (double product = random.uniform(); product > limit && count < 60; ++count)
        product *= random.uniform();
    return count;
}

/// Shifts the nucleus's colour along the directions in which the C-NMC subjects, and the images of one subject, differ:
/// mostly darkness, then blue against green, then red against green. Amounts are optical densities.
void shiftColour(SubjectStain& stain, double darkness, double blue, double red)
{
    stain.nucleus[0] += 0.54 * darkness - 0.02 * blue - 0.84 * red;
    stain.nucleus[1] += 0.74 * darkness + 0.47 * blue + 0.48 * red;
    stain.nucleus[2] += 0.40 * darkness - 0.88 * blue + 0.25 * red;
}

double boundedNormal(double limit, Random& random)
{
    return std::clamp(random.normal(), -limit, limit);
}

void drawSurroundings(NucleusSurroundings& around, double debris, Random& random)
{
    around.knobs = countAround(0.5 * debris, random);
    around.fringe = random.chance(0.16 * debris);
    around.cytoplasm = random.chance(0.12 * debris);
    around.redCell = random.chance(0.10 * debris);
    around.neighbour = random.chance(0.012 * debris);
    around.bites = random.chance(0.22 * debris) ? 1 + countAround(0.5, random) : 0;
    around.cut = random.chance(0.05 * debris);
}

void drawOutline(NucleusTraits& traits, double maturity, Random& random)
{
    traits.elongation = 1 + 0.17 * std::exp(0.62 * random.normal());
    traits.irregularity = between(0.030, 0.019, maturity) * std::exp(0.5 * random.normal());
    traits.flatSides = countAround(0.9, random);
    if (random.chance(between(0.17, 0.07, maturity))) {
        traits.cleftDepth = random.uniform(0.06, 0.30);
        traits.cleftWidthRadians = random.uniform(0.07, 0.24);
    }
}

void drawTexture(NucleusTraits& traits, double maturity, Random& random)
{
    traits.lace = between(0.55, 0.05, maturity);
    traits.clumping = between(0.04, 0.62, maturity);
    traits.laceSize = 3.1 * std::exp(0.12 * random.normal());
    traits.clumpSize = between(22, 30, maturity) * std::exp(0.12 * random.normal());
    traits.contrast *= between(0.45, 2.1, maturity);
    traits.pits = countAround(4, random);
    traits.pitDepth = 0.24 * std::exp(0.35 * random.normal());
    traits.nucleoli = std::min(4, countAround(2.6 * std::pow(between(1, 0.06, maturity), 1.3), random));
    traits.nucleolusRadius = between(13.5, 9, maturity) * std::exp(0.15 * random.normal());
    traits.nucleolusDepth = 0.55 * std::exp(0.35 * random.normal());
}

} // namespace

SubjectProfile drawSubject(CellClass cellClass, Random& random)
{
    const bool leukaemic = cellClass == CellClass::All;
    SubjectProfile subject;
    subject.maturity = (leukaemic ? 0.16 : 0.84) + 0.07 * random.normal();
    subject.radius = (leukaemic ? 104 : 92.5) * std::exp(0.045 * random.normal());
    subject.contrast = 0.115 * std::exp(0.11 * random.normal());
    subject.raggedness = 0.42 * std::exp(0.35 * random.normal());
    subject.debris = std::exp(0.4 * random.normal());

    SubjectStain& stain = subject.stain;
    const double darkness = 0.13 * boundedNormal(2.2, random);
    const double blue = 0.034 * boundedNormal(2.2, random);
    shiftColour(stain, darkness, blue, 0.014 * boundedNormal(2.2, random));
    for (double& density : stain.plasma)
        density += 0.3 * darkness + 0.05 * random.normal();
    stain.hue = 0.012 * random.normal();
    stain.magnification = std::exp(0.035 * boundedNormal(2.0, random));
    stain.focusBlur = 1.8 * std::exp(0.22 * random.normal());
    stain.edgeBlur = 5.2 * std::exp(0.18 * random.normal());
    stain.colourShiftX = 0.55 * random.normal();
    stain.colourShiftY = 0.4 * random.normal();
    stain.noise = 1.1 * std::exp(0.2 * random.normal());
    stain.illumination = 0.06 * random.normal();
    return subject;
}

CellImage drawCell(const SubjectProfile& subject, Random& random)
{
    CellImage cell;
    NucleusTraits& traits = cell.traits;
    const double maturity = subject.maturity + 0.12 * random.normal();
    traits.radius =
        std::clamp(subject.radius * std::exp(0.095 * random.normal() - 0.07 * (maturity - subject.maturity)), 62.0, 138.0);
    traits.raggedness = subject.raggedness * std::exp(0.3 * random.normal());
    traits.contrast = subject.contrast * std::exp(0.14 * random.normal());
    traits.shading = 0.105 * std::exp(0.25 * random.normal());
    drawOutline(traits, maturity, random);
    drawTexture(traits, maturity, random);
    drawSurroundings(traits.surroundings, subject.debris, random);

    cell.stain = subject.stain;
    // A large nucleus is spread thinner, and so paler; ripe chromatin is denser.
    const double darkness =
        0.14 * boundedNormal(2.5, random) - 0.7 * std::log(traits.radius / subject.radius) + 0.30 * (maturity - 0.5);
    const double blue = 0.028 * random.normal();
    shiftColour(cell.stain, darkness, blue, 0.024 * random.normal());
    cell.stain.focusBlur *= std::exp(0.18 * random.normal());
    cell.stain.edgeBlur *= std::exp(0.10 * random.normal());
    return cell;
}

} // namespace nucleoscope::demo

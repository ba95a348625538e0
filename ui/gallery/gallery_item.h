#pragma once

#include <QFlags>
#include <QMetaType>
#include <QStringList>

namespace nucleoscope::ui {

/// What is to be known of a new image before its call is believed.
enum class Stamp { SeenInTraining = 1, UnlikeTraining = 2, MaskedHere = 4 };
Q_DECLARE_FLAGS(Stamps, Stamp)
QStringList stampWords(Stamps stamps); ///< "seen", "unlike", "masked"
QString stampMeaning(Stamp stamp);     ///< in a sentence, for tooltips

/// What a gallery shows: samples of one dataset, optionally with what a network said of them.
struct GalleryItem {
    int sample = -1;        ///< dataset index; -1: no picture (dataset not located), a named tile is drawn
    int runSample = -1;     ///< row of the model's run, for the selection; -1: not one of its samples
    int truth = -1;         ///< class shown as a dot; -1: none
    int predicted = -1;     ///< class; -1: none. Drawn unlike the label: a bar with the probability below
    float probability = -1; ///< of the positive class (or the predicted one where none is positive); <0: none
    float loss = 0;
    Stamps stamps;
};

} // namespace nucleoscope::ui

Q_DECLARE_METATYPE(nucleoscope::ui::GalleryItem)
Q_DECLARE_OPERATORS_FOR_FLAGS(nucleoscope::ui::Stamps)

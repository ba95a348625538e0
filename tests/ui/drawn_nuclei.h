#pragma once

#include <QString>

/// A tiny C-NMC tree, drawn in milliseconds: ALL nuclei are large and pale, HEM small and dark.
/// `subjects` a class, `images` a subject; PNG files of 48 × 48 px below FOLDER/training_data/fold_N/{all,hem}/.
void drawNuclei(const QString& folder, int subjects, int images);

/// A recipe "tiny" below NUCLEOSCOPE_HOME/config/recipes: the small network on 32 px, two epochs of seconds.
void writeTinyRecipe(const QString& home);

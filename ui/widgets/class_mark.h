#pragma once

#include "core/dataset/dataset.h"

#include <QColor>
#include <QPainter>
#include <QString>
#include <vector>

namespace nucleoscope::ui {

/// How a class is drawn everywhere: its colour, and never colour alone: each class has a shape and a letter of its own.
struct ClassMark {
    QColor colour;
    QString letter; ///< the shortest beginning of its name that tells it from the others, two letters at most
    int shape = 0;  ///< circle, square, diamond, triangle, … by place in the list
};
std::vector<ClassMark> classMarks(const std::vector<ClassInfo>& classes);
/// Around `centre`, `size` px across; the letter where there is room for it.
void drawClassMark(QPainter& painter, const QPointF& centre, double size, const ClassMark& mark);

} // namespace nucleoscope::ui

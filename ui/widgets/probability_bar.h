#pragma once

#include "core/dataset/dataset.h"

#include <QWidget>
#include <vector>

namespace nucleoscope::ui {

/// The network's probabilities as one bar, a stretch a class, positive classes first.
class ProbabilityBar : public QWidget {
    Q_OBJECT
public:
    explicit ProbabilityBar(QWidget* parent = nullptr);
    void set(const std::vector<ClassInfo>& classes, const std::vector<float>& probabilities);
    QSize sizeHint() const override { return {200, 12}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Stretch {
        QColor colour;
        float share;
    };
    std::vector<Stretch> stretches_;
};

} // namespace nucleoscope::ui

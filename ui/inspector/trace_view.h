#pragma once

#include "ui/theme/theme.h"

#include <QColor>
#include <QWidget>
#include <vector>

namespace nucleoscope::ui {

/// One probability over the epochs, small: 0 below, 1 above, a dotted line where the call changes.
class TraceView : public QWidget {
    Q_OBJECT
public:
    struct Trace {
        std::vector<int> epochs;
        std::vector<float> values; ///< 0…1; NaN: no value
        double threshold = 0.5;    ///< NaN: the value alone does not make the call
        int markedEpoch = 0;       ///< the best one; 0: none
        QColor above, below;       ///< colours of the calls
    };
    explicit TraceView(QWidget* parent = nullptr);
    void setTrace(Trace trace);
    QString toCsv() const; ///< epoch,probability
    QSize sizeHint() const override { return {220, Theme::besideText(92)}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override; ///< a tooltip tells the value under the pointer

private:
    QRectF area() const;
    QPointF place(std::size_t index) const;

    Trace trace_;
};

} // namespace nucleoscope::ui

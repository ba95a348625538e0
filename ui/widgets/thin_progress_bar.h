#pragma once

#include <QWidget>

namespace nucleoscope::ui {

/// A slim bar, 0…1; NaN: something is going on, nobody knows how long.
class ThinProgressBar : public QWidget {
    Q_OBJECT
public:
    explicit ThinProgressBar(QWidget* parent = nullptr);
    void setFraction(double fraction);
    double fraction() const { return fraction_; }
    QSize sizeHint() const override { return {200, 6}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double fraction_ = 0;
};

} // namespace nucleoscope::ui

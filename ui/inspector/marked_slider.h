#pragma once

#include <QSlider>
#include <optional>

namespace nucleoscope::ui {

/// A slider with a diamond where something happens, and a short line at its neutral place. Double click goes back there.
class MarkedSlider : public QSlider {
    Q_OBJECT
public:
    explicit MarkedSlider(QWidget* parent = nullptr);
    void setNeutral(int value);
    int neutral() const { return neutral_; }
    void setMark(std::optional<double> value); ///< in the slider's units; none: no diamond
    std::optional<double> mark() const { return mark_; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    double placeOf(double value) const;
    int neutral_ = 0;
    std::optional<double> mark_;
};

} // namespace nucleoscope::ui

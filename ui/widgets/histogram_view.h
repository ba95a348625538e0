#pragma once

#include "ui/theme/theme.h"

#include <QWidget>
#include <array>

namespace nucleoscope::ui {

/// Counts of grey levels, 0 (black) at the left … 255 (white) at the right.
class HistogramView : public QWidget {
    Q_OBJECT
public:
    explicit HistogramView(QWidget* parent = nullptr);
    void setLevels(const std::array<int, 256>& counts);
    QString toCsv() const; ///< grey_level,pixels
    QSize sizeHint() const override { return {220, Theme::besideText(76)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::size_t shownLevels() const;
    std::array<int, 256> counts_{};
};

} // namespace nucleoscope::ui

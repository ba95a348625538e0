#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace nucleoscope::ui {

/// A framed part of a page with an optional heading. The style sheet draws it (property "role" = "card").
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& heading = {}, QWidget* parent = nullptr);
    QVBoxLayout* body() { return body_; }
    void setHeading(const QString& heading);
    /// A widget at the right end of the heading's row.
    void addHeadingWidget(QWidget* widget);

private:
    QLabel* heading_;
    class QHBoxLayout* headingRow_;
    QVBoxLayout* body_;
};

} // namespace nucleoscope::ui

#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace nucleoscope::ui {

/// What stands where there is nothing to show yet: what the place is for, and the buttons that fill it.
class EmptyPage : public QWidget {
    Q_OBJECT
public:
    explicit EmptyPage(const QString& text, QWidget* parent = nullptr);
    /// The first one is what one usually wants. The caller connects it.
    QPushButton* addButton(const QString& label, const QString& objectName);

private:
    QBoxLayout* buttons_;
};

} // namespace nucleoscope::ui

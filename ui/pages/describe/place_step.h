// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace nucleoscope::ui {

class DescriptionDraft;
class Notice;
class ThinProgressBar;

/// Where the images are.
class PlaceStep : public QWidget {
    Q_OBJECT
public:
    explicit PlaceStep(DescriptionDraft& draft, QWidget* parent = nullptr);

private:
    void choose(bool folder);
    void look(const QString& location);
    void show();

    DescriptionDraft& draft_;
    QLineEdit* location_ = nullptr;
    ThinProgressBar* progress_ = nullptr;
    QPushButton* stop_ = nullptr;
    QLabel* found_ = nullptr;
    Notice* notice_ = nullptr;
};

} // namespace nucleoscope::ui

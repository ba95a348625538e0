#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace nucleoscope::ui {

class ImageView;
struct SelectedNucleus;

/// A nucleus that is kept beside those selected from now on: its picture, at the same zoom and place, and what the network
/// said of it.
class ComparedNucleus : public QWidget {
    Q_OBJECT
public:
    /// Follows `other` and leads it: zoom and place are one.
    explicit ComparedNucleus(ImageView& other, QWidget* parent = nullptr);
    ImageView& imageView() const { return *image_; }
    /// The picture that `other` shows. `heading`: name and class, in words.
    void keep(const QString& heading, const SelectedNucleus& nucleus);
    void letGo();
    QString words() const;

private:
    ImageView& other_;
    ImageView* image_;
    QLabel* words_;
};

} // namespace nucleoscope::ui

#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace nucleoscope::ui {

class GalleryExport;
struct ContactSheet;

/// Asks how a contact sheet shall look. Stands beside the window: one can select other nuclei meanwhile.
class ContactSheetDialog : public QDialog {
    Q_OBJECT
public:
    ContactSheetDialog(GalleryExport& exports, QWidget* parent);
    /// What is selected or shown has changed.
    void refresh();
    ContactSheet sheet() const;

private:
    void save();
    void showPages();
    ContactSheet laidOut(ContactSheet sheet) const;
    GalleryExport& exports_;
    QLineEdit* title_;
    QComboBox* captions_;
    QComboBox* page_;
    QComboBox* orientation_;
    QSpinBox* columns_;
    QLabel* pages_;
};

} // namespace nucleoscope::ui

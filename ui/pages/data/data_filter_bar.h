#pragma once

#include "core/dataset/dataset.h"

#include <QWidget>
#include <memory>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;

namespace nucleoscope::ui {

class ChoiceChip;
class DataFilter;
class HistoryButtons;
class MarkFilterButton;
class Settings;

/// Two lines above the gallery: what to show and in which order; what is shown, in words, and how it is displayed.
class DataFilterBar : public QWidget {
    Q_OBJECT
public:
    DataFilterBar(DataFilter& filter, Settings& settings, QWidget* parent = nullptr);
    void setDataset(std::shared_ptr<const Dataset> dataset);
    void setDescription(const QString& text, bool filtered);
    void focusSearch();
    MarkFilterButton& marks() const { return *marks_; }
    HistoryButtons& history() const { return *history_; }

private:
    void build();
    QWidget* buildOrder();
    QWidget* buildDisplay();
    void fillChips();
    void refresh();

    DataFilter& filter_;
    Settings& settings_;
    std::shared_ptr<const Dataset> dataset_;
    ChoiceChip* class_;
    ChoiceChip* subject_;
    ChoiceChip* fold_;
    MarkFilterButton* marks_;
    QLineEdit* search_;
    QComboBox* order_;
    HistoryButtons* history_;
    QLabel* words_;
    QPushButton* clear_;
};

/// Order of subjects for people: by class, then by id as numbers.
std::vector<int> subjectsByClass(const Dataset& dataset);

} // namespace nucleoscope::ui

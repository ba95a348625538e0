#pragma once

#include "core/lessons/planted_shortcut.h"
#include "ui/widgets/card.h"

class QComboBox;

namespace nucleoscope::ui {

/// For the lesson of the planted shortcut: the teacher plants, and at the end has it revealed.
class PlantPanel : public Card {
    Q_OBJECT
public:
    explicit PlantPanel(QWidget* parent = nullptr);
    /// `planted`: the chosen images are a planted copy. `concluded`: the lesson was run on it.
    void setState(bool planted, bool concluded, bool revealed);
    void setWorking(bool working); ///< a copy is being made

Q_SIGNALS:
    void plantWanted(std::optional<nucleoscope::PlantedCue> cue); ///< none: by chance
    void revealWanted();

private:
    QLabel* state_;
    QComboBox* cue_;
    QPushButton* plant_;
    QPushButton* reveal_;
};

} // namespace nucleoscope::ui

#pragma once

#include "core/workflow/masked_dataset.h"
#include "ui/gallery/image_decode.h"

#include <QWidget>

#include <memory>

class QLabel;
class QListWidget;
class QPushButton;

namespace nucleoscope {
class Job;
}

namespace nucleoscope::ui {

class MarkedSlider;
class PictureTile;
class Workspace;

/// Unmasked cells with the outline that is proposed for each nucleus, to be accepted, corrected or left as they are. The
/// outlines appear one after the other; nothing is masked before "Classify masked" is pressed.
class MaskPanel : public QWidget {
    Q_OBJECT
public:
    explicit MaskPanel(Workspace& workspace, QWidget* parent = nullptr);
    ~MaskPanel() override;

    /// `before`: what was accepted an earlier time.
    void propose(std::shared_ptr<const Dataset> dataset, const std::vector<int>& samples, const Masking& before);
    void clear();
    Masking accepted() const;
    bool isProposing() const { return proposing_ != nullptr; } ///< outlines are still to come

Q_SIGNALS:
    void confirmed(const nucleoscope::Masking& accepted);
    void cancelled();

private:
    struct Cell {
        int sample = -1;
        double generosity = 0;
        bool proposed = false; ///< the outline is there
        bool found = false;    ///< a nucleus stands out
    };
    QWidget* makeDetail();
    QWidget* makeFoot();
    void show_(int row, const ProposedMask& mask);
    void showCurrent();
    void showState();
    void proposeCurrent();
    void proposeAll(std::vector<int> rows);
    void accept(bool all);
    void sameForAll();

    Workspace& workspace_;
    std::shared_ptr<const Dataset> dataset_;
    std::vector<Cell> cells_; ///< one a row of the list
    std::shared_ptr<Job> proposing_;
    int asked_ = 0;        ///< of proposeAll()
    int askedCurrent_ = 0; ///< of proposeCurrent()
    QListWidget* list_;
    PictureTile* before_;
    PictureTile* after_;
    MarkedSlider* threshold_;
    QLabel* about_;
    QLabel* state_;
    QPushButton* confirm_;
};

} // namespace nucleoscope::ui

#pragma once

#include "core/dataset/dataset.h"
#include "core/learning/recipe.h"

#include <QImage>
#include <QWidget>
#include <memory>
#include <vector>

class QGridLayout;
class QLabel;
class QTimer;

namespace nucleoscope::ui {

class PictureTile;
class Workspace;

/// What the network will see: a few training nuclei, each as it is shown when examining (left) and as it is changed at
/// random while learning. Made by the loader that trains.
class NetworkViewPreview : public QWidget {
    Q_OBJECT
public:
    explicit NetworkViewPreview(Workspace& workspace, QWidget* parent = nullptr);

    void setDataset(std::shared_ptr<const Dataset> dataset);
    void setSamples(std::vector<int> samples); ///< of the training part
    void setRecipe(const Recipe& recipe);
    void drawOthers(); ///< other nuclei, other chances

Q_SIGNALS:
    void shown(); ///< the pictures are there

private:
    void updateSoon();
    void update_();
    void show_(const std::vector<QImage>& images);

    Workspace& workspace_;
    std::shared_ptr<const Dataset> dataset_;
    std::vector<int> samples_;
    Recipe recipe_;
    int draw_ = 1;
    int asked_ = 0;
    QLabel* caption_;
    std::vector<PictureTile*> tiles_;
    QTimer* timer_;
};

} // namespace nucleoscope::ui

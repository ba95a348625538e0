#pragma once

#include "core/dataset/dataset.h"
#include "core/run/run.h"
#include "ui/gallery/gallery_item.h"
#include "ui/gallery/grid_view.h"

#include <QAbstractListModel>
#include <QSet>
#include <memory>
#include <vector>

namespace nucleoscope::ui {

class GalleryExport;
class Workspace;

class GalleryModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { SampleRole = Qt::UserRole + 1, ItemRole };
    explicit GalleryModel(Workspace& workspace, QObject* parent = nullptr);
    /// One reset per change. `classes`: whose colours and names the items refer to; `run`: whose network called them.
    void setItems(std::shared_ptr<const Dataset> dataset, std::vector<ClassInfo> classes, std::vector<GalleryItem> items,
                  std::shared_ptr<const Run> run = nullptr);
    /// The same without a copy of many. `items`: never null.
    void shareItems(std::shared_ptr<const Dataset> dataset, std::vector<ClassInfo> classes,
                    std::shared_ptr<const std::vector<GalleryItem>> items, std::shared_ptr<const Run> run = nullptr);
    const std::vector<GalleryItem>& items() const { return *items_; }
    const std::vector<ClassInfo>& classes() const { return classes_; }
    std::shared_ptr<const Dataset> dataset() const { return dataset_; }
    const std::shared_ptr<const Run>& run() const { return run_; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override; ///< never decodes

private:
    Workspace& workspace_;
    std::shared_ptr<const Dataset> dataset_;
    std::shared_ptr<const Run> run_;
    std::vector<ClassInfo> classes_;
    std::shared_ptr<const std::vector<GalleryItem>> items_ = std::make_shared<const std::vector<GalleryItem>>();
};

/// Thumbnails of uniform size, decoded off the window's thread, what is visible first, dropped beyond two screens.
/// Arrow keys move; the current nucleus becomes the workspace's selection; with Shift and Ctrl several are selected, to be
/// taken away. Brighten is for display only.
class GalleryView : public GridView {
    Q_OBJECT
public:
    explicit GalleryView(Workspace& workspace, QWidget* parent = nullptr);
    ~GalleryView() override;
    GalleryModel& galleryModel() { return *model_; }
    void setTileSize(int pixels);           ///< 64…256
    static constexpr int leadingMargin = 3; ///< px left of the first tile, for its selection frame
    int tileSize() const;
    void setBrighten(double amount); ///< 0…1, shared by all galleries through the settings
    /// What is shown, in words: the title of a contact sheet.
    void setCaption(const QString& caption) { caption_ = caption; }
    QString caption() const { return caption_; }
    GalleryExport& exports() { return *export_; }

Q_SIGNALS:
    void itemActivated(const nucleoscope::ui::GalleryItem& item); ///< selected by click or key

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void refit();
    void itemsChanged();
    void followSelection();
    void wishSoon();
    void askForPictures();
    void repaintTiles(const QSet<int>& samples);
    void choose(const GalleryItem& item);
    struct Private;
    Workspace& workspace_;
    GalleryModel* model_ = nullptr;
    GalleryExport* export_ = nullptr;
    QString caption_;
    std::unique_ptr<Private> d_;
};

} // namespace nucleoscope::ui

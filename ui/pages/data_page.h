#pragma once

#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace nucleoscope::ui {

class AuditPanel;
class DataFilter;
class DataFilterBar;
class DataNotices;
class DataSummary;
class GalleryView;
class SamplesInSight;

/// Every nucleus of the dataset: what is there, filters, and a gallery.
class DataPage : public Page {
    Q_OBJECT
public:
    explicit DataPage(Workspace& workspace, QWidget* parent = nullptr);
    void find() override;
    DataFilter& filter() const { return *filter_; }
    SamplesInSight& sight() const { return *sight_; }
    GalleryView& gallery() const { return *gallery_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void letChartLeave(const std::function<void()>& leave); ///< its numbers name patients
    void showDataset();
    void showSeen();
    void describe();
    void buildAudit();
    void openAudit(bool open);
    void showAudit();
    void showPicked(const std::vector<int>& samples, const QString& title);
    QString summaryText() const;
    void openContextMenu(const QPoint& place);

    DataFilter* filter_;
    SamplesInSight* sight_;
    QLabel* subtitle_;
    QPushButton* audit_;
    QPushButton* train_;
    AuditPanel* auditPanel_;
    DataNotices* notices_;
    DataSummary* summary_;
    DataFilterBar* bar_;
    QStackedWidget* stack_;
    GalleryView* gallery_;
};

} // namespace nucleoscope::ui

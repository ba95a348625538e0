#pragma once

#include <QStyledItemDelegate>
#include <QTimer>

class QTableView;

namespace nucleoscope::ui {

class InspectionState;
class Workspace;

/// A patient's nuclei in a line, from least to most positive, as many as fit: pictures where they are open, each with the
/// colour of its call below.
class PatientStripDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int tileSide = 34; ///< px
    PatientStripDelegate(Workspace& workspace, InspectionState& state, QTableView& table);
    ~PatientStripDelegate() override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static std::vector<int> shownRows(const QModelIndex& index, int width);
    void paintTile(QPainter& painter, const QRect& box, int row) const;
    void askForPictures();

    Workspace& workspace_;
    InspectionState& state_;
    QTableView& table_;
    QTimer soon_; ///< asks once for all rows that come into sight together
};

} // namespace nucleoscope::ui

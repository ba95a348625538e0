#pragma once

#include <QIcon>
#include <QWidget>
#include <memory>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace nucleoscope {
class PredictionList;
}

namespace nucleoscope::ui {

class CurvePlot;
class EpochLists;
class InspectionState;
class Workspace;

/// The pinned nuclei: a list with their pictures, and their probability over the epochs. Nuclei of the validation part have
/// it from the examination after each epoch, those of the training part from the pass in which they were learnt.
class PinnedView : public QWidget {
    Q_OBJECT
public:
    /// `validation` is kept up by the owner, who calls refresh() when it has changed.
    PinnedView(Workspace& workspace, InspectionState& state, const EpochLists& validation, QWidget* parent = nullptr);
    ~PinnedView() override;
    void refresh();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< Delete unpins

private:
    struct Trace {
        QVector<double> epochs, values;
        bool whileLearning = false; ///< of the training pass
    };
    QWidget* makePlot();
    QWidget* makeButtons();
    void showList();
    void showPictures();
    void showTraces();
    void offer();
    bool showsNuclei() const;
    void pinSelected();
    void unpinCurrent();
    void select(int place);
    Trace traceOf(int runSample) const;
    QString textOf(int runSample) const;
    QIcon iconOf(int place, const QImage& picture) const;
    int datasetSample(int runSample) const;

    Workspace& workspace_;
    InspectionState& state_;
    const EpochLists& validation_;
    EpochLists* learning_; ///< of the training pass; read once a nucleus of that part is pinned
    QStackedWidget* pages_ = nullptr;
    QListWidget* list_ = nullptr;
    CurvePlot* plot_ = nullptr;
    QPushButton* pin_ = nullptr;
    QPushButton* unpin_ = nullptr;
    QPushButton* unpinAll_ = nullptr;
    bool filling_ = false; ///< the list is filled: nobody chose a row
};

} // namespace nucleoscope::ui

#pragma once

#include "core/workflow/pseudonyms.h"

#include <QPointF>
#include <QString>
#include <QWidget>
#include <optional>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace nucleoscope::ui {

class InspectionState;
class ScatterView;
class Workspace;
struct ScatterCategory;

/// Nuclei on a plane, linked with everything else that Results shows: what the filter leaves out is faint, a lasso becomes
/// the filter, a click the selection. Coloured as one chooses.
class NucleusScatter : public QWidget {
    Q_OBJECT
public:
    enum class Colouring { Class, Call, Correctness, Subject, Fold };

    /// `pickedName`: how nuclei that were picked here are told in the filter's sentence, e.g. "picked in the map".
    NucleusScatter(Workspace& workspace, InspectionState& state, const QString& pickedName, QWidget* parent = nullptr);
    ~NucleusScatter() override;

    /// One place a row of state().predictions() that is named in `rows`.
    void setNuclei(std::vector<int> rows, std::vector<QPointF> places);
    void movePlaces(std::vector<QPointF> places); ///< of the same nuclei
    const std::vector<int>& rows() const { return rows_; }
    void showColours(); ///< after other calls or another choice
    void showFilter();
    void setColouring(Colouring colouring);
    Colouring colouring() const;

    ScatterView& scatter() { return *scatter_; }
    QHBoxLayout* tools() { return tools_; } ///< the row above; for what the view adds

private:
    void makeTools();
    void withOtherNames(const std::function<void()>& leave);
    void pick(const std::vector<int>& points);
    void showSelection();
    void askForPicture(int datasetSample);
    QString textOf(int row) const;
    QString className(int index) const;
    std::vector<ScatterCategory> classCategories(bool called, std::vector<int>& categoryOf) const;
    std::vector<ScatterCategory> correctnessCategories(std::vector<int>& categoryOf) const;
    std::vector<ScatterCategory> groupCategories(bool folds, std::vector<int>& categoryOf) const;

    Workspace& workspace_;
    InspectionState& state_;
    QString pickedName_;
    std::vector<int> rows_;
    std::optional<Pseudonyms> exportNames_; ///< while the plot leaves the program
    ScatterView* scatter_ = nullptr;
    QHBoxLayout* tools_ = nullptr;
    QComboBox* colouring_ = nullptr;
    QToolButton* lasso_ = nullptr;
};

} // namespace nucleoscope::ui

#pragma once

#include "core/workflow/what_if_task.h"
#include "ui/inspector/section.h"

#include <map>

class QGridLayout;
class QLabel;
class QTimer;

namespace nucleoscope::ui {

class MarkedSlider;
class PictureTile;
class ProbabilityBar;

/// What the network would say, had the picture been taken otherwise: sliders, the probability following, and a mark where
/// the call changes.
class WhatIfSection : public Section {
    Q_OBJECT
public:
    WhatIfSection(Workspace& workspace, QWidget* parent);
    MarkedSlider& slider(Condition condition) const;
    PictureConditions conditions() const;
    QString words() const;                           ///< the answer, in words
    bool knowsFlips() const { return sweepsKnown_; } ///< for the sliders as they stand

public Q_SLOTS:
    void reset();

Q_SIGNALS:
    void answered();

protected:
    bool appliesTo(const SelectedNucleus& nucleus) const override { return canAskNetwork(nucleus); }
    void clear() override;
    void refresh() override;

private:
    struct Row {
        MarkedSlider* slider;
        QLabel* value;
    };
    void addRow(Condition condition, const QString& name, const QString& toolTip, QGridLayout& grid);
    void moved();
    void showValues();
    void askNow();
    void show_(const WhatIfAnswer& answer);
    void showCall();
    QString calledAtPoint(const QString& name, const OperatingPoint& point) const;
    OperatingPoint point() const; ///< of the run that is asked

    std::map<Condition, Row> rows_;
    PictureTile* picture_;
    ProbabilityBar* bar_;
    QLabel* words_;
    WhatIfAnswer last_;        ///< the call and the flip points follow the operating point without asking again
    bool sweepsKnown_ = false; ///< of the conditions as they are
    bool sweeping_ = false;    ///< the question under way is a long one
    bool asksAgain_ = false;   ///< the sliders moved while the network was asked
    QTimer* rested_;           ///< the sliders have not moved for a while: look for the flip points
};

} // namespace nucleoscope::ui

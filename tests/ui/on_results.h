// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "results_fixture.h"
#include "ui/widgets/confusion_matrix_view.h"

/// What tests of Results have in common: one run that was written beforehand, and hands on its page.
class OnResults {
protected:
    /// Once, before the first test; false where it does not open.
    bool openRun()
    {
        fixture_ = std::make_unique<ResultsFixture>();
        return fixture_->openRun();
    }
    /// All nuclei, at even odds: before each test.
    void showEverything()
    {
        state().setFilter({});
        state().setOperatingPoint({});
    }
    void clickCell(int truth, int predicted)
    {
        nucleoscope::ui::ConfusionMatrixView& matrix = page().matrixView();
        QTest::mouseClick(&matrix, Qt::LeftButton, {}, matrix.cellRect(truth, predicted).center());
    }
    nucleoscope::ui::ResultsPage& page() { return fixture_->results(); }
    /// On this page: Classify has a browser of its own.
    template <typename Kind>
    Kind& child(const char* name)
    {
        return *page().findChild<Kind*>(QLatin1String(name));
    }
    nucleoscope::ui::InspectionState& state() { return fixture_->state(); }

    std::unique_ptr<ResultsFixture> fixture_;
};

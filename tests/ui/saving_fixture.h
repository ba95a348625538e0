#pragma once

#include "results_fixture.h"
#include "saving.h"
#include "ui/pages/results/prediction_browser.h"

/// Results whose dialogs are answered, and whose files are read back.
class SavingFixture : public ResultsFixture {
public:
    nucleoscope::ui::GalleryView& nuclei() const { return results().browser().gallery(); }
    void saveAs(const QString& file) { ::saveAs(*window, file); }
    static QByteArray contentOf(const QString& file) { return ::contentOf(file); }
    static qsizetype pagesOf(const QByteArray& pdf) { return pdf.count("/Type /Page\n"); }
};

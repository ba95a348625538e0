#pragma once

#include "results_fixture.h"
#include "ui/pages/results/prediction_browser.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

/// Results whose dialogs are answered, and whose files are read back.
class SavingFixture : public ResultsFixture {
public:
    nucleoscope::ui::GalleryView& nuclei() const { return results().browser().gallery(); }
    /// In the dialog that stands open: types the name and presses Save.
    void saveAs(const QString& file)
    {
        QPointer<QFileDialog> dialog;
        QTRY_VERIFY_WITH_TIMEOUT(dialog = window->findChild<QFileDialog*>(QStringLiteral("saveDialog")), 20'000);
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        QVERIFY(name);
        QVERIFY(!name->text().isEmpty());
        name->setText(file);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, 20'000);
    }
    static QByteArray contentOf(const QString& file)
    {
        QFile there(file);
        return there.open(QIODevice::ReadOnly) ? there.readAll() : QByteArray();
    }
    static qsizetype pagesOf(const QByteArray& pdf) { return pdf.count("/Type /Page\n"); }
};

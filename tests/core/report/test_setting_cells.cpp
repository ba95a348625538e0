// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/setting_cells.h"
#include "tests/core/report/marked_language.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;

/// Settings of runs, as a report of a comparison tells them: as the window does.
class TestSettingCells : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fieldsHaveTitles();
    void valuesBearTheirUnits_data();
    void valuesBearTheirUnits();
    void theHeadIsToldLayerByLayer();
    void everyWordIsSaidInItsLanguage();
};

void TestSettingCells::fieldsHaveTitles()
{
    QCOMPARE(settingTitleCell("mixing_alpha", {}), std::string("pictures mixed"));
    QCOMPARE(settingTitleCell("optimiser.learning_rate", {}), std::string("learning rate"));
    QCOMPARE(settingTitleCell("something.new", {}), std::string("something.new"));
}

void TestSettingCells::valuesBearTheirUnits_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* field, const char* value, const char* told) {
        QTest::newRow(field) << QString::fromUtf8(value) << QString::fromUtf8(told);
    };
    row("mixing_alpha", "0", "no");
    row("augmentation.rotation_degrees", "180.0", "± 180°");
    row("augmentation.hue", "0.05", "± 18°");
    row("augmentation.stain", "0.125", "± 12.5 %");
    row("input.crop_pixels", "0", "the whole picture");
    row("input.size_pixels", "96", "96 px");
    row("split.validation_fraction", "0.3", "30 %");
    row("split.rule", "subject", "by patient");
    row("optimiser.kind", "adamw", "AdamW");
    row("optimiser.learning_rate", "0.0005", "0.0005");
    row("epochs", "1", "1 epoch");
    row("test_time_views", "4", "4 views");
    row("loss.class_weights", "true", "yes");
    row("seed", "12345", "12345");
    row("dataset", "2019", "2019"); // a name
    row("something.new", "–", "–");
}

void TestSettingCells::valuesBearTheirUnits()
{
    QFETCH(QString, value);
    QFETCH(QString, told);
    QCOMPARE(QString::fromStdString(settingValueCell(QTest::currentDataTag(), value.toStdString(), {}, {})), told);
}

void TestSettingCells::theHeadIsToldLayerByLayer()
{
    RunInfo run;
    run.recipe.network.head = {{HeadLayer::Kind::Linear, 64, 0}, {HeadLayer::Kind::Relu, 0, 0}, {HeadLayer::Kind::Linear, 0, 0}};
    QCOMPARE(settingValueCell("network.head", "[…]", run, {}), std::string("linear to 64, ReLU, linear to the classes"));
}

void TestSettingCells::everyWordIsSaidInItsLanguage()
{
    MarkedLanguage marked;
    const ReportLanguage language = marked.language();
    QCOMPARE(settingTitleCell("mixing_alpha", language), std::string("⟦pictures mixed⟧"));
    QCOMPARE(settingValueCell("mixing_alpha", "0", {}, language), std::string("⟦no⟧"));
    QCOMPARE(settingValueCell("split.rule", "image", {}, language), std::string("⟦by image⟧"));
    for (const auto& [field, value] :
         {std::pair("epochs", "3"), std::pair("test_time_views", "1"), std::pair("input.size_pixels", "96"),
          std::pair("augmentation.hue", "0.05"), std::pair("augmentation.stain", "0.1")})
        (void)settingValueCell(field, value, {}, language);
    QVERIFY2(marked.unknown().isEmpty(), qPrintable(marked.unknown().join(u'\n')));
}

NUCLEOSCOPE_TEST(TestSettingCells)
#include "test_setting_cells.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/encoding/encode.h"
#include "core/workflow/marks_table.h"
#include "tests/core/workflow/written_run.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nucleoscope;

/// Marks as a table for somebody who has neither the images nor the run.
class TestMarksTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whoseItIsAndWhatWasSaid();
    void withoutARunOrADataset();
    void itComesBackAsMarks();

private:
    QTemporaryDir folder_;
    std::shared_ptr<const Dataset> dataset_;
    std::shared_ptr<const Run> run_;
    MarkList marks_;
};

void TestMarksTable::initTestCase()
{
    const auto root = pathFromUtf8(folder_.path().toStdString());
    for (const char* file : {"fold_0/all/UID_7_1_1_all.png", "fold_0/hem/UID_H9_2_1_hem.png", "fold_0/hem/UID_H9_3_1_hem.png"}) {
        std::filesystem::create_directories((root / "data" / file).parent_path());
        QVERIFY(writeFileAtomically(root / "data" / file, encodePng(cv::Mat(8, 8, CV_8UC3, cv::Scalar(90, 40, 120))).value()));
    }
    const auto dataset = openDataset(root / "data");
    QVERIFY2(dataset.has_value(), dataset ? "" : dataset.error().message.english().c_str());
    dataset_ = *dataset;
    WrittenRun run;
    run.firstClass = [&](int sample) { return dataset_->sample(sample).classIndex == 0 ? 0.75F : 0.45F; };
    run.write(root / "run", *dataset_);
    run_ = std::make_shared<const Run>(Run::open(root / "run").value());
    for (const Sample& sample : dataset_->samples()) {
        Mark mark;
        mark.sample = sample.id;
        mark.reviewer = "Ada";
        mark.interesting = true;
        marks_.set(mark);
    }
}

void TestMarksTable::whoseItIsAndWhatWasSaid()
{
    const auto table = CsvTable::parse(marksTable(marks_, {dataset_, run_, {0.4, {}}}), "marks.csv");
    QVERIFY(table.has_value());
    QCOMPARE(table->rows.size(), std::size_t{3});
    const auto field = [&](std::size_t row, const char* column) {
        return table->rows[row][static_cast<std::size_t>(table->column(column))];
    };
    for (std::size_t row = 0; row < 3; ++row) {
        const bool all = field(row, "class") == "ALL";
        QCOMPARE(field(row, "patient"), std::string(all ? "7" : "H9"));
        QCOMPARE(field(row, "predicted"), std::string("ALL")); // from 0.4 on
        QCOMPARE(QString::fromStdString(field(row, "p_positive")).toDouble(), all ? 0.75 : 0.45F);
    }
    const auto banded = CsvTable::parse(marksTable(marks_, {dataset_, run_, {0.4, 0.6}}), "marks.csv");
    int toAPerson = 0;
    for (const auto& row : banded->rows)
        toAPerson += row[static_cast<std::size_t>(banded->column("predicted"))].empty();
    QCOMPARE(toAPerson, 2);
}

void TestMarksTable::withoutARunOrADataset()
{
    const auto table = CsvTable::parse(marksTable(marks_, {dataset_, nullptr, {}}), "marks.csv");
    QVERIFY(!table->rows[0][static_cast<std::size_t>(table->column("patient"))].empty());
    QVERIFY(table->rows[0][static_cast<std::size_t>(table->column("predicted"))].empty());
    const auto bare = CsvTable::parse(marksTable(marks_, {}), "marks.csv");
    QCOMPARE(bare->rows.size(), std::size_t{3});
    QVERIFY(bare->rows[0][static_cast<std::size_t>(bare->column("patient"))].empty());
}

void TestMarksTable::itComesBackAsMarks()
{
    const auto back = marksFromCsv(marksTable(marks_, {dataset_, run_, {}}), "marks.csv");
    QVERIFY(back.has_value());
    QCOMPARE(back->all(), marks_.all());
}

NUCLEOSCOPE_TEST(TestMarksTable)
#include "test_marks_table.moc"

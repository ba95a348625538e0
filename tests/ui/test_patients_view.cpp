#include "results_fixture.h"

#include "core/evaluation/subject_scores.h"
#include "tests/test_program.h"
#include "ui/pages/results/patient_table_model.h"
#include "ui/pages/results/patients_view.h"
#include "ui/pages/results/prediction_browser.h"
#include "ui/text.h"
#include "ui/widgets/confusion_matrix_view.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// The Patients tab, on runs of few, of many, of one patient and of none that is known; by clicks and keys.
class TestPatientsView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void seventyFourPatientsWorstFirst();
    void aPatientAndAllAgainByClicksAndKeys();
    void theMenuOfAnotherPatientShowsThatPatient();
    void aCellShowsItsPatients();
    void headersSort();
    void oneRowForOnePatient();
    void withoutPatientsItSaysSo();
    void longNamesOfClassesLeaveRoom();

private:
    bool show(const QString& location)
    {
        if (!fixture_->openRunOn(location, QStringLiteral("run")))
            return false;
        fixture_->results().showView(QStringLiteral("patients"));
        return view().isVisible();
    }
    bool showMany() // 37 a class, with 5 nuclei each
    {
        drawNuclei(fixture_->path(QStringLiteral("many")), 37, 5);
        return show(fixture_->path(QStringLiteral("many")));
    }
    PatientsView& view() { return *fixture_->results().findChild<PatientsView*>(); }
    QTableView& table() { return view().table(); }
    QString summary() { return view().findChild<QLabel*>(QStringLiteral("patientSummary"))->text(); }
    ConfusionMatrixView& matrix() { return *view().findChild<ConfusionMatrixView*>(QStringLiteral("patientMatrix")); }
    InspectionState& state() { return fixture_->state(); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    void click(int row)
    {
        const QModelIndex index = table().model()->index(row, 0);
        table().scrollTo(index);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(index).center());
    }
    std::unique_ptr<ResultsFixture> fixture_;
};

void TestPatientsView::init()
{
    fixture_.reset();
    fixture_ = std::make_unique<ResultsFixture>();
    QVERIFY(QTest::qWaitForWindowActive(fixture_->window.get()));
}

void TestPatientsView::seventyFourPatientsWorstFirst()
{
    QVERIFY(showMany());
    const QAbstractItemModelTester tester(&view().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table().model()->rowCount(), 74);
    QVERIFY2(summary().startsWith(QStringLiteral("74 of 74 patient")), qPrintable(summary()));
    double last = 0;
    for (int row = 0; row < 74; ++row) {
        const SubjectScore& score = view().model().score(row);
        QVERIFY(score.accuracy() >= last);
        last = score.accuracy();
        const auto& rows = score.rows; // the strip
        QCOMPARE(rows.size(), 5U);
        for (std::size_t i = 1; i < rows.size(); ++i)
            QVERIFY(state().predictions().probability(rows[i - 1], 0) <= state().predictions().probability(rows[i], 0));
    }
    // Every ALL patient: 0.12 … 0.92, three of five at least 0.5; every HEM patient 0.1 less, two of five.
    QCOMPARE(cell(0, PatientTableModel::RightColumn), QStringLiteral("3 of 5, %1").arg(percentText(0.6)));
    for (int row = 0; row < 74; ++row)
        QCOMPARE(cell(row, PatientTableModel::ProbabilityColumn),
                 cell(row, PatientTableModel::TruthColumn) == QStringLiteral("ALL") ? QStringLiteral("0.520")
                                                                                    : QStringLiteral("0.420"));
    state().setOperatingPoint({0.55, {}});
    QVERIFY2(summary().startsWith(QStringLiteral("37 of 74 patient")), qPrintable(summary()));
}

void TestPatientsView::aPatientAndAllAgainByClicksAndKeys()
{
    QVERIFY(showMany());
    click(40);
    QCOMPARE(state().rows().size(), 5U);
    QVERIFY(state().filterText().endsWith(QStringLiteral("patient ") + cell(40, 0)));
    QCOMPARE(fixture_->results().browser().gallery().model()->rowCount(), 5);
    click(40);
    QCOMPARE(state().rows().size(), 370U);
    table().setFocus();
    click(3);
    QTest::keyClick(&table(), Qt::Key_Down);
    QCOMPARE(state().filter().subjects, std::set<std::string>{cell(4, 0).toStdString()});
    QTest::keyClick(&table(), Qt::Key_Return);
    QVERIFY(state().filter().empty());
    QTest::keyClick(&table(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(state().filter().subjects, std::set<std::string>{cell(4, 0).toStdString()});
}

/// What is highlighted is what is shown, whichever button highlighted it.
void TestPatientsView::theMenuOfAnotherPatientShowsThatPatient()
{
    QVERIFY(showMany());
    click(1);
    QTest::mouseClick(table().viewport(), Qt::RightButton, {}, table().visualRect(table().model()->index(2, 0)).center());
    QCOMPARE(state().filter().subjects, std::set<std::string>{cell(2, 0).toStdString()});
}

void TestPatientsView::aCellShowsItsPatients()
{
    QVERIFY(showMany());
    state().setOperatingPoint({0.55, {}}); // all 37 ALL patients are called HEM
    QTest::mouseClick(&matrix(), Qt::LeftButton, {}, matrix().cellRect(0, 1).center());
    QCOMPARE(state().filter().subjects.size(), 37U);
    QVERIFY2(state().filterText().endsWith(QStringLiteral("37 patients")), qPrintable(state().filterText()));
    QVERIFY(matrix().chosen() == ConfusionMatrixView::Cell(0, 1));
    QTest::mouseClick(&matrix(), Qt::LeftButton, {}, matrix().cellRect(0, 0).center()); // nobody
    QVERIFY(matrix().chosen() == ConfusionMatrixView::Cell(0, 1));
    QTest::mouseClick(&matrix(), Qt::LeftButton, {}, matrix().cellRect(0, 1).center());
    QVERIFY(state().filter().empty());
    matrix().setFocus();
    QTest::keyClick(&matrix(), Qt::Key_Down);
    QTest::keyClick(&matrix(), Qt::Key_Space);
    QVERIFY(!matrix().chosen() || state().filter().subjects.size() == 37U);
}

void TestPatientsView::headersSort()
{
    QVERIFY(showMany());
    QHeaderView& header = *table().horizontalHeader();
    const int x = header.sectionViewportPosition(PatientTableModel::ProbabilityColumn)
                  + header.sectionSize(PatientTableModel::ProbabilityColumn) / 2;
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, {x, header.height() / 2});
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, {x, header.height() / 2});
    const bool ascending = cell(0, PatientTableModel::ProbabilityColumn) == QStringLiteral("0.420");
    QCOMPARE(cell(73, PatientTableModel::ProbabilityColumn), ascending ? QStringLiteral("0.520") : QStringLiteral("0.420"));
}

void TestPatientsView::oneRowForOnePatient()
{
    QVERIFY(fixture_->openRun());
    fixture_->results().showView(QStringLiteral("patients"));
    // A run that examines one patient alone.
    InspectionState::Content content = state().content();
    auto own = std::make_shared<PredictionList>(2);
    for (int row = 0; row < state().predictions().size(); ++row) {
        const int sample = state().predictions().sample(row);
        const float both[] = {state().predictions().probability(row, 0), state().predictions().probability(row, 1)};
        if ((*content.samples)[static_cast<std::size_t>(sample)].subject == "1")
            own->add(sample, state().predictions().truth(row), both);
    }
    content.predictions = own;
    state().setContent(content);
    QCOMPARE(table().model()->rowCount(), 1);
    QVERIFY2(summary().startsWith(QStringLiteral("1 of 1 patient")), qPrintable(summary()));
    QVERIFY(matrix().cellSentence(0, 0).startsWith(QStringLiteral("1 of 1 ALL patient")));
    click(0);
    QCOMPARE(state().rows().size(), 5U);
}

void TestPatientsView::withoutPatientsItSaysSo()
{
    const QString folder = fixture_->path(QStringLiteral("unnamed"));
    drawNuclei(fixture_->path(QStringLiteral("source")), 1, 4);
    for (const char* name : {"all", "hem"}) {
        const QDir from(fixture_->path(QStringLiteral("source/training_data/fold_1/")) + QLatin1String(name));
        QDir().mkpath(folder + QLatin1Char('/') + QLatin1String(name));
        int number = 0;
        for (const QString& file : from.entryList(QDir::Files))
            QFile::copy(from.filePath(file), QStringLiteral("%1/%2/image%3.png").arg(folder, QLatin1String(name)).arg(++number));
    }
    QVERIFY(show(folder));
    QVERIFY(!state().content().subjectsKnown);
    QCOMPARE(table().model()->rowCount(), 0);
    QVERIFY(!table().isVisible());
    QVERIFY2(summary().contains(QStringLiteral("names no patients")), qPrintable(summary()));
    QVERIFY(!matrix().isVisible());
}

void TestPatientsView::longNamesOfClassesLeaveRoom()
{
    QVERIFY(showMany());
    InspectionState::Content content = state().content();
    const std::string name = "Acute lymphoblastic leukaemia, precursor B-cell blasts";
    content.classes[0].name = name;
    state().setContent({});
    state().setContent(content);
    QCOMPARE(table().model()->rowCount(), 74);
    for (const int column :
         {PatientTableModel::TruthColumn, PatientTableModel::CalledColumn, PatientTableModel::ProbabilityColumn})
        QVERIFY(table().columnWidth(column) <= 144);
    const QModelIndex cell = table().model()->index(0, PatientTableModel::TruthColumn);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().startsWith(cell.data().toString()));
    QVERIFY(table()
                .model()
                ->headerData(PatientTableModel::ProbabilityColumn, Qt::Horizontal, Qt::ToolTipRole)
                .toString()
                .contains(QString::fromStdString(name)));
}

NUCLEOSCOPE_TEST(TestPatientsView)
#include "test_patients_view.moc"

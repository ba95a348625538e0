#include "classify_fixture.h"

#include "core/base/csv.h"
#include "core/workflow/calling_threshold.h"
#include "tests/test_program.h"
#include "ui/pages/classify/caution_list.h"
#include "ui/settings/settings.h"
#include "ui/widgets/command_button.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>

#include <cmath>
#include <filesystem>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// Classify, driven by drops, clicks and keys, with the network of one short training. The functions run in order.
class TestClassifyPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { fixture_.reset(); }
    void droppedFilesStreamIntoTableAndGallery();
    void theLeastSureComeFirst();
    void seenImagesAreStamped();
    void theTableIsSavedAndReadBack();
    void theThresholdIsAChoice();
    void viewsAreAChoice();
    void selectingAsksTheChosenNetwork();
    void stoppingKeepsWhatIsDone();
    void featuresAreComparedOnRequest();

private:
    std::unique_ptr<ClassifyFixture> fixture_;
    QStringList seen_, new_;
};

void TestClassifyPage::initTestCase()
{
    fixture_ = std::make_unique<ClassifyFixture>();
    QVERIFY(fixture_->train());
    new_ = fixture_->drawn(60);
    const QDir trained(fixture_->dataset() + QStringLiteral("/training_data/fold_1/all"));
    for (const QString& name : trained.entryList(QDir::Files)) {
        seen_ << fixture_->path(QStringLiteral("copied_") + name);
        QVERIFY(QFile::copy(trained.filePath(name), seen_.last()));
    }
    QCOMPARE(seen_.size(), 5);
}

void TestClassifyPage::droppedFilesStreamIntoTableAndGallery()
{
    std::vector<int> rows; // as they came
    connect(&fixture_->work(), &Classification::callsChanged, this, [&] { rows.push_back(fixture_->work().calls()->size()); });
    QVERIFY(fixture_->drop(seen_ + new_));
    QVERIFY(fixture_->classified());
    disconnect(&fixture_->work(), &Classification::callsChanged, this, nullptr);
    QCOMPARE(rows.front(), 0);
    QVERIFY(rows.size() > 2); // in more than one piece: batches of 32
    QVERIFY(std::is_sorted(rows.begin(), rows.end()));
    QCOMPARE(rows.back(), 65);
    QCOMPARE(fixture_->pictures().rowCount(), 65);
    QCOMPARE(fixture_->page().browser().table().model()->rowCount(), 65);
    QVERIFY(fixture_->page().browser().isVisible());
    QVERIFY(fixture_->part<QLabel>("classifySubtitle").text().contains(QStringLiteral("65")));
    QTest::mouseClick(&fixture_->part<QToolButton>("showTable"), Qt::LeftButton);
    QVERIFY(fixture_->page().browser().table().isVisible());
    QTest::mouseClick(&fixture_->part<QToolButton>("showPictures"), Qt::LeftButton);
    QVERIFY(fixture_->page().browser().gallery().isVisible());
}

void TestClassifyPage::theLeastSureComeFirst()
{
    float before = 0;
    for (const GalleryItem& item : fixture_->pictures().items()) {
        const float sureness = std::abs(item.probability - 0.5F);
        QVERIFY(sureness >= before - 1e-6F);
        before = sureness;
    }
}

void TestClassifyPage::seenImagesAreStamped()
{
    for (const QString& file : seen_)
        QVERIFY2(fixture_->stampsOf(QFileInfo(file).fileName()).testFlag(Stamp::SeenInTraining), qPrintable(file));
    for (const QString& file : new_)
        QVERIFY2(!fixture_->stampsOf(QFileInfo(file).fileName()).testFlag(Stamp::SeenInTraining), qPrintable(file));
    QVERIFY(fixture_->page().cautions().isVisible());
    QVERIFY2(fixture_->page().cautions().text().contains(QStringLiteral("seen in training")),
             qPrintable(fixture_->page().cautions().text()));
    // A click in the list shows the image.
    auto& list = fixture_->part<QTreeWidget>("cautionList");
    QVERIFY(list.topLevelItemCount() >= 5);
    QTreeWidgetItem* last = list.topLevelItem(list.topLevelItemCount() - 1);
    list.scrollToItem(last);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(last).center());
    QCOMPARE(fixture_->workspace->selection().sample, last->data(0, Qt::UserRole).toInt());
}

void TestClassifyPage::theTableIsSavedAndReadBack()
{
    QVERIFY(fixture_->part<QPushButton>("classifySave").isEnabled());
    const QString file = fixture_->path(QStringLiteral("calls.csv"));
    fixture_->page().saveCsv(file);
    QTRY_VERIFY(QFile::exists(file)); // whole: a job writes it
    const auto table = CsvTable::parse(readTextFile(pathFromUtf8(file.toStdString())).value(), "calls.csv");
    QVERIFY(table);
    QCOMPARE(table->header,
             (std::vector<std::string>{"file", "predicted", "p_ALL", "p_HEM", "seen_in_training", "cautions", "masked_here"}));
    QCOMPARE(table->rows.size(), std::size_t{65});
    int seen = 0;
    for (std::size_t row = 0; row < table->rows.size(); ++row) {
        const auto& fields = table->rows[row];
        const PredictionList& calls = *fixture_->work().calls();
        int found = 0;
        while (fixture_->work().files()->sample(calls.sample(found)).id != fields[0])
            ++found; // each is there
        QVERIFY(std::abs(numberFromText(fields[2]) - static_cast<double>(calls.probability(found, 0))) < 1e-6);
        QCOMPARE(fields[1], std::string(calls.predicted(found) == 0 ? "ALL" : "HEM"));
        QCOMPARE(fields[4] == "image", seen_.contains(QString::fromStdString(fields[0])));
        QCOMPARE(fields[6], std::string("0"));
        seen += fields[4] == "image";
    }
    QCOMPARE(seen, 5);
}

void TestClassifyPage::theThresholdIsAChoice()
{
    auto& kinds = fixture_->part<QComboBox>("callingKind");
    auto& number = fixture_->part<QDoubleSpinBox>("callingNumber");
    auto& words = fixture_->part<QLabel>("callingWords");
    const auto agrees = [&](double threshold) {
        const PredictionList& list = fixture_->page().inspection().predictions();
        for (int row = 0; row < list.size(); ++row)
            if ((static_cast<double>(list.probability(row, 0)) >= threshold) != (list.predicted(row) == 0))
                return false;
        return list.size() == 65;
    };
    QVERIFY(kinds.isVisible() && !number.isEnabled());
    QVERIFY2(words.text().contains(QStringLiteral("even odds")), qPrintable(words.text()));
    QVERIFY(agrees(0.5));
    QTest::keyClick(&kinds, Qt::Key_Down);
    const double own = runThreshold(*fixture_->work().run())->threshold;
    QVERIFY2(words.text().contains(QStringLiteral("the run's threshold")), qPrintable(words.text()));
    QVERIFY(std::abs(number.value() - own) < 1e-3);
    QVERIFY(!number.isEnabled() && agrees(own));
    QTest::keyClick(&kinds, Qt::Key_Down);
    QVERIFY(number.isEnabled());

    // The selected nucleus, the table and the command follow.
    const PredictionList& before = fixture_->page().inspection().predictions();
    int surest = 0;
    for (int row = 0; row < before.size(); ++row)
        surest = before.probability(row, 0) > before.probability(surest, 0) ? row : surest;
    fixture_->page().inspection().select(surest);
    QCOMPARE(fixture_->workspace->selection().predicted, before.probability(surest, 0) >= 0.5F ? 0 : 1);
    number.setValue(1);
    QCOMPARE(fixture_->workspace->selection().predicted, 1);
    QVERIFY(agrees(1));
    QVERIFY(fixture_->page().findChild<CommandButton*>()->line().contains(QStringLiteral("--threshold 1")));
    QCOMPARE(Settings().callingThreshold(), QStringLiteral("1"));
    const QString file = fixture_->path(QStringLiteral("none.csv"));
    fixture_->page().saveCsv(file);
    QTRY_VERIFY(QFile::exists(file));
    const auto table = CsvTable::parse(readTextFile(pathFromUtf8(file.toStdString())).value(), "none.csv");
    for (const auto& fields : table->rows)
        QCOMPARE(fields[1], std::string("HEM"));

    QUndoStack& undo = fixture_->workspace->undoStack();
    undo.undo(); // the number and that it is one's own: one step
    QCOMPARE(kinds.currentIndex(), 1);
    undo.undo();
    QCOMPARE(kinds.currentIndex(), 0);
    QVERIFY(agrees(0.5));
    QCOMPARE(Settings().callingThreshold(), QStringLiteral("even"));
    QVERIFY(!fixture_->page().findChild<CommandButton*>()->line().contains(QStringLiteral("--threshold")));
}

void TestClassifyPage::viewsAreAChoice()
{
    const auto probabilities = [this](int views) {
        auto& box = fixture_->part<QComboBox>("classifyViews");
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        while (box.currentData().toInt() != views)
            QTest::keyClick(&box, Qt::Key_Down);
        if (!fixture_->drop(new_.mid(0, 8)) || !fixture_->classified())
            return std::vector<float>();
        std::vector<float> all;
        for (int row = 0; row < fixture_->work().calls()->size(); ++row)
            all.push_back(fixture_->work().calls()->probability(row, 0));
        return all;
    };
    const auto one = probabilities(1);
    QCOMPARE(one.size(), std::size_t{8});
    QCOMPARE(probabilities(1), one);
    const auto eight = probabilities(8);
    QCOMPARE(eight.size(), std::size_t{8});
    QVERIFY(eight != one);
    for (std::size_t i = 0; i < one.size(); ++i)
        QVERIFY(std::abs(eight[i] - one[i]) < 0.5F);
}

void TestClassifyPage::selectingAsksTheChosenNetwork()
{
    // Whatever run Results shows: here none.
    fixture_->workspace->closeRun();
    GalleryView& gallery = fixture_->page().browser().gallery();
    QTest::mouseClick(gallery.viewport(), Qt::LeftButton, {}, gallery.visualRect(gallery.model()->index(1, 0)).center());
    const SelectedNucleus& selected = fixture_->workspace->selection();
    QCOMPARE(selected.dataset, fixture_->work().seen());
    QCOMPARE(selected.run, fixture_->work().run());
    QCOMPARE(selected.runSample, -1); // it is none of the run's own samples
    QVERIFY(selected.predicted >= 0);
    auto& table = fixture_->page().browser().table();
    QTest::mouseClick(&fixture_->part<QToolButton>("showTable"), Qt::LeftButton);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(2, 0)).center());
    QCOMPARE(fixture_->workspace->selection().run, fixture_->work().run());
    QCOMPARE(fixture_->workspace->selection().runSample, -1);
    QTest::mouseClick(&fixture_->part<QToolButton>("showPictures"), Qt::LeftButton);
}

void TestClassifyPage::stoppingKeepsWhatIsDone()
{
    // Many more than are called before the first ones are shown: 4,000 names of one file.
    const QDir many(fixture_->path(QStringLiteral("many")));
    QVERIFY(many.mkpath(QStringLiteral(".")));
    constexpr int count = 4000;
    for (int i = 0; i < count; ++i)
        std::filesystem::create_hard_link(new_[0].toStdString(), many.filePath(QStringLiteral("%1.png").arg(i)).toStdString());
    QCOMPARE(fixture_->part<QComboBox>("classifyViews").currentData().toInt(), 8); // slow
    int atStop = 0;
    connect(&fixture_->work(), &Classification::callsChanged, this, [&] {
        if (atStop == 0 && !fixture_->work().calls()->empty()) {
            atStop = fixture_->work().calls()->size();
            fixture_->click("classifyStop");
        }
    });
    QVERIFY(fixture_->drop({many.path()}));
    QTRY_VERIFY_WITH_TIMEOUT(atStop > 0, 60'000);
    QVERIFY(fixture_->classified());
    disconnect(&fixture_->work(), &Classification::callsChanged, this, nullptr);
    QVERIFY(fixture_->work().isStopped());
    const int kept = fixture_->work().calls()->size();
    QVERIFY2(kept >= atStop && kept < count, qPrintable(QString::number(kept)));
    QCOMPARE(fixture_->pictures().rowCount(), kept);
    QCOMPARE(fixture_->page().browser().table().model()->rowCount(), kept);
    QVERIFY2(fixture_->part<QLabel>("classifySubtitle").text().startsWith(QStringLiteral("Stopped after")),
             qPrintable(fixture_->part<QLabel>("classifySubtitle").text()));
    QVERIFY(fixture_->part<QPushButton>("classifySave").isEnabled());
    const QString file = fixture_->path(QStringLiteral("stopped.csv"));
    fixture_->page().saveCsv(file);
    QTRY_VERIFY(QFile::exists(file)); // whole: a job writes it
    QCOMPARE(CsvTable::parse(readTextFile(pathFromUtf8(file.toStdString())).value(), "stopped.csv")->rows.size(),
             static_cast<std::size_t>(kept));
    // What was stopped can still be compared.
    QVERIFY(!fixture_->work().isNoted());
    QVERIFY(fixture_->part<QPushButton>("cautionCompare").isVisible());
    fixture_->click("cautionCompare");
    QVERIFY(fixture_->classified());
    QVERIFY(fixture_->work().isNoted());
}

void TestClassifyPage::featuresAreComparedOnRequest()
{
    QTest::keyClick(&fixture_->part<QComboBox>("classifyViews"), Qt::Key_Home);
    QImage noise(48, 48, QImage::Format_RGB888);
    for (int y = 0; y < 48; ++y)
        for (int x = 0; x < 48; ++x)
            noise.setPixelColor(x, y, QColor((x * 89 + y * 57) % 256, (x * 31 + y * 101) % 256, (x * 71 + y * 13) % 256));
    QVERIFY(fixture_->drop(new_.mid(0, 4) + QStringList{fixture_->save(QStringLiteral("noise.png"), noise)}));
    QVERIFY(fixture_->classified());
    QVERIFY(fixture_->work().isNoted() && !fixture_->work().notes().distanceKnown);
    QVERIFY(fixture_->part<QPushButton>("cautionCompare").isVisible());
    fixture_->click("cautionCompare");
    QVERIFY(fixture_->work().step() == Classification::Step::Comparing);
    QVERIFY(fixture_->part<QPushButton>("classifyStop").isVisible());
    QVERIFY(fixture_->classified());
    QVERIFY(fixture_->work().notes().distanceKnown);
    QVERIFY(!fixture_->part<QPushButton>("cautionCompare").isVisible());
    QVERIFY(fixture_->stampsOf(QStringLiteral("noise.png")).testFlag(Stamp::UnlikeTraining));
    // From now on without being asked.
    QVERIFY(fixture_->drop(new_.mid(4, 4)));
    QVERIFY(fixture_->classified());
    QVERIFY(fixture_->work().notes().distanceKnown);
}

NUCLEOSCOPE_TEST(TestClassifyPage)
#include "test_classify_page.moc"

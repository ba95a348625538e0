// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "core/base/random.h"
#include "planted_backbone.h"
#include "seen_texts.h"
#include "tests/test_program.h"
#include "ui/pages/train/cross_validation_card.h"
#include "ui/pages/train/instant_panel.h"
#include "ui/pages/train/learning_curve_card.h"
#include "ui/pages/train/train_setup.h"
#include "ui/pages/train_page.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QSignalSpy>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// Scores that are shown before there is a run, or of several, of images whose patients nobody knows: each says so. What the network
/// saw is in the cache already, so that no engine is needed. The functions run in order.
class TestLeakMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { fixture_.reset(); }
    void theInstantAnswerSaysSo();
    void crossValidationSaysSo();
    void theLearningCurveSaysSo();

private:
    TrainPage& page() { return *qobject_cast<TrainPage*>(fixture_->window->page(QStringLiteral("train"))); }
    QString told(const QWidget& card, const char* name)
    {
        const auto* notice = card.findChild<Notice*>(QLatin1String(name));
        return notice && notice->isVisibleTo(&card) ? notice->text() : QString();
    }
    std::unique_ptr<WindowFixture> fixture_;
};

void TestLeakMarks::initTestCase()
{
    fixture_ = std::make_unique<WindowFixture>();
    const QString nameless = fixture_->path(QStringLiteral("nameless"));
    int number = 0;
    for (QDirIterator files(fixture_->dataset(), {QStringLiteral("*.png")}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        const QString file = files.next();
        const QString place =
            nameless + (file.contains(QStringLiteral("/all/")) ? QStringLiteral("/ALL/") : QStringLiteral("/HEM/"));
        QDir().mkpath(place);
        QVERIFY(QFile::copy(file, place + QStringLiteral("nucleus%1.png").arg(++number)));
    }
    const std::filesystem::path backbone = plantBackbone(*fixture_);
    QVERIFY(fixture_->open(nameless));
    const auto dataset = fixture_->workspace->dataset();
    QVERIFY(!dataset->subjectsKnown());
    FeatureTable table;
    table.width = 2;
    Random random(3, Random::Purpose::Test);
    for (int i = 0; i < dataset->sampleCount(); ++i) {
        table.samples.push_back(i);
        table.values.push_back(static_cast<float>(dataset->sample(i).classIndex + 0.2 * random.normal()));
        table.values.push_back(static_cast<float>(random.normal()));
    }
    QVERIFY(plantFeatures(dataset, backbone, table));
    fixture_->window->showPage(QStringLiteral("train"));
    auto& recipes = *page().findChild<QComboBox*>(QStringLiteral("recipe"));
    recipes.setCurrentIndex(recipes.findData(QStringLiteral("instant")));
    Q_EMIT recipes.activated(recipes.currentIndex());
}

void TestLeakMarks::theInstantAnswerSaysSo()
{
    auto& panel = *page().findChild<InstantPanel*>();
    QTRY_VERIFY_WITH_TIMEOUT(panel.answer() && panel.answer()->report.images.intervals.subjects > 0, 20'000);
    const QString text = told(panel, "instantLeak");
    QVERIFY2(text.contains(QStringLiteral("made with a leak")) && text.contains(QStringLiteral("which patient")),
             qPrintable(text));
    const QString basis = panel.findChild<QLabel*>(QStringLiteral("instantBasis"))->text();
    QVERIFY2(!basis.contains(QStringLiteral("patient")), qPrintable(basis));
}

void TestLeakMarks::crossValidationSaysSo()
{
    auto& card = *page().findChild<CrossValidationCard*>();
    QVERIFY(told(card, "crossValidationLeak").isEmpty());
    QSignalSpy finished(&card, &CrossValidationCard::finished);
    QTest::mouseClick(card.findChild<QPushButton*>(QStringLiteral("crossValidate")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    const QString state = card.findChild<QLabel*>(QStringLiteral("crossValidationState"))->text();
    QVERIFY2(state.contains(QStringLiteral("Balanced accuracy")), qPrintable(state));
    const QString text = told(card, "crossValidationLeak");
    QVERIFY2(text.contains(QStringLiteral("made with a leak")) && text.contains(QStringLiteral("which patient")),
             qPrintable(text));
}

void TestLeakMarks::theLearningCurveSaysSo()
{
    auto& card = *page().findChild<LearningCurveCard*>();
    QVERIFY(told(card, "learningCurveLeak").isEmpty());
    QSignalSpy finished(&card, &LearningCurveCard::finished);
    QTest::mouseClick(card.findChild<QPushButton*>(QStringLiteral("drawLearningCurve")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    const QString text = told(card, "learningCurveLeak");
    QVERIFY2(text.contains(QStringLiteral("made with a leak")) && text.contains(QStringLiteral("which patient")),
             qPrintable(text));
}

NUCLEOSCOPE_TEST(TestLeakMarks)
#include "test_leak_marks.moc"

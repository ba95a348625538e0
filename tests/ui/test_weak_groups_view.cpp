// SPDX-License-Identifier: GPL-3.0-or-later
#include "results_fixture.h"

#include "tests/test_program.h"
#include "ui/pages/results/prediction_browser.h"
#include "ui/pages/results/study_card.h"
#include "ui/pages/results/weak_groups_view.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/fact_table.h"

#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>

using namespace nucleoscope;
using namespace nucleoscope::ui;

namespace {

constexpr int nucleiOfPatient = 24;

/// Six patients of ALL, four of HEM; every fourth nucleus is small.
void drawSmallAndLarge(const QString& folder)
{
    for (int patient = 1; patient <= 10; ++patient) {
        const bool all = patient <= 6;
        const QDir place(folder + QStringLiteral("/training_data/fold_0/")
                         + (all ? QStringLiteral("all") : QStringLiteral("hem")));
        place.mkpath(QStringLiteral("."));
        for (int nucleus = 0; nucleus < nucleiOfPatient; ++nucleus) {
            QImage image(48, 48, QImage::Format_RGB888);
            image.fill(Qt::black);
            QPainter painter(&image);
            painter.setPen(Qt::NoPen);
            painter.setBrush(QColor(150, 70 + nucleus % 5, 160));
            const double radius = (nucleus % 4 == 0 ? 8 : 15) + 0.1 * ((nucleus * 7 + patient) % 10);
            painter.drawEllipse(QPointF(24, 24), radius, radius);
            painter.end();
            image.save(place.filePath(QStringLiteral("UID_%1%2_%3_1_%4.png")
                                          .arg(all ? QString() : QStringLiteral("H"))
                                          .arg(patient)
                                          .arg(nucleus + 1)
                                          .arg(all ? QStringLiteral("all") : QStringLiteral("hem"))));
        }
    }
}

/// Fails on every small nucleus of ALL where `weak`, and on every ninth of all.
void writeRun(const std::filesystem::path& folder, const Dataset& dataset, bool weak)
{
    Split split;
    split.parts.assign(static_cast<std::size_t>(dataset.sampleCount()), Part::Validation);
    PredictionList list(2);
    for (int i = 0; i < dataset.sampleCount(); ++i) {
        const Sample& sample = dataset.sample(i);
        const int nucleus = QString::fromStdString(sample.name).section(QLatin1Char('_'), 2, 2).toInt() - 1;
        const bool wrong = (weak && sample.classIndex == 0 && nucleus % 4 == 0) || i % 9 == 0;
        const float all = wrong == (sample.classIndex == 0) ? 0.2F : 0.8F;
        const float both[] = {all, 1 - all};
        list.add(i, sample.classIndex, both);
    }
    writeFinishedRun(folder, dataset, split, weak ? "Weak" : "Plain", {std::move(list)});
}

} // namespace

/// The tab that names weak groups, by clicks. The functions run in order.
class TestWeakGroupsView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { fixture_.reset(); }
    void itSaysWhatItWillDo();
    void theSmallNucleiAreNamed();
    void aButtonShowsThemAndAllAgain();
    void soDoesTheTable();
    void theCommandAsksTheSame();
    void whereNothingIsFoundItSaysSo();

private:
    bool show(const char* run, bool weak)
    {
        const QString folder = fixture_->path(QLatin1String(run));
        writeRun(std::filesystem::path(folder.toStdString()), *fixture_->workspace->dataset(), weak);
        fixture_->workspace->openRun(folder);
        fixture_->window->showPage(QStringLiteral("results"));
        fixture_->results().showView(QStringLiteral("groups"));
        return QTest::qWaitFor(
            [&] {
                const auto& content = fixture_->state().content();
                return content.run && content.run->folder() == folder.toStdString() && content.predictions && content.dataset
                       && view().isVisible();
            },
            10'000);
    }
    bool ask()
    {
        QSignalSpy finished(&view().card(), &StudyCard::finished);
        QTest::mouseClick(view().findChild<QPushButton*>(QStringLiteral("weakGroupsBegin")), Qt::LeftButton);
        return QTest::qWaitFor([&] { return finished.count() == 1; }, 30'000);
    }
    WeakGroupsView& view() { return *fixture_->results().findChild<WeakGroupsView*>(); }
    std::unique_ptr<ResultsFixture> fixture_;
};

void TestWeakGroupsView::initTestCase()
{
    fixture_ = std::make_unique<ResultsFixture>();
    QVERIFY(QTest::qWaitForWindowActive(fixture_->window.get()));
    drawSmallAndLarge(fixture_->path(QStringLiteral("sizes")));
    QVERIFY(fixture_->open(fixture_->path(QStringLiteral("sizes"))));
}

void TestWeakGroupsView::itSaysWhatItWillDo()
{
    QVERIFY(show("weak", true));
    QVERIFY2(view().card().text().startsWith(QStringLiteral("Each class is cut into quarters")),
             qPrintable(view().card().text()));
    QVERIFY(!view().table().isVisible());
    QVERIFY(!view().study());
}

void TestWeakGroupsView::theSmallNucleiAreNamed()
{
    QVERIFY(ask());
    QVERIFY2(view().study(), qPrintable(view().card().text()));
    const auto* sentence = view().findChild<QLabel*>(QStringLiteral("weakGroupSentence"));
    QVERIFY(sentence);
    QVERIFY2(sentence->text().startsWith(QStringLiteral("Of the smallest quarter of ALL (36 nuclei), 0 % were called right")),
             qPrintable(sentence->text()));
    QVERIFY(sentence->text().contains(QStringLiteral("in 6 of 6 patients")));
    QVERIFY(view().table().isVisible());
    QVERIFY(view().table().rowCount() > 20);
}

void TestWeakGroupsView::aButtonShowsThemAndAllAgain()
{
    auto* button = view().findChild<QPushButton*>(QStringLiteral("showWeakGroup"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(fixture_->state().rows().size(), 36U);
    QVERIFY2(fixture_->state().filterText().startsWith(QStringLiteral("36 ALL nuclei in the smallest quarter")),
             qPrintable(fixture_->state().filterText()));
    QCOMPARE(fixture_->results().browser().gallery().model()->rowCount(), 36);
    QVERIFY(button->isChecked());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(fixture_->state().rows().size(), 240U);
    QVERIFY(!button->isChecked());
}

void TestWeakGroupsView::soDoesTheTable()
{
    FactTable& table = view().table();
    QCOMPARE(table.model()->index(0, 0).data().toString(), QStringLiteral("the smallest quarter"));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(0, 0)).center());
    QCOMPARE(fixture_->state().rows().size(), 36U);
    fixture_->results().inspection().goBack();
    QCOMPARE(fixture_->state().rows().size(), 240U);
    QVERIFY(!table.selectionModel()->hasSelection());
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(fixture_->state().rows().size(), 36U);
    fixture_->state().setFilter({});
}

void TestWeakGroupsView::theCommandAsksTheSame()
{
    auto* command = view().findChild<CommandButton*>();
    QVERIFY2(command->line().startsWith(QStringLiteral("nucleoscope weakgroups ")), qPrintable(command->line()));
    QVERIFY(!command->line().contains(QStringLiteral("--data")));
}

void TestWeakGroupsView::whereNothingIsFoundItSaysSo()
{
    QVERIFY(show("plain", false));
    QVERIFY(!view().study()); // another run's is not shown for this one
    QVERIFY(ask());
    QVERIFY2(view().card().text().startsWith(QStringLiteral("None found; ")), qPrintable(view().card().text()));
    QVERIFY(!view().findChild<QLabel*>(QStringLiteral("weakGroupSentence")));
}

NUCLEOSCOPE_TEST(TestWeakGroupsView)
#include "test_weak_groups_view.moc"

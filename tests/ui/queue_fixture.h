// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_fixture.h"

#include "core/workflow/training_queue.h"
#include "ui/bridge/training_queue_keeper.h"
#include "ui/bridge/training_session.h"
#include "ui/pages/train/queue_model.h"
#include "ui/pages/train_page.h"
#include "ui/translations.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeView>

/// The Train page with its queue of trainings, and a second window beside it where one is wished, by clicks and keys: what tests of the
/// queue inherit.
class QueueFixture {
protected:
    void openTrainPage()
    {
        fixture_.reset();
        nucleoscope::ui::installTranslations(*qApp, QStringLiteral("en")); // for its plurals
        fixture_ = std::make_unique<WindowFixture>();
        QVERIFY(fixture_->open(fixture_->dataset()));
        fixture_->window->showPage(QStringLiteral("train"));
    }
    void closeAll()
    {
        otherWindow_.reset();
        otherWorkspace_.reset();
        fixture_.reset();
    }
    nucleoscope::ui::TrainingQueueKeeper& queue() { return fixture_->workspace->trainingQueue(); }
    nucleoscope::ui::TrainPage& train()
    {
        return *qobject_cast<nucleoscope::ui::TrainPage*>(fixture_->window->page(QStringLiteral("train")));
    }
    template <typename Kind>
    Kind& child(const char* name)
    {
        return fixture_->child<Kind>(name);
    }
    QTreeView& view() { return child<QTreeView>("queueList"); }
    void click(const char* name) { QTest::mouseClick(&child<QPushButton>(name), Qt::LeftButton); }
    void openList() { QTest::mouseClick(&child<QToolButton>("queueFold"), Qt::LeftButton); }
    /// What the list shows from top to bottom.
    QStringList listed()
    {
        QStringList names;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            names << view().model()->index(row, nucleoscope::ui::QueueModel::NameColumn).data().toString();
        return names;
    }
    QStringList waiting()
    {
        QStringList names;
        for (const nucleoscope::QueuedTraining& training : queue().waiting())
            names << QString::fromStdString(training.info.name);
        return names;
    }
    QStringList ended()
    {
        QStringList names;
        for (const nucleoscope::ui::EndedTraining& training : queue().ended())
            names << training.name;
        return names;
    }
    /// As it is on the disk, once the window has written it.
    static QStringList written()
    {
        QStringList names;
        for (const nucleoscope::QueuedTraining& training :
             nucleoscope::readTrainingQueue(nucleoscope::defaultQueueFolder()).queue.waiting)
            names << QString::fromStdString(training.info.name);
        return names;
    }
    void fill(const QString& name, int epochs)
    {
        fixture_->window->showPage(QStringLiteral("train"));
        auto& recipes = child<QComboBox>("recipe");
        const int tiny = recipes.findData(QStringLiteral("tiny"));
        QVERIFY(tiny >= 0);
        recipes.setCurrentIndex(tiny);
        Q_EMIT recipes.activated(tiny);
        child<QSpinBox>("epochs").setValue(epochs);
        auto& field = child<QLineEdit>("runName");
        field.clear();
        QTest::keyClicks(&field, name);
    }
    void add(const QString& name, int epochs = 1)
    {
        fill(name, epochs);
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("addToQueue").isEnabled(), 10'000);
        const auto before = queue().waiting().size();
        click("addToQueue");
        QTRY_VERIFY_WITH_TIMEOUT(queue().waiting().size() > before, 20'000); // of another window, too, where there is one
    }
    void addThree()
    {
        for (const QString& name : {u"one"_qs, u"two"_qs, u"three"_qs})
            add(name);
    }
    /// From the form, as every training was begun before there was a queue.
    void beginLong(const QString& name)
    {
        fill(name, 1000);
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("startTraining").isEnabled(), 10'000);
        click("startTraining");
        QTRY_VERIFY_WITH_TIMEOUT(fixture_->workspace->training() && !fixture_->workspace->training()->steps().empty(), 60'000);
    }
    /// Another start of the program, with the same home.
    void beginAnew()
    {
        fixture_->window.reset();
        fixture_->workspace.reset();
        fixture_->workspace = std::make_unique<nucleoscope::ui::Workspace>();
        fixture_->window = std::make_unique<nucleoscope::ui::MainWindow>(*fixture_->workspace);
        fixture_->window->resize(1280, 800);
        fixture_->window->show();
    }
    /// As another start of the program beside the first one, which goes on; what follows happens in it.
    void openSecondWindow()
    {
        otherWorkspace_ = std::make_unique<nucleoscope::ui::Workspace>();
        otherWindow_ = std::make_unique<nucleoscope::ui::MainWindow>(*otherWorkspace_);
        otherWindow_->resize(1280, 800);
        otherWindow_->show();
        toTheOtherWindow();
        QVERIFY(fixture_->open(fixture_->dataset())); // on the disk's thread, behind the reading of the queue
        fixture_->window->showPage(QStringLiteral("train"));
    }
    void toTheOtherWindow()
    {
        std::swap(fixture_->workspace, otherWorkspace_);
        std::swap(fixture_->window, otherWindow_);
    }

    std::unique_ptr<WindowFixture> fixture_;
    std::unique_ptr<nucleoscope::ui::Workspace> otherWorkspace_;
    std::unique_ptr<nucleoscope::ui::MainWindow> otherWindow_;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "saving.h"
#include "window_fixture.h"

#include "core/archive/zip_writer.h"
#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/classroom/class_table.h"
#include "core/lessons/lesson_record.h"
#include "tests/test_program.h"
#include "ui/bridge/lesson_session.h"
#include "ui/pages/learn/class_pack_dialog.h"
#include "ui/pages/learn/class_table_dialog.h"
#include "ui/pages/learn/classroom.h"
#include "ui/pages/learn/hand_in_dialog.h"
#include "ui/pages/learn/lesson_list.h"
#include "ui/pages/learn/lesson_view.h"
#include "ui/pages/learn_page.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>

using namespace nucleoscope;
using namespace nucleoscope::ui;

namespace {

constexpr const char* shortLesson = R"({"version": 1, "name": "short", "title": "A short lesson", "summary": "For tests.",
"text": ["First."], "question": "What comes of it?", "choices": [{"name": "above", "text": "More"}, {"name": "within", "text": "The same"}],
"arms": [{"name": "one", "title": "One side", "text": "It learns.", "recipe": "tiny", "changes": {"epochs": 1}},
         {"name": "two", "title": "The other side", "text": "It learns, too.", "recipe": "tiny", "changes": {"epochs": 1}}],
"checks": [{"measure": "balanced_accuracy", "above": "More it was.", "within": "No difference.", "below": "Less it was."}],
"shown": ["balanced_accuracy"]})";

} // namespace

/// A class by clicks: the teacher's window makes a pack, a student's opens it, runs it and hands in, the teacher's has the table.
/// The functions run in order.
class TestClassroom : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> teacher_;
    std::unique_ptr<Workspace> workspace_; ///< a student's
    std::unique_ptr<MainWindow> student_;

    static LearnPage& learnOf(const MainWindow& window)
    {
        return *qobject_cast<LearnPage*>(window.page(QStringLiteral("learn")));
    }
    LearnPage& page() const { return learnOf(student_ ? *student_ : *teacher_->window); }
    template <typename Kind>
    Kind& child(const char* name) const
    {
        return *page().findChild<Kind*>(QLatin1String(name));
    }
    QString path(const char* name) const { return teacher_->path(QString::fromUtf8(name)); }
    /// The menu is about to be shown, which says what can be done; then this of it.
    QAction& ofMenu(const char* action) const
    {
        QMenu* menu = child<QPushButton>("classroom").menu();
        Q_EMIT menu->aboutToShow();
        return *menu->findChild<QAction*>(QLatin1String(action));
    }
    void chooseLast() const
    {
        LessonList& list = page().list();
        QTRY_VERIFY(list.count() > 0);
        QListWidgetItem* last = list.item(list.count() - 1);
        list.scrollToItem(last);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(last).center());
    }
    QString packFile() const { return path("class.nucleopack"); }
    static void drop(MainWindow& window, const QString& file)
    {
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent leave(QPointF(400, 300), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &leave);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        teacher_ = std::make_unique<WindowFixture>();
        const auto file = pathFromUtf8(path("home/config/lessons/short.json").toStdString());
        std::filesystem::create_directories(file.parent_path());
        QVERIFY(writeFileAtomically(file, std::string_view(shortLesson)));
        QVERIFY(teacher_->open(teacher_->dataset()));
    }
    void cleanupTestCase()
    {
        student_.reset();
        workspace_.reset();
        teacher_.reset();
    }

    void theMenuSaysWhatCannotBeDone()
    {
        teacher_->window->showPage(QStringLiteral("learn"));
        QTRY_COMPARE(page().list().count(), 9);
        QVERIFY(ofMenu("classroomPack").isEnabled());
        QVERIFY(!ofMenu("classroomHandIn").isEnabled()); // no class pack is chosen
        QVERIFY(!ofMenu("classroomHandIn").toolTip().isEmpty());
        page().list().setCurrentRow(7);
        QVERIFY(!ofMenu("classroomPack").isEnabled()); // the planted shortcut
        QVERIFY(ofMenu("classroomPack").toolTip().contains(QStringLiteral("originals")));
        QVERIFY(!child<QWidget>("lessonClass").isVisible());
    }

    void aTeacherMakesAPack()
    {
        chooseLast();
        ofMenu("classroomPack").trigger();
        auto& dialog = child<ClassPackDialog>("classPackDialog");
        QVERIFY(dialog.isVisible() && !dialog.isModal());
        auto* title = dialog.findChild<QLineEdit*>(QStringLiteral("classPackTitle"));
        QCOMPARE(title->text(), QStringLiteral("A short lesson"));
        title->clear();
        QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("classPackSave"))->isEnabled());
        QTest::keyClicks(title, QStringLiteral("Tuesday"));
        QTest::keyClicks(dialog.findChild<QPlainTextEdit*>(QStringLiteral("classPackWords")), QStringLiteral("Look first."));
        QVERIFY(dialog.findChild<CommandButton*>()->line().startsWith(QStringLiteral("nucleoscope classroom pack ")));
        auto* open = dialog.findChild<QRadioButton*>(QStringLiteral("classPackOpen"));
        QVERIFY(open->isEnabled() && !dialog.findChild<QSpinBox*>(QStringLiteral("classPackImages"))->isEnabled());
        QTest::mouseClick(open, Qt::LeftButton, {}, {8, open->height() / 2});
        QVERIFY(dialog.findChild<QSpinBox*>(QStringLiteral("classPackImages"))->isEnabled());
        QVERIFY(dialog.findChild<CommandButton*>()->line().contains(QStringLiteral(" --data ")));
        QSignalSpy noticed(teacher_->workspace.get(), &Workspace::noticed);
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("classPackSave")), Qt::LeftButton);
        saveAs(*teacher_->window, packFile());
        QTRY_COMPARE_WITH_TIMEOUT(noticed.size(), 1, 20'000);
        const auto pack = readClassPack(pathFromUtf8(packFile().toStdString()));
        QVERIFY(pack);
        QCOMPARE(pack->title, std::string("Tuesday"));
        QCOMPARE(pack->words, std::string("Look first."));
        QCOMPARE(pack->images.files, 20);
    }

    void aStudentOpensItByDroppingItOnTheWindow()
    {
        qputenv("NUCLEOSCOPE_HOME", path("student").toUtf8()); // who has neither lesson nor recipe
        workspace_ = std::make_unique<Workspace>();
        student_ = std::make_unique<MainWindow>(*workspace_);
        student_->resize(1280, 800);
        student_->show();
        drop(*student_, packFile());
        QTRY_COMPARE_WITH_TIMEOUT(student_->currentPage(), QStringLiteral("learn"), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(page().list().count(), 9, 20'000); // eight shipped and the class's
        QTRY_COMPARE(page().view().state().lesson.title, std::string("A short lesson"));
        QVERIFY(child<QWidget>("lessonClass").isVisible());
        QCOMPARE(child<QLabel>("lessonClassWords").text(), QStringLiteral("Look first."));
        QVERIFY(!child<QComboBox>("lessonImages").isEnabled()); // it has its own
        QVERIFY(ofMenu("classroomHandIn").isEnabled() && !ofMenu("classroomPack").isEnabled());
        QListWidgetItem* item = page().list().currentItem();
        QVERIFY(item->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Class “Tuesday” · not begun")));
        QVERIFY(page().findChild<CommandButton*>()->line().startsWith(QStringLiteral("nucleoscope classroom lesson ")));
    }

    void nothingIsHandedInBeforeAnythingWasDone()
    {
        QSignalSpy failed(workspace_.get(), &Workspace::failed);
        QTest::mouseClick(&child<QPushButton>("lessonHandIn"), Qt::LeftButton);
        auto& dialog = child<HandInDialog>("handInDialog");
        QVERIFY(dialog.isVisible() && !dialog.isModal());
        dialog.write(path("early.json"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QVERIFY(!QFile::exists(path("early.json")));
        dialog.close();
        QTRY_VERIFY(!page().findChild<HandInDialog*>(QStringLiteral("handInDialog")));
    }

    void theLessonRunsWithThePacksRecipeAndImages()
    {
#ifndef NUCLEOSCOPE_HAS_ENGINE
        QSKIP("Built without a learning engine.");
#endif
        auto& choice = child<QRadioButton>("choice-within");
        page().findChild<QScrollArea*>()->ensureWidgetVisible(&choice);
        QTest::mouseClick(&choice, Qt::LeftButton, {}, {8, choice.height() / 2});
        QTest::mouseClick(&child<QPushButton>("lessonStart"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(page().session() && page().session()->hasEnded(), 240'000);
        QVERIFY2(page().session()->outcome().has_value(),
                 page().session()->outcome() ? "" : page().session()->outcome().error().message.english().c_str());
        QTRY_VERIFY(page().view().state().record && page().view().state().record->conclusion);
        QVERIFY(page().view().state().folder == page().view().state().pack->lessonFolder());
    }

    void aStudentHandsIn()
    {
        if (!page().view().state().record) { // without an engine
            LessonRecord record;
            record.prediction = "within";
            QVERIFY(writeLessonRecord(page().view().state().folder, record));
        }
        ofMenu("classroomHandIn").trigger();
        auto& dialog = child<HandInDialog>("handInDialog");
        QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("handInName")), QStringLiteral("Fox"));
        QVERIFY(dialog.findChild<CommandButton*>()->line().endsWith(QStringLiteral("--out Fox.result.json --name Fox")));
        QSignalSpy noticed(workspace_.get(), &Workspace::noticed);
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("handInSave")), Qt::LeftButton);
        saveAs(*student_, path("Fox.result.json"));
        QTRY_COMPARE_WITH_TIMEOUT(noticed.size(), 1, 20'000);
        const QByteArray text = contentOf(path("Fox.result.json"));
        QVERIFY(text.contains("\"Fox\"") && !text.contains(path("").toUtf8()));
        const auto result = classResultFromJson(text.toStdString(), "Fox");
        QVERIFY(result && result->prediction == "within");
        // Once more: the name is remembered.
        QTRY_VERIFY(!page().findChild<HandInDialog*>(QStringLiteral("handInDialog")));
        QTest::mouseClick(&child<QPushButton>("lessonHandIn"), Qt::LeftButton);
        QTRY_COMPARE(child<HandInDialog>("handInDialog").findChild<QLineEdit*>(QStringLiteral("handInName"))->text(),
                     QStringLiteral("Fox"));
        child<HandInDialog>("handInDialog").close();
    }

    void aHostilePackIsToldAndNothingElseHappens()
    {
        const QString file = path("bad.nucleopack");
        auto writer = ZipWriter::create(pathFromUtf8(file.toStdString()));
        QVERIFY(writer->add("class.json", std::string_view("{}")) && writer->finish());
        QSignalSpy failed(workspace_.get(), &Workspace::failed);
        drop(*student_, file);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QVERIFY(qvariant_cast<Message>(failed.first().first()).english().find("bad.nucleopack") != std::string::npos);
        QCOMPARE(page().list().count(), 9);
    }

    void theTeacherHasTheTable()
    {
        student_.reset();
        workspace_.reset();
        qputenv("NUCLEOSCOPE_HOME", path("home").toUtf8());
        QFile note(path("note.json"));
        QVERIFY(note.open(QIODevice::WriteOnly) && note.write("{}") > 0);
        note.close();
        page().findChild<Classroom*>()->collect({path("Fox.result.json"), path("note.json")});
        QTRY_VERIFY_WITH_TIMEOUT(page().findChild<ClassTableDialog*>(QStringLiteral("classTableDialog")), 20'000);
        auto& dialog = child<ClassTableDialog>("classTableDialog");
        QVERIFY(dialog.isVisible() && !dialog.isModal());
        const auto& table = *dialog.findChild<FactTable*>(QStringLiteral("classTable"));
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.model()->index(0, 0).data().toString(), QStringLiteral("Fox"));
        QCOMPARE(table.model()->index(0, 1).data().toString(), QStringLiteral("The same"));
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("classSummary"))->text().contains(QStringLiteral("Handed in: 1.")));
        QVERIFY(dialog.findChild<QPlainTextEdit*>(QStringLiteral("classUncounted"))
                    ->toPlainText()
                    .contains(QStringLiteral("note.json")));
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("classTableSave")), Qt::LeftButton);
        saveAs(*teacher_->window, path("class.csv"));
        const auto csv = CsvTable::parse(contentOf(path("class.csv")).toStdString(), "class.csv");
        QVERIFY(csv && csv->rows.size() == 1 && csv->rows.front().front() == "Fox");
        dialog.close();
    }
};

NUCLEOSCOPE_TEST(TestClassroom)
#include "test_classroom.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_program.h"
#include "ui/pages/describe/class_table.h"
#include "ui/pages/describe/describe_dialog.h"
#include "ui/pages/describe/preview_table.h"
#include "ui/pages/describe/rule_editor.h"
#include "ui/settings/settings.h"
#include "window_fixture.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// Bring your own nuclei: from a folder to an open dataset, by clicks and keys.
class TestDescribeDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFolderBecomesADatasetInThreeSteps();
    void whatIsLeftOutComesFirstWithItsReason();
    void underPseudonymsTheTableNamesNobody();
    void aPatternThatIsNoneIsToldAtItsRule();
    void aPatternWithoutEndIsGivenUp();
    void aTableIsReadAndItsColumnsGuessed();
    void rulesCanBeOrderedAndRemoved();
    void classesAreRenamedAndLeftOut();
    void classesTakeAnotherOrder();
    void aDescriptionThatIsThereIsChanged();
    void oneThatIsKeptElsewhereIsOpenedItself();
    void aPlaceWithoutImagesIsTold();
    void aFolderThatCannotBeWrittenIsTold();
    void startPageAndMenuLeadThere();
    void nothingThatTakesTheFocusIsNameless();

private:
    void drawOwn(const QString& folder) const;
};

namespace {

/// The dialog on a folder of its own, at the rules.
struct Own {
    explicit Own(WindowFixture& fixture, const QString& place) : dialog(*fixture.workspace, fixture.window.get())
    {
        dialog.show();
        QTest::keyClicks(&field<QLineEdit>("describePlace"), place);
        QTest::keyClick(&field<QLineEdit>("describePlace"), Qt::Key_Return);
    }
    template <typename Kind>
    Kind& field(const char* name) const
    {
        Kind* found = dialog.findChild<Kind*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }
    QPushButton& next() const { return field<QPushButton>("describeNext"); }
    bool click(const char* name)
    {
        auto& button = field<QAbstractButton>(name);
        if (!QTest::qWaitFor([&] { return button.isEnabled() && button.isVisible(); }, 10'000))
            return false;
        QTest::mouseClick(&button, Qt::LeftButton);
        return true;
    }
    bool reachRules()
    {
        return click("describeNext") && QTest::qWaitFor([&] { return preview().rowCount() > 0; }, 10'000);
    }
    QAbstractItemModel& preview() const { return *field<QTableView>("describePreview").model(); }
    QString cell(int row, int column) const { return preview().index(row, column).data().toString(); }
    /// In order from the top.
    QList<RuleEditor*> rules() const
    {
        QList<RuleEditor*> shown;
        for (RuleEditor* editor : dialog.findChildren<RuleEditor*>())
            if (!editor->isHidden())
                shown << editor;
        std::sort(shown.begin(), shown.end(), [](auto* a, auto* b) { return a->y() < b->y(); });
        return shown;
    }
    bool says(const char* label, const QString& text) const
    {
        return QTest::qWaitFor([&] { return field<QLabel>(label).text().contains(text); }, 10'000);
    }

    DescribeDialog dialog;
};

bool waitForDataset(WindowFixture& fixture)
{
    return QTest::qWaitFor([&] { return fixture.workspace->dataset() != nullptr; }, 10'000);
}

const QString mine = QStringLiteral("mine");

} // namespace

void TestDescribeDialog::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QAccessible::setActive(true);
}

/// blast/P1_1.png …: 6 patients with 2 images, an overview that is of nobody, and a table.
void TestDescribeDialog::drawOwn(const QString& folder) const
{
    QDir().mkpath(folder + QStringLiteral("/blast"));
    QDir().mkpath(folder + QStringLiteral("/normal"));
    QByteArray labels = "image,diagnosis,patient\n";
    for (int patient = 1; patient <= 6; ++patient)
        for (int i = 1; i <= 2; ++i) {
            const bool blast = patient <= 3;
            QImage image(16, 16, QImage::Format_RGB32);
            image.fill(QColor::fromHsv(blast ? 280 : 200, 120, 40 * patient));
            const QString name = QStringLiteral("P%1_%2.png").arg(patient).arg(i);
            QVERIFY(image.save(folder + (blast ? QStringLiteral("/blast/") : QStringLiteral("/normal/")) + name));
            labels += name.toUtf8() + (blast ? ",1,p" : ",0,p") + QByteArray::number(patient) + "\n";
        }
    QVERIFY(QImage(16, 16, QImage::Format_RGB32).save(folder + QStringLiteral("/overview.png")));
    QFile table(folder + QStringLiteral("/labels.csv"));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write(labels);
}

void TestDescribeDialog::aFolderBecomesADatasetInThreeSteps()
{
    WindowFixture fixture;
    drawOwn(fixture.path(mine));
    QFile::remove(fixture.path(mine) + QStringLiteral("/labels.csv"));
    Own own(fixture, fixture.path(mine));
    QVERIFY(!own.dialog.isModal());
    QVERIFY(own.says("describeFound", QStringLiteral("13 image(s)")));
    QVERIFY(own.reachRules());
    QCOMPARE(own.rules().size(), 2); // folders and names, as they look
    QVERIFY(own.says("describeSummary", QStringLiteral("12 of 13 images are explained. Left out: 1.")));
    QVERIFY(own.click("describeNext"));
    QVERIFY(own.says("describeOutcome", QStringLiteral("6 patient(s)")));
    QTest::keyClicks(&own.field<QLineEdit>("describeName"), QStringLiteral("Ours"));
    QVERIFY(own.click("describeNext"));
    QVERIFY(waitForDataset(fixture));
    const auto dataset = fixture.workspace->dataset();
    QCOMPARE(dataset->layout(), Layout::Described);
    QCOMPARE(dataset->name(), std::string("Ours"));
    QCOMPARE(dataset->sampleCount(), 12);
    QCOMPARE(dataset->subjects().size(), 6u);
    QVERIFY(!own.dialog.isVisible());
    QCOMPARE(fixture.window->currentPage(), QStringLiteral("data"));
}

void TestDescribeDialog::whatIsLeftOutComesFirstWithItsReason()
{
    WindowFixture fixture;
    drawOwn(fixture.path(mine));
    Own own(fixture, fixture.path(mine));
    QVERIFY(own.reachRules());
    QVERIFY(own.says("describeSummary", QStringLiteral("12 of 13")));
    QCOMPARE(own.cell(0, PreviewTableModel::FileColumn), QStringLiteral("overview.png"));
    QVERIFY(own.cell(0, PreviewTableModel::ReasonColumn).startsWith(QStringLiteral("No class")));
    QCOMPARE(own.preview().rowCount(), 13);
    QTest::mouseClick(&own.field<QCheckBox>("describeOnlyLeftOut"), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(own.preview().rowCount(), 1);
}

void TestDescribeDialog::underPseudonymsTheTableNamesNobody()
{
    WindowFixture fixture;
    drawOwn(fixture.path(mine));
    Own own(fixture, fixture.path(mine));
    QVERIFY(own.reachRules());
    QVERIFY(own.says("describeSummary", QStringLiteral("12 of 13")));
    fixture.workspace->settings().setPseudonyms(true);
    auto& table = own.field<QTableView>("describePreview");
    table.setFocus();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!QGuiApplication::clipboard()->text().isEmpty(), 20'000);
    const QString csv = dynamic_cast<PreviewTableModel&>(own.preview()).toCsv(Pseudonyms::ofThisComputer().value());
    for (const QString& text : {QGuiApplication::clipboard()->text(), csv}) {
        for (const char* name : {"P1_", "P6_", "overview", "No class"})
            QVERIFY2(!text.contains(QLatin1String(name)), qPrintable(text));
        QCOMPARE(text.count(QLatin1Char('\n')), 14);
        QVERIFY2(text.contains(QStringLiteral("left out")) && text.contains(QStringLiteral("1/P")), qPrintable(text));
    }
    fixture.workspace->settings().setPseudonyms(false);
}

void TestDescribeDialog::aPatternThatIsNoneIsToldAtItsRule()
{
    WindowFixture fixture;
    drawOwn(fixture.path(mine));
    QFile::remove(fixture.path(mine) + QStringLiteral("/labels.csv"));
    Own own(fixture, fixture.path(mine));
    QVERIFY(own.reachRules());
    QVERIFY(own.click("addPatternRule"));
    QTRY_COMPARE(own.rules().size(), 3);
    auto* editor = own.dialog.findChildren<RuleEditor*>().last();
    auto* pattern = editor->findChild<QLineEdit*>(QStringLiteral("rulePattern"));
    auto* problem = editor->findChild<QLabel*>(QStringLiteral("ruleProblem"));
    pattern->selectAll();
    QTest::keyClicks(pattern, QStringLiteral("(?<fold>P[12]"));
    QVERIFY(QTest::qWaitFor([&] { return problem->isVisible(); }, 10'000));
    QVERIFY2(problem->text().contains(QStringLiteral("character 14")), qPrintable(problem->text()));
    QVERIFY(pattern->accessibleDescription() == problem->text());
    QVERIFY(!own.next().isEnabled()); // nothing that cannot be opened is saved
    QTest::keyClicks(pattern, QStringLiteral(")"));
    QVERIFY(QTest::qWaitFor([&] { return problem->isHidden() && own.next().isEnabled(); }, 10'000));
    QVERIFY(editor->findChild<QLabel*>(QStringLiteral("ruleYield"))->text().contains(QStringLiteral("P1 (2), P2 (2)")));
}

void TestDescribeDialog::aPatternWithoutEndIsGivenUp()
{
    WindowFixture fixture;
    drawOwn(fixture.path(mine));
    for (int i = 0; i < 6; ++i)
        QVERIFY(QFile::copy(fixture.path(QStringLiteral("mine/overview.png")),
                            fixture.path(QStringLiteral("mine/%1%2.png").arg(QString(120, u'a')).arg(i))));
    Own own(fixture, fixture.path(mine));
    QVERIFY(own.reachRules());
    QVERIFY(own.click("addPatternRule"));
    auto* editor = own.dialog.findChildren<RuleEditor*>().last();
    auto* pattern = editor->findChild<QLineEdit*>(QStringLiteral("rulePattern"));
    pattern->setText(QStringLiteral("^(?<class>(a+)+)$"));
    auto* problem = editor->findChild<QLabel*>(QStringLiteral("ruleProblem"));
    QVERIFY(QTest::qWaitFor([&] { return problem->text().contains(QStringLiteral("takes too long")); }, 20'000));
}

void TestDescribeDialog::aTableIsReadAndItsColumnsGuessed()
{
    WindowFixture fixture;
    drawOwn(fixture.path(mine));
    Own own(fixture, fixture.path(mine));
    QVERIFY(own.reachRules());
    while (!own.rules().isEmpty()) {
        QTest::mouseClick(own.rules().first()->findChild<QToolButton*>(QStringLiteral("ruleRemove")), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QVERIFY(!own.next().isEnabled());
    QVERIFY(own.click("addTableRule"));
    QVERIFY(QTest::qWaitFor([&] { return own.field<QComboBox>("ruleFiles").currentText() == QStringLiteral("image"); }, 10'000));
    QCOMPARE(own.field<QComboBox>("ruleClasses").currentText(), QStringLiteral("diagnosis"));
    QCOMPARE(own.field<QComboBox>("ruleSubjects").currentText(), QStringLiteral("patient"));
    QVERIFY(own.says("describeSummary", QStringLiteral("12 of 13")));
    // Without the column of patients each image is one, and that is said.
    auto& subjects = own.field<QComboBox>("ruleSubjects");
    while (subjects.currentIndex() > 0)
        QTest::keyClick(&subjects, Qt::Key_Up);
    QVERIFY2(own.says("describeNotes", QStringLiteral("each image counts as its own")),
             qPrintable(own.field<QLabel>("describeNotes").text()));
}

void TestDescribeDialog::rulesCanBeOrderedAndRemoved()
{
    WindowFixture fixture;
    drawOwn(fixture.path(mine));
    Own own(fixture, fixture.path(mine));
    QVERIFY(own.reachRules());
    QVERIFY(own.click("addPatternRule"));
    auto* pattern = own.dialog.findChildren<RuleEditor*>().last();
    pattern->findChild<QLineEdit*>(QStringLiteral("rulePattern"))->setText(QStringLiteral("(?<class>P[1-4])"));
    QVERIFY(own.says("describeNotes", QStringLiteral("says something else than a rule before it")));
    QCoreApplication::processEvents();
    const auto up = [&] { return pattern->findChild<QToolButton*>(QStringLiteral("ruleUp")); };
    while (up()->isEnabled()) {
        QTest::mouseClick(up(), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    QVERIFY(QTest::qWaitFor([&] { return own.cell(1, PreviewTableModel::ClassColumn) == QStringLiteral("P1"); }, 10'000));
    const auto before = own.rules().size();
    QTest::mouseClick(pattern->findChild<QToolButton*>(QStringLiteral("ruleRemove")), Qt::LeftButton);
    QCOMPARE(own.rules().size(), before - 1);
    QVERIFY(QTest::qWaitFor([&] { return own.cell(1, PreviewTableModel::ClassColumn) != QStringLiteral("P1"); }, 10'000));
}

void TestDescribeDialog::classesAreRenamedAndLeftOut()
{
    WindowFixture fixture;
    drawOwn(fixture.path(mine));
    QDir().mkpath(fixture.path(QStringLiteral("mine/debris")));
    QVERIFY(QFile::copy(fixture.path(QStringLiteral("mine/overview.png")), fixture.path(QStringLiteral("mine/debris/P7_1.png"))));
    QFile::remove(fixture.path(mine) + QStringLiteral("/labels.csv"));
    Own own(fixture, fixture.path(mine));
    QVERIFY(own.reachRules() && own.click("describeNext"));
    auto& classes = own.field<ClassTable>("describeClasses");
    QCOMPARE(classes.rowCount(), 3); // blast, debris, normal
    classes.item(0, 1)->setText(QStringLiteral("ALL"));
    classes.item(1, 0)->setCheckState(Qt::Unchecked);
    classes.item(2, 1)->setText(QStringLiteral("HEM"));
    classes.item(0, 2)->setCheckState(Qt::Checked);
    QVERIFY(own.says("describeOutcome", QStringLiteral("Opens 12 image(s).")));
    QVERIFY(own.click("describeNext"));
    QVERIFY(waitForDataset(fixture));
    const auto dataset = fixture.workspace->dataset();
    QCOMPARE(dataset->classes().size(), 2u);
    QCOMPARE(dataset->classes()[0].name, std::string("ALL"));
    QVERIFY(dataset->classes()[0].positive && !dataset->classes()[1].positive);
    QCOMPARE(dataset->countByClass(), (std::vector<int>{6, 6}));
}

void TestDescribeDialog::classesTakeAnotherOrder()
{
    WindowFixture fixture;
    drawOwn(fixture.path(mine));
    QFile::remove(fixture.path(mine) + QStringLiteral("/labels.csv"));
    const auto classNames = [&] {
        QStringList names;
        for (const ClassInfo& info : fixture.workspace->dataset()->classes())
            names << QString::fromStdString(info.name) + (info.positive ? QStringLiteral("+") : QString());
        return names;
    };
    {
        Own own(fixture, fixture.path(mine));
        QVERIFY(own.reachRules() && own.click("describeNext"));
        auto& table = own.field<ClassTable>("describeClasses");
        QCOMPARE(table.item(0, 0)->text(), QStringLiteral("blast"));
        table.setCurrentCell(0, 0);
        QVERIFY(!own.field<QPushButton>("describeClassUp").isEnabled());
        QTest::keyClick(&table, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(table.currentRow(), 1); // it stays chosen
        QVERIFY(!own.field<QPushButton>("describeClassDown").isEnabled());
        QVERIFY(own.click("describeClassUp") && own.click("describeClassDown"));
        table.item(0, 2)->setCheckState(Qt::Checked);
        table.item(1, 2)->setCheckState(Qt::Unchecked);
        QVERIFY(own.click("describeNext"));
        QVERIFY(waitForDataset(fixture));
        QCOMPARE(classNames(), (QStringList{QStringLiteral("normal+"), QStringLiteral("blast")}));
    }
    // Described again, they stand as they were left.
    Own again(fixture, fixture.path(mine));
    QVERIFY(again.reachRules() && again.click("describeNext"));
    QCOMPARE(again.field<ClassTable>("describeClasses").item(0, 0)->text(), QStringLiteral("normal"));
}

void TestDescribeDialog::aDescriptionThatIsThereIsChanged()
{
    WindowFixture fixture;
    drawOwn(fixture.path(mine));
    QFile file(fixture.path(QStringLiteral("mine/nucleoscope.dataset.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":"nucleoscope-dataset","version":1,"name":"Before","rules":[{"from":"folder","gives":"class"}]})");
    file.close();
    Own own(fixture, fixture.path(mine));
    QVERIFY(own.says("describeFound", QStringLiteral("A description is there already")));
    QVERIFY(own.reachRules());
    QCOMPARE(own.rules().size(), 1);
    QVERIFY(own.click("addPatternRule")); // it comes with a pattern for patients
    QVERIFY(own.says("describeSummary", QStringLiteral("12 of 13")));
    QVERIFY(own.click("describeNext"));
    QCOMPARE(own.field<QLineEdit>("describeName").text(), QStringLiteral("Before"));
    QVERIFY(own.click("describeNext"));
    QVERIFY(waitForDataset(fixture));
    QCOMPARE(fixture.workspace->dataset()->name(), std::string("Before"));
    QCOMPARE(fixture.workspace->dataset()->subjects().size(), 6u);
}

void TestDescribeDialog::oneThatIsKeptElsewhereIsOpenedItself()
{
    WindowFixture fixture;
    drawOwn(fixture.path(mine));
    Own own(fixture, fixture.path(mine));
    QVERIFY(own.reachRules() && own.click("describeNext"));
    QTest::mouseClick(&own.field<QRadioButton>("describeElsewhere"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!own.next().isEnabled()); // where?
    QVERIFY(own.click("describeChooseFile"));
    const QString study = fixture.path(QStringLiteral("study.json"));
    Q_EMIT own.field<QFileDialog>("saveDialog").fileSelected(study);
    QVERIFY(own.click("describeNext"));
    QVERIFY(waitForDataset(fixture));
    QCOMPARE(QString::fromStdString(utf8(fixture.workspace->dataset()->location())), study);
    QVERIFY(!QFile::exists(fixture.path(QStringLiteral("mine/nucleoscope.dataset.json"))));
}

void TestDescribeDialog::aPlaceWithoutImagesIsTold()
{
    WindowFixture fixture;
    QDir().mkpath(fixture.path(QStringLiteral("empty")));
    Own own(fixture, fixture.path(QStringLiteral("empty")));
    auto& notice = own.field<QWidget>("describeNotice");
    QVERIFY(QTest::qWaitFor([&] { return notice.isVisible(); }, 10'000));
    QVERIFY(!own.next().isEnabled());
}

void TestDescribeDialog::aFolderThatCannotBeWrittenIsTold()
{
    WindowFixture fixture;
    drawOwn(fixture.path(mine));
    Own own(fixture, fixture.path(mine));
    QVERIFY(own.reachRules() && own.click("describeNext"));
    // A folder stands where the file is to be: nobody can write it, not even root.
    QVERIFY(QDir().mkpath(fixture.path(QStringLiteral("mine/nucleoscope.dataset.json/x"))));
    QVERIFY(own.click("describeNext"));
    QVERIFY(QTest::qWaitFor([&] { return own.field<QWidget>("describeSaveNotice").isVisible(); }, 10'000));
    QVERIFY(own.dialog.isVisible() && !fixture.workspace->dataset());
}

void TestDescribeDialog::startPageAndMenuLeadThere()
{
    WindowFixture fixture;
    QTest::mouseClick(&fixture.child<QPushButton>("start-own"), Qt::LeftButton);
    auto* dialog = fixture.window->findChild<DescribeDialog*>(QStringLiteral("describeDialog"));
    QVERIFY(dialog && dialog->isVisible());
    dialog->close();
    QTest::qWait(0);
    fixture.child<QAction>("action-bring-own").trigger();
    QVERIFY(fixture.window->findChild<DescribeDialog*>(QStringLiteral("describeDialog"))->isVisible());
}

void TestDescribeDialog::nothingThatTakesTheFocusIsNameless()
{
    WindowFixture fixture;
    drawOwn(fixture.path(mine));
    Own own(fixture, fixture.path(mine));
    QStringList nameless;
    const auto look = [&] {
        for (QWidget* widget : own.dialog.findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                || widget->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
                nameless << QString::fromLatin1(widget->metaObject()->className()) + u'#' + widget->objectName();
        }
    };
    look();
    QVERIFY(own.reachRules());
    for (const char* name : {"addFolderRule", "addPatternRule", "addTableRule"})
        QVERIFY(own.click(name));
    look();
    for (RuleEditor* added : own.dialog.findChildren<RuleEditor*>().last(3))
        Q_EMIT added->removed();
    QVERIFY(own.click("describeNext"));
    look();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

NUCLEOSCOPE_TEST(TestDescribeDialog)
#include "test_describe_dialog.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "results_fixture.h"

#include "core/inspection/sample_filter.h"
#include "tests/test_program.h"
#include "ui/bridge/training_session.h"
#include "ui/pages/train/train_setup.h"
#include "ui/pages/train_page.h"
#include "ui/text.h"
#include "ui/translations.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSpinBox>
#include <QTranslator>

using namespace nucleoscope;
using namespace nucleoscope::ui;

namespace {

/// Says what it is told to say.
class Dictionary : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        if (qstrcmp(context, "filter") == 0 && bracketsFilters)
            return u'[' + QString::fromUtf8(source) + u']';
        return qstrcmp(context, "core") == 0 ? words.value(QString::fromUtf8(source)) : QString();
    }
    QHash<QString, QString> words;
    bool bracketsFilters = false;
};

/// Nothing stands outside of brackets.
bool isMadeOfPieces(const QString& sentence)
{
    int depth = 0;
    for (const QChar c : sentence) {
        depth += c == u'[' ? 1 : c == u']' ? -1 : 0;
        if (depth == 0 && c != u']')
            return false;
    }
    return true;
}

} // namespace

class TestLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyLanguageIsThere();
    void sentencesOfCoreAreTranslated();
    void sentencesWithinSentencesAreTranslated();
    void numbersOfCoreAreWrittenAsTheUserDoes();
    void filtersOfNucleiAreMadeOfKnownPieces();
    void filtersOfPredictionsAreMadeOfKnownPieces();
    void windowChangesItsLanguageInPlace();
    void changedWindowSaysWhatANewOneSays();
    void whatWasChosenStays();
    void runningTrainingGoesOn();
    void languageIsChosenInTheMenuAndRemembered();

private:
    Dictionary dictionary_;
};

void TestLanguages::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    dictionary_.words.clear();
    dictionary_.bracketsFilters = false;
}

void TestLanguages::cleanup()
{
    QApplication::removeTranslator(&dictionary_);
    installTranslations(*qApp, QStringLiteral("en"));
}

void TestLanguages::everyLanguageIsThere()
{
    QCOMPARE(languages().size(), 5);
    for (const Language& language : languages()) {
        installTranslations(*qApp, language.code);
        QCOMPARE(spokenLanguage(), language.code);
        QTranslator file;
        QVERIFY2(file.load(QStringLiteral(":/translations/nucleoscope_%1.qm").arg(language.code)), qPrintable(language.code));
    }
}

void TestLanguages::sentencesOfCoreAreTranslated()
{
    dictionary_.words = {
        {QStringLiteral("There is no file or folder {file}."), QStringLiteral("Weder Datei noch Ordner: {file}.")}};
    QApplication::installTranslator(&dictionary_);
    const Message message{"files.missing", "There is no file or folder {file}.", {{"file", "a, b.txt"}}};
    QCOMPARE(translated(message), QStringLiteral("Weder Datei noch Ordner: a, b.txt."));
    QCOMPARE(QString::fromStdString(message.english()), QStringLiteral("There is no file or folder a, b.txt."));
}

void TestLanguages::sentencesWithinSentencesAreTranslated()
{
    dictionary_.words = {{QStringLiteral("{file} could not be measured: {reason}."),
                          QStringLiteral("{file} nicht messbar: {reason}.")},
                         {QStringLiteral("{file} is no regular file."), QStringLiteral("{file} keine einfache Datei.")},
                         {QStringLiteral("It is encrypted"), QStringLiteral("Verschlüsselt")}};
    QApplication::installTranslator(&dictionary_);
    const auto saying = [](const char* reason) {
        return translated(
            Message{"audit.not_measured", "{file} could not be measured: {reason}.", {{"file", "x"}, {"reason", reason}}});
    };
    QCOMPARE(saying("It is encrypted"), QStringLiteral("x nicht messbar: Verschlüsselt."));
    QCOMPARE(saying("y.bmp is no regular file."), QStringLiteral("x nicht messbar: y.bmp keine einfache Datei.."));
    QCOMPARE(saying("y.bmp is no regular file"), QStringLiteral("x nicht messbar: y.bmp keine einfache Datei."));
    QCOMPARE(saying("Permission denied"), QStringLiteral("x nicht messbar: Permission denied."));
}

void TestLanguages::numbersOfCoreAreWrittenAsTheUserDoes()
{
    const Message message{"t",
                          "{count} of {share}, {value}, {size}, {patients}, {version}",
                          {{"count", "10,661"},
                           {"share", "84.3 %"},
                           {"value", "-0.125"},
                           {"size", "3.4 GB"},
                           {"patients", "1.5"},
                           {"version", "2.13"}}};
    QCOMPARE(translated(message), QStringLiteral("10,661 of 84.3 %, −0.125, 3.4 GB, 1.5, 2.13"));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(translated(message), QStringLiteral("10.661 of 84,3 %, −0,125, 3,4 GB, 1.5, 2.13"));
}

void TestLanguages::filtersOfNucleiAreMadeOfKnownPieces()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(fixture.dataset()));
    const Dataset& dataset = *fixture.workspace->dataset();
    dictionary_.bracketsFilters = true;
    QApplication::installTranslator(&dictionary_);
    std::vector<SampleFilter> filters(10);
    filters[1].classes = {0};
    filters[2].classes = {0, 1};
    filters[2].predictedClasses = {1};
    filters[3].correct = false;
    filters[4].predictedClasses = {0};
    filters[4].correct = true;
    filters[5].folds = {0};
    filters[6].samples = {{1, 2}};
    filters[7].samples = {{1, 2}};
    filters[7].samplesName = "of a finding";
    filters[8].text = "all";
    filters[9].subjects = {0};
    for (SampleFilter& filter : filters)
        for (const std::vector<int>& shown : {std::vector<int>{}, {0}, {0, 1, 19}})
            for (const bool marked : {false, true}) {
                if (marked) {
                    filter.marks.kinds = allMarks;
                    filter.marks.unmarked = true;
                }
                const QString text = translated(describeFilter(dataset, filter, shown));
                QVERIFY2(isMadeOfPieces(text), qPrintable(text));
            }
}

void TestLanguages::filtersOfPredictionsAreMadeOfKnownPieces()
{
    dictionary_.bracketsFilters = true;
    QApplication::installTranslator(&dictionary_);
    const std::vector<ClassInfo> classes{{"ALL", 0xD55E00, -1, true}, {"HEM", 0x0072B2, -1, false}};
    std::vector<PredictionFilter> filters(12);
    filters[1].truth = 0;
    filters[2].predicted = 1;
    filters[2].correct = false;
    filters[3].correct = true;
    filters[4].predicted = referred;
    filters[5].text = "x";
    filters[6].positiveProbability = ValueRange{0.2, 0.3};
    filters[7].positiveProbability = ValueRange{0.2};
    filters[8].loss = ValueRange{};
    filters[8].loss->high = 2;
    filters[9].loss = ValueRange{1, 2};
    filters[10].subjects = {"7"};
    filters[11].samples = {{1}};
    for (PredictionFilter& filter : filters) {
        for (const int kinds : {0, 1, 2, 3, 5, 7, 9, 15, 16, 17, 19, 31}) {
            filter.marks = {};
            constexpr MarkKind all[] = {MarkKind::LabelDoubtful, MarkKind::PoorImage, MarkKind::Interesting, MarkKind::Note};
            for (int k = 0; k < 4; ++k)
                if (kinds & (1 << k))
                    filter.marks.kinds.set(all[k]);
            filter.marks.unmarked = kinds & 16;
            for (const int count : {0, 1, 1200}) {
                const QString text = translated(describeFilter(filter, classes, count, count));
                QVERIFY2(isMadeOfPieces(text), qPrintable(text));
            }
        }
    }
}

void TestLanguages::windowChangesItsLanguageInPlace()
{
    installTranslations(*qApp, QStringLiteral("en"));
    WindowFixture fixture;
    QVERIFY(fixture.open(fixture.dataset()));
    auto& train = fixture.child<QPushButton>("data-train");
    const QString english = train.text();
    QSet<QString> said{english};
    for (const Language& language : languages()) {
        changeLanguage(*qApp, language.code);
        said.insert(train.text());
    }
    QCOMPARE(said.size(), languages().size());
    changeLanguage(*qApp, QStringLiteral("en"));
    QCOMPARE(train.text(), english);
}

namespace {

/// What a window shows, by the place of each object in it.
void collect(const QObject& object, const QString& place, QMap<QString, QString>& texts)
{
    const bool typed = qobject_cast<const QLineEdit*>(&object);
    for (const char* name : {"text", "title", "toolTip", "accessibleName", "placeholderText", "windowTitle",
                             "accessibleDescription", "description", "caption", "emptyText"})
        if (const QVariant value = object.property(name); value.userType() == QMetaType::QString && !(typed && name[0] == 't'))
            texts[place + u'.' + QLatin1String(name)] = value.toString();
    if (const auto* box = qobject_cast<const QComboBox*>(&object))
        for (int i = 0; i < box->count(); ++i)
            texts[place + QStringLiteral(".item%1").arg(i)] = box->itemText(i);
    QHash<QString, int> number;
    for (const QObject* child : object.children()) {
        const QString name = QLatin1String(child->metaObject()->className()) + u'#' + child->objectName();
        collect(*child, place + u'/' + name + QString::number(number[name]++), texts);
    }
}

/// How far a picture is magnified follows from the window's shape, which is not asked.
QString wording(const QString& key, QString text)
{
    static const QRegularExpression magnification(QStringLiteral("^\\d+"));
    return key.endsWith(QStringLiteral(".caption")) ? text.remove(magnification) : text;
}

} // namespace

void TestLanguages::changedWindowSaysWhatANewOneSays()
{
    installTranslations(*qApp, QStringLiteral("en"));
    ResultsFixture fixture;
    QVERIFY(fixture.openRun());
    for (const QString& page : fixture.window->pageNames())
        fixture.window->showPage(page);
    changeLanguage(*qApp, QStringLiteral("de"));
    QMap<QString, QString> changed, fresh;
    MainWindow another(*fixture.workspace);
    another.resize(fixture.window->size());
    another.show();
    // A view counts what it shows once it is in sight, as the other window's was.
    another.showPage(QStringLiteral("results"));
    auto* results = qobject_cast<ResultsPage*>(another.page(QStringLiteral("results")));
    QTRY_COMPARE(results->inspection().rows().size(), fixture.state().rows().size());
    for (const QString& page : another.pageNames())
        another.showPage(page);
    QStringList differing;
    int same = 0;
    const auto compare = [&] {
        fresh.clear();
        changed.clear();
        collect(another, {}, fresh);
        collect(*fixture.window, {}, changed);
        differing.clear();
        same = 0;
        for (auto text = fresh.constBegin(); text != fresh.constEnd(); ++text)
            if (const auto before = changed.constFind(text.key()); before != changed.constEnd()
                                                                   && !text.key().section(u'/', -1).contains(u"#qt_"_qs)
                                                                   && !text.key().contains(u"#trainingEstimate"_qs)) {
                const bool equal = wording(text.key(), *before) == wording(text.key(), *text);
                same += equal && !text->isEmpty();
                if (!equal && !before->isEmpty() && !text->isEmpty())
                    differing << text.key().section(u'/', -2) + QStringLiteral(": “%1”, but “%2”").arg(*before, *text);
            }
        return differing.isEmpty();
    };
    // Each measures how fast this machine trains. Both read what is on the disk, and only then say what is in it.
    (void)QTest::qWaitFor(compare, 10'000);
    QVERIFY2(differing.isEmpty(), qPrintable(differing.join(u'\n')));
    QVERIFY(same > 500);
}

void TestLanguages::whatWasChosenStays()
{
    installTranslations(*qApp, QStringLiteral("en"));
    ResultsFixture fixture;
    QVERIFY(fixture.openRun());
    fixture.results().showView(QStringLiteral("patients"));
    PredictionFilter filter;
    filter.truth = 0;
    filter.correct = false;
    fixture.state().setFilter(filter);
    const auto rows = fixture.state().rows();
    const QString words = fixture.state().filterText();
    changeLanguage(*qApp, QStringLiteral("de"));
    QCOMPARE(fixture.state().filter(), filter);
    QCOMPARE(fixture.state().rows(), rows);
    QCOMPARE(fixture.window->currentPage(), QStringLiteral("results"));
    QVERIFY(fixture.state().filterText() != words);
}

void TestLanguages::runningTrainingGoesOn()
{
    installTranslations(*qApp, QStringLiteral("en"));
    WindowFixture fixture;
    QVERIFY(fixture.open(fixture.dataset()));
    fixture.window->showPage(QStringLiteral("train"));
    auto& recipes = fixture.child<QComboBox>("recipe");
    const int tiny = recipes.findData(QStringLiteral("tiny"));
    recipes.setCurrentIndex(tiny);
    Q_EMIT recipes.activated(tiny);
    fixture.child<QSpinBox>("epochs").setValue(400);
    auto& start = fixture.child<QPushButton>("startTraining");
    QTRY_VERIFY_WITH_TIMEOUT(start.isEnabled(), 10'000);
    QTest::mouseClick(&start, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace->isTraining(), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.workspace->training()->steps().empty(), 60'000);
    const TrainingSession* session = fixture.workspace->training();
    const std::size_t before = session->steps().size();
    changeLanguage(*qApp, QStringLiteral("de"));
    QCOMPARE(fixture.workspace->training(), session);
    QTRY_VERIFY_WITH_TIMEOUT(session->steps().size() > before || !fixture.workspace->isTraining(), 60'000);
    QVERIFY(fixture.workspace->isTraining());
    fixture.workspace->training()->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.workspace->isTraining(), 60'000);
}

void TestLanguages::languageIsChosenInTheMenuAndRemembered()
{
    WindowFixture fixture;
    installTranslations(*qApp, fixture.workspace->settings().language());
    QVERIFY(fixture.workspace->settings().language().isEmpty());
    fixture.child<QAction>("action-language-fr").trigger();
    QCOMPARE(spokenLanguage(), QStringLiteral("fr"));
    QCOMPARE(Settings().language(), QStringLiteral("fr"));
    QCOMPARE(QLocale().language(), QLocale::French);
    fixture.child<QAction>("action-language-system").trigger();
    QVERIFY(Settings().language().isEmpty());
}

NUCLEOSCOPE_TEST(TestLanguages)
#include "test_languages.moc"

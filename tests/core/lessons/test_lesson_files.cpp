#include "core/base/files.h"
#include "core/learning/recipe_library.h"
#include "core/lessons/lesson.h"
#include "core/lessons/lesson_plan.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <set>

using namespace nucleoscope;
using Json = nlohmann::json;
namespace fs = std::filesystem;

namespace {

fs::path shippedLessons()
{
    return shippedResourcesFolder() / "lessons";
}

Json schema()
{
    return Json::parse(readTextFile(shippedLessons() / "lesson.schema.json").value());
}

/// A lesson with every key there is.
Json wholeLesson()
{
    return schema().at("examples").at(0);
}

/// All keys of a JSON tree, in objects at any depth; below "changes" they are a recipe's.
void collectKeys(const Json& json, std::set<std::string>& keys)
{
    if (json.is_object())
        for (const auto& [key, value] : json.items()) {
            keys.insert(key);
            if (key != "changes")
                collectKeys(value, keys);
        }
    if (json.is_array())
        for (const Json& value : json)
            collectKeys(value, keys);
}

/// All keys that the schema allows.
void collectAllowed(const Json& json, std::set<std::string>& keys)
{
    if (json.is_object())
        for (const auto& [key, value] : json.items()) {
            if (key == "examples")
                continue;
            if (key == "properties")
                for (const auto& [name, unused] : value.items())
                    keys.insert(name);
            collectAllowed(value, keys);
        }
    if (json.is_array())
        for (const Json& value : json)
            collectAllowed(value, keys);
}

} // namespace

class TestLessonFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shippedLessonsAreWhole()
    {
        const LessonLibrary library = loadLessons(shippedLessons(), {});
        for (const Message& problem : library.problems)
            qWarning("%s", problem.english().c_str());
        QVERIFY(library.problems.empty());
        QStringList names;
        for (const LessonEntry& entry : library.lessons)
            names << QString::fromStdString(entry.lesson.name);
        QCOMPARE(names, (QStringList{"what_did_it_learn", "same_patient_twice", "softmax_twice", "augmented_validation",
                                     "only_the_outline", "does_it_look_at_the_nucleus", "accuracy_is_not_sensitivity",
                                     "planted_shortcut"}));
    }

    /// A choice that no outcome makes right would be a trick question.
    void eachChoiceCanBeRight()
    {
        for (const LessonEntry& entry : loadLessons(shippedLessons(), {}).lessons)
            for (const LessonChoice& choice : entry.lesson.choices) {
                const std::set<std::string> possible = entry.lesson.planted
                                                           ? std::set<std::string>{"nothing", "stain", "jpeg", "size"}
                                                           : std::set<std::string>{"above", "within", "below"};
                QVERIFY2(possible.contains(choice.name), choice.name.c_str());
            }
    }

    void schemaAndParserKnowTheSameKeys()
    {
        const auto parsed = parseLesson(wholeLesson().dump(), "example");
        QVERIFY2(parsed.has_value(), parsed ? "" : parsed.error().message.english().c_str());
        std::set<std::string> used, allowed;
        collectKeys(wholeLesson(), used);
        collectAllowed(schema(), allowed);
        QVERIFY(used == allowed);
    }

    void whatIsWrongIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QString>("patch");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const char* patch, const char* place) {
            QTest::newRow(name) << QString::fromUtf8(patch) << QString::fromUtf8(place);
        };
        row("unknown key", R"([{"op":"add","path":"/colour","value":1}])", "/colour");
        row("unknown key of an arm", R"([{"op":"add","path":"/arms/0/epochs","value":1}])", "/arms/0/epochs");
        row("no title", R"([{"op":"remove","path":"/title"}])", "\"title\" is missing");
        row("newer", R"([{"op":"replace","path":"/version","value":2}])", "/version");
        row("one arm", R"([{"op":"remove","path":"/arms/1"}])", "/arms");
        row("names alike", R"([{"op":"replace","path":"/arms/1/name","value":"a"},
                               {"op":"replace","path":"/arms/0/name","value":"a"}])",
            "/arms/1/name");
        row("unknown measure", R"([{"op":"replace","path":"/checks/0/measure","value":"beauty"}])", "/checks/0/measure");
        row("changed calls of one arm",
            R"([{"op":"replace","path":"/checks/0/measure","value":"calls_changed"},
                {"op":"replace","path":"/checks/0/of","value":"first"}])",
            "/checks/0");
        row("heat without looking", R"([{"op":"replace","path":"/look_at","value":0}])", "look_at");
        row("split out of range", R"([{"op":"replace","path":"/arms/0/split/turns","value":0}])", "/arms/0/split/turns");
        row("turns not whole", R"([{"op":"replace","path":"/arms/0/split/turns","value":2.5}])", "/arms/0/split/turns");
        row("fold classes on one side", R"([{"op":"replace","path":"/arms/0/images","value":"folds_as_classes"},
                {"op":"remove","path":"/arms/1/random_copy"},{"op":"add","path":"/arms/1/recipe","value":"small"}])",
            "/arms");
        row("no text", R"([{"op":"replace","path":"/text","value":[]}])", "/text");
        row("name with a space", R"([{"op":"replace","path":"/name","value":"a b"}])", "/name");
    }
    void whatIsWrongIsNamedWithItsPlace()
    {
        QFETCH(QString, patch);
        QFETCH(QString, place);
        const Json broken = wholeLesson().patch(Json::parse(patch.toStdString()));
        const auto lesson = parseLesson(broken.dump(), "broken.json");
        QVERIFY(!lesson.has_value());
        const QString said = QString::fromStdString(lesson.error().message.english());
        QVERIFY2(said.contains(place) && said.contains(QStringLiteral("broken.json")), qPrintable(said));
    }

    void tornFilesAreRefused()
    {
        const std::string whole = wholeLesson().dump();
        QVERIFY(!parseLesson(whole.substr(0, whole.size() / 2), "torn").has_value());
        QVERIFY(!parseLesson("[]", "list").has_value());
        QVERIFY(!parseLesson("{\"version\":1,\"version\":1}", "twice").has_value());
    }

    void teachersAddTheirs()
    {
        QTemporaryDir folder;
        const fs::path own = pathFromUtf8(folder.path().toStdString());
        Json mine = wholeLesson();
        mine["name"] = "mine";
        Json taken = wholeLesson();
        taken["name"] = "same_patient_twice";
        QVERIFY(writeFileAtomically(own / "a.json", mine.dump()).has_value());
        QVERIFY(writeFileAtomically(own / "b.json", taken.dump()).has_value());
        QVERIFY(writeFileAtomically(own / "c.json", std::string_view("{")).has_value());
        const LessonLibrary library = loadLessons(shippedLessons(), own);
        QCOMPARE(library.lessons.back().lesson.name, std::string("mine"));
        QVERIFY(!library.lessons.back().shipped);
        QCOMPARE(library.problems.size(), std::size_t{2});
        QCOMPARE(library.problems[0].id, std::string("lesson.name_taken"));
    }
};

NUCLEOSCOPE_TEST(TestLessonFiles)
#include "test_lesson_files.moc"

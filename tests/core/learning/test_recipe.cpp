#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/learning/recipe.h"
#include "core/learning/recipe_library.h"
#include "core/learning/recipe_names.h"
#include "tests/test_program.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <set>

using namespace nucleoscope;
using Json = nlohmann::json;

namespace {

std::filesystem::path recipeFolder()
{
    return shippedResourcesFolder() / "recipes";
}

Json schema()
{
    return Json::parse(readTextFile(recipeFolder() / "recipe.schema.json").value());
}

/// Keys as JSON pointers, head layers without their position.
void collectKeys(const Json& value, const std::string& place, std::set<std::string>& keys)
{
    if (!value.is_object())
        return;
    for (const auto& [key, inner] : value.items()) {
        keys.insert(place + "/" + key);
        collectKeys(inner, place + "/" + key, keys);
    }
}

void collectSchemaKeys(const Json& object, const std::string& place, std::set<std::string>& keys)
{
    if (!object.contains("properties"))
        return;
    for (const auto& [key, inner] : object["properties"].items()) {
        keys.insert(place + "/" + key);
        collectSchemaKeys(inner, place + "/" + key, keys);
    }
}

/// Calls check(pointer, property) for every leaf of the schema.
void eachProperty(const Json& object, const std::string& place, const std::function<void(const std::string&, const Json&)>& check)
{
    for (const auto& [key, inner] : object["properties"].items()) {
        if (inner.contains("properties"))
            eachProperty(inner, place + "/" + key, check);
        else
            check(place + "/" + key, inner);
    }
}

bool accepts(const std::string& place, const Json& value)
{
    Json recipe = Json::object();
    recipe[Json::json_pointer(place)] = value;
    return parseRecipe(recipe.dump(), "test").has_value();
}

std::string refusalOfRecipe(const std::string& json)
{
    const auto recipe = parseRecipe(json, "mine.json");
    return recipe ? std::string() : recipe.error().message.english();
}

} // namespace

class TestRecipe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAbsentKeepsItsDefault()
    {
        const Recipe recipe = parseRecipe("{}", "test").value();
        QCOMPARE(recipeToJson(recipe), recipeToJson(Recipe{}));
        QCOMPARE(recipe.epochs, 6);
        QCOMPARE(recipe.network.head.size(), std::size_t{1});
    }

    void everyFieldSurvivesTheWayToJsonAndBack()
    {
        Recipe recipe;
        recipe.name = "a-b_1";
        recipe.title = "Ä \"title\"";
        recipe.network.head = {{HeadLayer::Kind::Linear, 32, 0},
                               {HeadLayer::Kind::Relu, 0, 0},
                               {HeadLayer::Kind::Dropout, 0, 0.25},
                               {HeadLayer::Kind::Linear, 0, 0}};
        recipe.network.output = OutputActivation::Softmax;
        recipe.network.batchNorm = BatchNormMode::Frozen;
        recipe.input.mean = {0.485f, 0.456f, 0.406f};
        recipe.augmentation.hue = 0.02;
        recipe.augmentation.onValidation = true;
        recipe.optimiser.kind = OptimiserKind::Adamax;
        recipe.optimiser.epsilon = 1e-9;
        recipe.schedule.kind = ScheduleKind::Plateau;
        recipe.sampling = SamplingKind::BalancedSubjects;
        recipe.precision = Precision::Bf16;
        recipe.testTimeViews = 8;
        recipe.selection = Metric::Auroc;
        recipe.split.rule = SplitRule::ByFold;
        const std::string json = recipeToJson(recipe);
        const Recipe back = parseRecipe(json, "test").value();
        QCOMPARE(recipeToJson(back), json);
        QCOMPARE(back.network.head, recipe.network.head);
        QCOMPARE(back.input.mean, recipe.input.mean);
        QVERIFY(json.find("0.485") != std::string::npos && json.find("0.48500") == std::string::npos);
        QVERIFY(back.split.rule == SplitRule::ByFold && back.selection == Metric::Auroc && back.precision == Precision::Bf16);
    }

    void aRefusalNamesTheFileThePlaceAndWhatIsAllowed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QByteArray>("allowed");
        QTest::newRow("unknown key") << QByteArray(R"({"epoch":3})") << QByteArray("/epoch") << QByteArray("not known");
        QTest::newRow("unknown nested") << QByteArray(R"({"loss":{"smoothing":0.1}})") << QByteArray("/loss/smoothing")
                                        << QByteArray("not known");
        QTest::newRow("wrong type") << QByteArray(R"({"epochs":"six"})") << QByteArray("/epochs") << QByteArray("at least 1");
        QTest::newRow("out of range") << QByteArray(R"({"optimiser":{"learning_rate":0}})")
                                      << QByteArray("/optimiser/learning_rate") << QByteArray("more than 0");
        QTest::newRow("not whole") << QByteArray(R"({"batch_size":3.5})") << QByteArray("/batch_size") << QByteArray("whole");
        QTest::newRow("unknown choice") << QByteArray(R"({"optimiser":{"kind":"lion"}})") << QByteArray("/optimiser/kind")
                                        << QByteArray("adamax");
        QTest::newRow("views") << QByteArray(R"({"test_time_views":3})") << QByteArray("/test_time_views")
                               << QByteArray("1, 2, 4, 8");
        QTest::newRow("colour") << QByteArray(R"({"input":{"standard_deviation":[1,0,1]}})")
                                << QByteArray("/input/standard_deviation/1") << QByteArray("more than 0");
        QTest::newRow("layer") << QByteArray(R"({"network":{"head":[{"layer":"relu","outputs":3},{"layer":"linear"}]}})")
                               << QByteArray("/network/head/0/outputs") << QByteArray("not known");
        QTest::newRow("open end") << QByteArray(R"({"network":{"head":[{"layer":"linear","outputs":0},{"layer":"relu"}]}})")
                                  << QByteArray("/network/head") << QByteArray("last layer");
        QTest::newRow("no object") << QByteArray(R"({"loss":[]})") << QByteArray("/loss") << QByteArray("object");
        QTest::newRow("flag") << QByteArray(R"({"loss":{"class_weights":1}})") << QByteArray("/loss/class_weights")
                              << QByteArray("true or false");
        QTest::newRow("name") << QByteArray(R"({"name":"My Recipe"})") << QByteArray("/name") << QByteArray("small letters");
        QTest::newRow("newer") << QByteArray(R"({"version":2})") << QByteArray("/version") << QByteArray("newer Nucleoscope");
        QTest::newRow("twice") << QByteArray(R"({"epochs":3,"epochs":4})") << QByteArray("/") << QByteArray("twice");
        QTest::newRow("no JSON") << QByteArray("{\n  \"epochs\": ,\n}") << QByteArray("/") << QByteArray("line 2");
        QTest::newRow("infinite") << QByteArray(R"({"epochs":1e999})") << QByteArray("/") << QByteArray("");
    }
    void aRefusalNamesTheFileThePlaceAndWhatIsAllowed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, place);
        QFETCH(QByteArray, allowed);
        const QByteArray text = QByteArray::fromStdString(refusalOfRecipe(json.toStdString()));
        QVERIFY2(text.contains("mine.json") && text.contains(QByteArray("at " + place + ",")) && text.contains(allowed),
                 text.constData());
    }

    void everyShippedRecipeCanBeUsed()
    {
        const RecipeLibrary library = loadRecipes(recipeFolder(), {});
        for (const Message& problem : library.problems)
            QFAIL(problem.english().c_str());
        for (const char* name :
             {"mobilenetv2", "mobilenetv2_quick", "resnet18", "small", "leukemia_mobilenet", "leukemia_resnet18", "instant"}) {
            const RecipeEntry* entry = library.find(name);
            QVERIFY2(entry, name);
            QVERIFY(entry->shipped && !entry->recipe.title.empty() && !entry->recipe.description.empty());
        }
    }

    void theSchemaListsExactlyWhatIsWritten()
    {
        std::set<std::string> written, listed;
        collectKeys(Json::parse(recipeToJson(Recipe{})), "", written);
        collectSchemaKeys(schema(), "", listed);
        listed.erase("/$schema");
        QCOMPARE(listed, written);
        for (const RecipeEntry& entry : loadRecipes(recipeFolder(), {}).recipes) {
            std::set<std::string> used;
            collectKeys(Json::parse(readTextFile(entry.file).value()), "", used);
            used.erase("/$schema");
            for (const std::string& key : used)
                QVERIFY2(listed.contains(key), (entry.recipe.name + " " + key).c_str());
        }
    }

    void theSchemasRangesAndDefaultsAreTheParsers()
    {
        const Json defaults = Json::parse(recipeToJson(Recipe{}));
        eachProperty(schema(), "", [&](const std::string& place, const Json& property) {
            if (property.contains("default") && property["default"] != defaults[Json::json_pointer(place)])
                QFAIL(("default of " + place).c_str());
            const bool whole = property.value("type", "") == "integer";
            for (const auto& [key, outwards] : {std::pair{"minimum", -1.0}, std::pair{"maximum", 1.0}})
                if (property.contains(key)) {
                    const double edge = property[key].get<double>();
                    QVERIFY2(accepts(place, property[key]), place.c_str());
                    QVERIFY2(!accepts(place, whole ? Json(edge + outwards) : Json(std::nextafter(edge, outwards * 1e300))),
                             place.c_str());
                }
            for (const char* key : {"exclusiveMinimum", "exclusiveMaximum"})
                if (property.contains(key))
                    QVERIFY2(!accepts(place, property[key]), place.c_str());
            if (property.contains("enum"))
                for (const Json& choice : property["enum"])
                    QVERIFY2(accepts(place, choice), (place + choice.dump()).c_str());
        });
    }

    void theUsersRecipesStandBesideTheShippedOnes()
    {
        QTemporaryDir folder;
        const std::filesystem::path user(folder.path().toStdString());
        QVERIFY(writeFileAtomically(user / "My own.json", std::string_view(R"({"epochs":3})")).has_value());
        QVERIFY(writeFileAtomically(user / "small.json", std::string_view(R"({"epochs":99})")).has_value());
        QVERIFY(writeFileAtomically(user / "broken.json", std::string_view("{")).has_value());
        const RecipeLibrary library = loadRecipes(recipeFolder(), user);
        QCOMPARE(library.problems.size(), std::size_t{2});
        QVERIFY(library.find("my_own") && !library.find("my_own")->shipped);
        QVERIFY(library.find("small")->recipe.epochs != 99);
        QVERIFY(parseRecipe(recipeToJson(library.find("my_own")->recipe), "").has_value());
        QCOMPARE(findRecipe(library, (user / "small.json").string()).value().epochs, 99);
        QCOMPARE(findRecipe(library, "SMALL").value().name, std::string("small"));
        const auto missing = findRecipe(library, "smal");
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(missing.error().message.english().find("mobilenetv2") != std::string::npos);
    }

    void aMissingUsersFolderIsNoProblem() { QVERIFY(loadRecipes(recipeFolder(), "/no/such/folder").problems.empty()); }

    void namesOfChoicesAreTheNamesOfTheOtherRooms()
    {
        for (const Metric metric : {Metric::Loss, Metric::Accuracy, Metric::BalancedAccuracy, Metric::WeightedF1, Metric::Auroc})
            QVERIFY(choiceName(metric) == metricName(metric));
        for (const SplitRule rule : {SplitRule::BySubject, SplitRule::ByFold, SplitRule::ByImage})
            QVERIFY(choiceName(rule) == splitRuleName(rule));
    }
};

NUCLEOSCOPE_TEST(TestRecipe)
#include "test_recipe.moc"

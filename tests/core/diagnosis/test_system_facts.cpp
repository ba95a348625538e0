// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/diagnosis/machine_facts.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <nlohmann/json.hpp>

using namespace nucleoscope;
namespace fs = std::filesystem;

/// What is found of machine, libraries and places, and how it is told.
class TestSystemFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void processorAndSystemAreNamed();
    void aProcessorWithoutAvx2IsNoted();
    void theEnvironmentIsTold();
    void librariesHaveVersions();
    void placesTellTheirSizeAndRoom();
    void aPlaceThatCannotBeWrittenIsBad();
    void missingResourcesAreBad();
    void reportsOfCrashesAreCounted();
    void aDamagedRecipeIsNamed();
    void damagedSettingsAreNamed();
    void textMarksWhatIsToBeMended();
    void jsonComesBack();
    void otherJsonIsRefused();
    void nothingNamesTheHome();

private:
    static const SystemFact& fact(const std::vector<SystemFact>& facts, const char* id);
    Places places(const fs::path& resources) const;
    QTemporaryDir folder_;
};

const SystemFact& TestSystemFacts::fact(const std::vector<SystemFact>& facts, const char* id)
{
    for (const SystemFact& each : facts)
        if (each.id == id)
            return each;
    throw std::runtime_error(std::string("no fact ") + id);
}

Places TestSystemFacts::places(const fs::path& resources) const
{
    const fs::path home = folder_.path().toStdString();
    return {home / "data", home / "cache", home / "config", resources};
}

void TestSystemFacts::processorAndSystemAreNamed()
{
    const auto facts = machineFacts();
    QVERIFY(std::stoi(fact(facts, "processor.threads").value()) >= 1);
    QVERIFY(!fact(facts, "program.version").value().empty());
#ifdef __linux__
    QVERIFY(fact(facts, "program.system").value().find("Linux") != std::string::npos);
    QVERIFY(fact(facts, "processor.memory").value().find("B") != std::string::npos);
#endif
}

void TestSystemFacts::aProcessorWithoutAvx2IsNoted()
{
    const auto old = instructionsFact("processor\t: 0\nflags\t\t: fpu sse4_2 avx avx2_in_name_only\nbugs\t\t: avx2\n");
    QVERIFY(old && old->value() == "sse4_2 avx" && old->state == FactState::Note);
    QVERIFY(old->advice.english().find("has no AVX2") != std::string::npos);
    const auto older = instructionsFact("flags : fpu sse2\n");
    QVERIFY(older && older->value() == "none" && older->state == FactState::Note);
    const auto usual = instructionsFact("flags : fpu sse4_2 avx avx2 fma\n");
    QVERIFY(usual && usual->value() == "sse4_2 avx fma avx2" && usual->state == FactState::Good);
    const auto arm = instructionsFact("Features : fp asimd asimddp\n"); // knows no AVX2, and does without
    QVERIFY(arm && arm->value() == "asimd asimddp" && arm->state == FactState::Good);
    QVERIFY(!instructionsFact("processor : 0\n"));
}

void TestSystemFacts::theEnvironmentIsTold()
{
    qputenv("NUCLEOSCOPE_KERNELS", "portable");
    const auto facts = machineFacts();
    qunsetenv("NUCLEOSCOPE_KERNELS");
    QVERIFY(fact(facts, "program.environment").value().find("NUCLEOSCOPE_KERNELS=portable") != std::string::npos);
}

void TestSystemFacts::librariesHaveVersions()
{
    const auto facts = libraryFacts();
    for (const char* id : {"libraries.libzip", "libraries.OpenCV", "libraries.libpng", "libraries.libtiff", "libraries.xxHash",
                           "libraries.nlohmann-json", "libraries.libjpeg-turbo", "libraries.CLI11", "libraries.spdlog"}) {
        const std::string& value = fact(facts, id).value();
        QVERIFY2(value.find('.') != std::string::npos && std::isdigit(static_cast<unsigned char>(value.front())),
                 (std::string(id) + ": " + value).c_str());
    }
}

void TestSystemFacts::placesTellTheirSizeAndRoom()
{
    const Places here = places(pathFromUtf8("/nowhere"));
    fs::create_directories(here.cache / "pixels");
    std::ofstream(here.cache / "pixels" / "a.pixels") << std::string(12'345, 'x');
    const auto facts = placeFacts(here, {});
    const SystemFact& cache = fact(facts, "places.cache");
    QVERIFY2(cache.value().find("12.3 kB") != std::string::npos, cache.value().c_str());
    QVERIFY(cache.value().find(" free") != std::string::npos);
    QVERIFY(fact(facts, "places.data").value().find("not made yet") != std::string::npos);
    QVERIFY(!fs::exists(here.data)); // looking makes nothing
    QCOMPARE(std::distance(fs::directory_iterator(here.cache), fs::directory_iterator()), 1);
}

void TestSystemFacts::aPlaceThatCannotBeWrittenIsBad()
{
    Places here = places(pathFromUtf8("/nowhere"));
    here.data = "/proc/nucleoscope"; // root may write nearly anywhere, but not there
    const auto facts = placeFacts(here, {});
    const SystemFact& data = fact(facts, "places.data");
    QCOMPARE(data.state, FactState::Bad);
    QVERIFY(data.advice.english().find("/proc") != std::string::npos);
    QVERIFY(data.advice.english().find("NUCLEOSCOPE_HOME") != std::string::npos);
}

void TestSystemFacts::reportsOfCrashesAreCounted()
{
    Places here = places(pathFromUtf8("/nowhere"));
    here.data /= "of-crashes";
    const auto count = [&]() -> SystemFact { return fact(placeFacts(here, {}), "places.crashes"); };
    QCOMPARE(count().state, FactState::Good);
    QVERIFY(count().value().find("reports: 0") != std::string::npos);
    fs::create_directories(here.data / "crashes");
    for (const char* name : {"new-20260101T000000Z-1.txt", "20250101T000000Z-1.txt", "other.png"})
        std::ofstream(here.data / "crashes" / name) << "text";
    QCOMPARE(count().state, FactState::Note);
    QVERIFY2(count().value().find("crashes, reports: 2") != std::string::npos, count().value().c_str());
}

void TestSystemFacts::missingResourcesAreBad()
{
    const auto facts = placeFacts(places(pathFromUtf8("/nowhere")), {});
    QCOMPARE(fact(facts, "places.resources").state, FactState::Bad);
    const auto own = placeFacts(Places::ofThisProgram(), {});
    QCOMPARE(fact(own, "places.resources").state, FactState::Good);
}

void TestSystemFacts::aDamagedRecipeIsNamed()
{
    const fs::path resources = fs::path(folder_.path().toStdString()) / "resources";
    fs::create_directories(resources / "recipes");
    std::ofstream(resources / "recipes" / "torn.json") << "{\"network\":";
    const auto facts = placeFacts(places(resources), {});
    QCOMPARE(fact(facts, "places.resources").state, FactState::Bad);
    QVERIFY(fact(facts, "places.resources").advice.english().find("torn.json") != std::string::npos);
}

void TestSystemFacts::damagedSettingsAreNamed()
{
    const Places here = places(pathFromUtf8("/nowhere"));
    fs::create_directories(here.config);
    std::ofstream(here.config / "preferences.json") << "{\"device\":";
    const auto damaged = placeFacts(here, {});
    fs::remove(here.config / "preferences.json");
    const auto without = placeFacts(here, {});
    QCOMPARE(fact(damaged, "places.config").state, FactState::Note);
    QVERIFY(fact(damaged, "places.config").advice.english().find("preferences.json") != std::string::npos);
    QCOMPARE(fact(without, "places.config").state, FactState::Good);
}

void TestSystemFacts::textMarksWhatIsToBeMended()
{
    SystemReport report;
    report.add({{FactSection::Places, "places.data", {"a", "Runs"}, {asItIs("~/x")}, FactState::Bad, {"b", "Make room."}}});
    report.add({{FactSection::Program, "program.version", {"c", "Nucleoscope"}, {asItIs("1.0")}, FactState::Good, {}}});
    QVERIFY(!report.good());
    const std::string text = systemReportToText(report);
    QVERIFY(text.find("  ! Runs") != std::string::npos);
    QVERIFY(text.find("Make room.") != std::string::npos);
    QVERIFY(text.find("Nucleoscope  ") < text.find("Runs")); // sections in their order, whoever came first
    report.facts.pop_back();
    QVERIFY(report.good());
    QVERIFY(systemReportToText(report).find("Nothing is wrong here.") != std::string::npos);
}

void TestSystemFacts::jsonComesBack()
{
    SystemReport report;
    report.add({{FactSection::Window,
                 "window.fonts",
                 {"a", "Fonts"},
                 {asItIs("DejaVu \xff Sans")},
                 FactState::Note,
                 {"b", "Look at them."}}});
    const std::string json = systemReportToJson(report);
    QCOMPARE(nlohmann::json::parse(json).at("good").get<bool>(), true);
    const auto facts = systemFactsFromJson(json);
    QVERIFY(facts.has_value());
    QCOMPARE(facts->size(), std::size_t{1});
    QCOMPARE(facts->front().section, FactSection::Window);
    QCOMPARE(facts->front().state, FactState::Note);
    QCOMPARE(facts->front().advice.english(), std::string("Look at them."));
}

void TestSystemFacts::otherJsonIsRefused()
{
    for (const char* text : {"", "[]", "{}", R"({"format":"nucleoscope-system-check","version":2,"facts":[]})",
                             R"({"format":"nucleoscope-system-check","version":1,"facts":[{"section":"moon"}]})"})
        QVERIFY(!systemFactsFromJson(text));
}

void TestSystemFacts::nothingNamesTheHome()
{
    const QByteArray before = qgetenv("HOME");
    const QByteArray own = qgetenv("NUCLEOSCOPE_HOME");
    qputenv("HOME", folder_.path().toUtf8());
    qputenv("NUCLEOSCOPE_HOME", folder_.filePath(QStringLiteral("own")).toUtf8());
    SystemReport report;
    report.add(machineFacts());
    report.add(placeFacts(Places::ofThisProgram(), {}));
    const std::string text = systemReportToText(report) + systemReportToJson(report);
    qputenv("HOME", before);
    own.isEmpty() ? qunsetenv("NUCLEOSCOPE_HOME") : qputenv("NUCLEOSCOPE_HOME", own);
    QVERIFY(text.find("NUCLEOSCOPE_HOME=~/own") != std::string::npos);
    QVERIFY(text.find("~/own/cache") != std::string::npos);
    QVERIFY(text.find(folder_.path().toStdString()) == std::string::npos);
}

NUCLEOSCOPE_TEST(TestSystemFacts)
#include "test_system_facts.moc"

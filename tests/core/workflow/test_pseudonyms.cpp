// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/workflow/audit_pseudonyms.h"
#include "core/workflow/image_notes.h"
#include "core/workflow/marks_table.h"
#include "core/workflow/model_signature.h"
#include "core/workflow/run_pseudonyms.h"
#include "prediction_fixture.h"
#include "tests/test_program.h"
#include "written_run.h"

#include <QTest>

#include <future>
#include <set>

#ifdef __linux__
#include <sys/inotify.h>
#include <unistd.h>
#endif

using namespace nucleoscope;
namespace fs = std::filesystem;

/// Counts whose rights are changed in a folder, from now on.
class ChangesOfRights {
public:
    explicit ChangesOfRights(const fs::path& folder)
    {
        fs::create_directories(folder);
#ifdef __linux__
        watch_ = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        if (::inotify_add_watch(watch_, folder.c_str(), IN_ATTRIB) < 0)
            qFatal("not watched");
#endif
    }
    ~ChangesOfRights()
    {
#ifdef __linux__
        ::close(watch_);
#endif
    }
    Q_DISABLE_COPY_MOVE(ChangesOfRights)

    /// Of the file and of what it is written into beforehand.
    int of(const std::string& file) const
    {
        int count = 0;
#ifdef __linux__
        alignas(inotify_event) char events[1 << 14];
        const ssize_t size = ::read(watch_, events, sizeof events);
        for (ssize_t at = 0; at < size;) {
            const auto* event = reinterpret_cast<const inotify_event*>(events + at);
            count += event->len > 0 && (file == event->name || file + ".part" == event->name);
            at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
        }
#else
        Q_UNUSED(file)
#endif
        return count;
    }

private:
    int watch_ = -1;
};

/// Names in the place of patients' and images': made by a key, the same in all that is exported.
class TestPseudonyms : public QObject {
    Q_OBJECT

private:
    PredictionFixture fixture_;
    Pseudonyms names_{HashKey{1, 2}};

    Run written() const { return Run::open(fixture_.path("written")).value(); }
    /// All that names a patient, an image or a place of the fixture; numbers of one digit are anywhere.
    void namesNobody(const std::string& text) const
    {
        for (const Sample& sample : fixture_.dataset->samples())
            for (const std::string& name : {sample.id, sample.name, sample.name.substr(0, sample.name.find('.'))})
                QVERIFY2(text.find(name) == std::string::npos, name.c_str());
        for (const SubjectInfo& subject : fixture_.dataset->subjects())
            if (subject.id.size() > 1)
                QVERIFY2(text.find(subject.id) == std::string::npos, subject.id.c_str());
        QVERIFY(text.find(utf8(fixture_.path(""))) == std::string::npos);
        QVERIFY(text.find("fold_0") == std::string::npos && text.find("UID") == std::string::npos);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("NUCLEOSCOPE_HOME", QByteArray::fromStdString(utf8(fixture_.path("home"))));
        WrittenRun().write(fixture_.path("written"), *fixture_.dataset);
    }

    void theHashIsThatOfItsAuthors()
    {
        // Their reference implementation's first and sixteenth vector: key 00…0f, texts of 0 and 15 such bytes.
        const HashKey key{0x0706050403020100, 0x0f0e0d0c0b0a0908};
        std::string text;
        QCOMPARE(keyedHash(key, text), std::uint64_t{0x726fdb47dd0e0e31});
        for (char c = 0; c < 15; ++c)
            text += c;
        QCOMPARE(keyedHash(key, text), std::uint64_t{0xa129ca6149be45e5});
    }

    void oneHasOneNameAndOthersAnother()
    {
        QCOMPARE(names_.subject("uid_h3"), names_.subject("UID_H3"));
        QVERIFY(names_.subject({}).empty());
        QVERIFY(names_.subject("H3") != Pseudonyms(HashKey{1, 3}).subject("H3"));
        std::set<std::string> found;
        for (int i = 0; i < 2000; ++i)
            found.insert(names_.subject(std::to_string(i)));
        QCOMPARE(found.size(), std::size_t{2000});
        const std::string sample = names_.sample("a/b/UID_3_1_1_all.bmp", "3", "A/B");
        QVERIFY2(sample.starts_with("A_B/" + names_.subject("3") + "_") && sample.ends_with(".png"), sample.c_str());
        QVERIFY(names_.sample("x.png", "x.png", {}).starts_with("unlabelled/image_")); // a patient that nobody knows
    }

    void theKeyIsDrawnOnceAndKept()
    {
        const ChangesOfRights changed(Pseudonyms::keyFile().parent_path());
        std::vector<std::future<std::string>> asked;
        for (int i = 0; i < 8; ++i)
            asked.push_back(std::async(std::launch::async, [] { return Pseudonyms::ofThisComputer().value().subject("3"); }));
        std::set<std::string> said;
        for (auto& one : asked)
            said.insert(one.get());
        QCOMPARE(said.size(), std::size_t{1});
        const auto rights = fs::status(Pseudonyms::keyFile()).permissions();
        QVERIFY((rights & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
        QCOMPARE(changed.of("pseudonyms.key"), 0); // it was so from the first byte on
    }

    void aDamagedKeyIsNotReplaced()
    {
        const std::string good = readTextFile(Pseudonyms::keyFile()).value();
        for (const char* damage : {"", "abc", "0123456789abcdef0123456789abcdeg"}) {
            QVERIFY(writeFileAtomically(Pseudonyms::keyFile(), std::string_view(damage)));
            const auto names = Pseudonyms::ofThisComputer();
            QVERIFY(!names && names.error().message.english().find("pseudonyms.key") != std::string::npos);
        }
        QVERIFY(writeFileAtomically(Pseudonyms::keyFile(), good));
    }

    void aSentenceNamesNobody_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("said"); // empty: it must not be what it was
        QTest::newRow("a count") << "count"
                                 << "3"
                                 << "3";
        QTest::newRow("patients") << "patients"
                                  << "3, H3"
                                  << "";
        QTest::newRow("an image") << "file" << QString::fromStdString(fixture_.dataset->sample(0).id) << "";
        QTest::newRow("its name") << "file" << QString::fromStdString(fixture_.dataset->sample(0).name) << "";
        QTest::newRow("another image") << "file"
                                       << "that/UID_77_1_1_all.bmp"
                                       << "(left out)";
        QTest::newRow("a place") << "reason"
                                 << "no room in /home/ada/nuclei"
                                 << "no room in (left out)";
        QTest::newRow("Windows") << "reason"
                                 << "no room in C:\\ada\\x"
                                 << "no room in C:(left out)";
        QTest::newRow("where it was") << "place" << QString::fromStdString(utf8(fixture_.dataset->location())) << "(left out)";
        QTest::newRow("a fold") << "fold"
                                << "fold_0" << QString::fromStdString(names_.fold("fold_0"));
        QTest::newRow("words") << "words"
                               << "and/or 3 % of it"
                               << "and/or 3 % of it";
    }
    void aSentenceNamesNobody()
    {
        QFETCH(QString, argument);
        QFETCH(QString, value);
        QFETCH(QString, said);
        const RunPseudonyms others(names_, written());
        const Message renamed = others.renamed({"t", "{x}", {{argument.toStdString(), value.toStdString()}}});
        const std::string now = renamed.arguments.front().value;
        if (said.isEmpty())
            namesNobody(now);
        else
            QCOMPARE(QString::fromStdString(now), said);
    }

    void tablesOfCallsNameNobody()
    {
        PredictionList list(2);
        std::vector<int> rows;
        ImageNotes notes;
        notes.images.resize(static_cast<std::size_t>(fixture_.dataset->sampleCount()));
        for (int sample = 0; sample < fixture_.dataset->sampleCount(); ++sample) {
            const float p = 0.01F * static_cast<float>(sample);
            const float both[] = {p, 1 - p};
            list.add(sample, 0, both);
            rows.push_back(sample);
        }
        const auto table = [&] {
            return classificationToCsv(list, rows, *fixture_.dataset, fixture_.run->info().classes, notes, names_);
        };
        const std::string text = table();
        namesNobody(text);
        std::reverse(rows.begin(), rows.end());
        QCOMPARE(table(), text); // the order tells nothing
    }

    void marksNameNobody()
    {
        MarkList marks;
        for (const Sample& sample : fixture_.dataset->samples()) {
            Mark mark;
            mark.sample = sample.id;
            mark.reviewer = "Ada";
            mark.interesting = true;
            mark.note = "of Dr Who";
            marks.set(mark);
        }
        const Run run = written();
        MarksTableContext context{fixture_.dataset, std::make_shared<const Run>(run), {}, names_};
        const std::string text = marksTable(marks, context);
        namesNobody(text);
        QVERIFY(text.find("Ada") == std::string::npos && text.find("Who") == std::string::npos);
        // They are the names that the run has.
        const auto table = CsvTable::parse(text, "marks.csv");
        QCOMPARE(table->rows.size(), run.samples().size());
        std::set<std::string> ids;
        const RunPseudonyms others(names_, run);
        for (const RunSample& sample : others.samples())
            ids.insert(sample.id);
        for (const auto& row : table->rows)
            QVERIFY2(ids.contains(row[0]), row[0].c_str());
    }

    void anAuditNamesNobody()
    {
        const Dataset& dataset = *fixture_.dataset;
        Split split;
        split.options.rule = SplitRule::ByFold;
        split.options.validationFold = "fold_0";
        for (int i = 0; i < dataset.sampleCount(); ++i)
            split.parts.push_back(i % 2 == 0 ? Part::Train : Part::Validation);
        AuditRequest request{fixture_.dataset, split, {}};
        request.options.quick = true;
        const auto done = fixture_.inJob<AuditReport>([&](JobContext& context) { return runAudit(request, context); });
        QVERIFY2(done, done ? "" : done.error().message.english().c_str());
        AuditReport report = *done;
        Finding odd{"audit.odd", Severity::Serious, AuditHeading::StateOfData};
        odd.what = {
            "audit.odd",
            "{patients} of {fold} have {file}.",
            {{"patients", "3, H3"}, {"fold", "fold_0, fold_1"}, {"file", utf8(dataset.location()) + "/" + dataset.sample(0).id}}};
        odd.samples = {0, 1};
        odd.subjects = {0, dataset.sample(11).subject};
        report.audit.findings.push_back(odd);
        ProxyResult path;
        path.strongest = "/fold_0/uid";
        report.audit.proxies.push_back(path);
        QVERIFY(report.findings().size() > 1); // some were found

        const AuditReport told = underPseudonyms(report, names_);
        const std::string json = auditReportToJson(told), csv = findingsToCsv(*told.dataset, told.findings());
        namesNobody(json);
        namesNobody(csv);
        QVERIFY(json.find(dataset.fingerprint().hex()) == std::string::npos);
        QCOMPARE(told.dataset->fingerprint().hex(), underPseudonyms(report, names_).dataset->fingerprint().hex());
        for (const std::string& name : {names_.subject("3"), names_.subject("H3"), names_.fold("fold_0"), names_.fold("fold_1")})
            QVERIFY2(csv.find(name) != std::string::npos, name.c_str());
        // The names that all other exports have.
        const Sample& first = dataset.sample(0);
        const std::string className = dataset.classes()[static_cast<std::size_t>(first.classIndex)].name;
        QVERIFY(json.find(names_.sample(first.id, dataset.subjects()[static_cast<std::size_t>(first.subject)].id, className))
                != std::string::npos);
    }

    void aNetworkTakesNoPlaceAlong()
    {
        for (const ModelFormat format : {ModelFormat::Onnx, ModelFormat::Safetensors, ModelFormat::TorchScript})
            namesNobody(modelSignature(written(), format, "model", {}));
    }
};

NUCLEOSCOPE_TEST(TestPseudonyms)
#include "test_pseudonyms.moc"

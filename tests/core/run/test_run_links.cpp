// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/run/run_fixture.h"

#include "core/base/files.h"
#include "core/run/pins.h"
#include "core/run/run_lock.h"
#include "tests/test_program.h"

#include <QTest>

#include <map>

using namespace nucleoscope;
using namespace nucleoscope::test;
namespace fs = std::filesystem;

/// A run's folder that somebody passed on may hold links to files of whoever opens it.
class TestRunLinks : public QObject {
    Q_OBJECT

private:
    QTemporaryDir root_;
    int places_ = 0;
    std::shared_ptr<const Dataset> dataset_ = namesOnly();
    fs::path freshPlace() { return fs::path(root_.path().toStdString()) / std::to_string(++places_) / "a"; }

    static QByteArray contentOf(const fs::path& file) { return QByteArray::fromStdString(readTextFile(file).value()); }
    static std::map<fs::path, QByteArray> everythingBelow(const fs::path& folder)
    {
        std::map<fs::path, QByteArray> found;
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
            found[entry.path()] = entry.is_directory() ? QByteArray() : contentOf(entry.path());
        return found;
    }
    static void writePrecious(const fs::path& file)
    {
        QVERIFY(writeFile(file, std::as_bytes(std::span("precious", 8))).has_value());
    }

private Q_SLOTS:
#ifndef Q_OS_WIN
    void nothingIsWrittenThroughLinks_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"lock", "log.txt", "steps.csv", "steps.csv.part", "metrics.csv.part", "run.json.part", "more",
                                 "checkpoints", "predictions", "features", "predictions/epoch-001-validation.csv.part"})
            QTest::newRow(name) << name;
    }
    void nothingIsWrittenThroughLinks()
    {
        QFETCH(QString, name);
        const fs::path folder = writtenRun(freshPlace(), *dataset_);
        auto run = Run::open(folder).value();
        const fs::path link = folder / name.toStdString();
        const fs::path elsewhere = freshPlace();
        const fs::path victim = elsewhere / "victim";
        fs::create_directories(elsewhere);
        if (fs::is_directory(link) || name == "features") { // such as lead to a folder with the files of the one before
            if (fs::exists(link))
                fs::rename(link, victim);
            fs::create_directories(victim);
            fs::create_directory_symlink(victim, link);
        } else {
            fs::remove(link);
            writePrecious(victim);
            fs::create_symlink(victim, link);
        }
        const auto before = everythingBelow(elsewhere);
        const QByteArray info = contentOf(folder / "run.json");
        PredictionList none(2);
        for (const auto& refused : {run.rename("x"), run.recordTestOpening({}, none),
                                    RunWriter::reopen(folder, *dataset_, 1, 6).map([](const auto&) {})}) {
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().message.id, std::string("run.links"));
            QCOMPARE(refused.error().message.argument("link"), name.toStdString());
        }
        (void)writePins(run, {1}); // may be, for it replaces a file by another
        QCOMPARE(contentOf(folder / "run.json"), info);
        QCOMPARE(everythingBelow(elsewhere), before);
        if (name != "lock")
            QVERIFY(deleteRun(folder).has_value()); // the links, not what they lead to
        QCOMPARE(everythingBelow(elsewhere), before);
    }

    void aRunBehindALinkIsWrittenLikeAnother()
    {
        const fs::path folder = writtenRun(freshPlace(), *dataset_);
        const fs::path beside = freshPlace();
        fs::create_directories(beside.parent_path());
        fs::create_directory_symlink(folder, beside);
        QVERIFY(RunWriter::reopen(beside, *dataset_, 1, 6).has_value());
        const fs::path above = freshPlace();
        fs::create_directories(above.parent_path());
        fs::create_directory_symlink(folder.parent_path(), above);
        QVERIFY(RunWriter::reopen(above / folder.filename(), *dataset_, 1, 6).has_value());
    }

    void aLockThatIsAFileElsewhereTooIsLeftAsItIs()
    {
        const fs::path folder = writtenRun(freshPlace(), *dataset_);
        const fs::path victim = folder.parent_path() / "victim";
        writePrecious(victim);
        fs::create_hard_link(victim, folder / "lock");
        QVERIFY(RunWriter::reopen(folder, *dataset_, 1, 6).has_value());
        QCOMPARE(contentOf(victim), QByteArray("precious"));
    }
#endif
};

NUCLEOSCOPE_TEST(TestRunLinks)
#include "test_run_links.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zip_archive.h"
#include "core/archive/zip_writer.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>
#include <zip.h>

using namespace nucleoscope;
namespace fs = std::filesystem;

namespace {

struct Given {
    const char* name;
    std::string content;
    bool link = false;
    bool secret = false;
};

std::string text(const Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace

class TestZipArchive : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    fs::path at(const char* name) const { return pathFromUtf8(folder_.path().toStdString()) / name; }
    fs::path made(const std::vector<Given>& entries) const
    {
        const fs::path file = at("made.zip");
        int problem = 0;
        zip_t* const zip = zip_open(file.string().c_str(), ZIP_CREATE | ZIP_TRUNCATE, &problem);
        for (const Given& entry : entries) {
            zip_source_t* const source = zip_source_buffer(zip, entry.content.data(), entry.content.size(), 0);
            const auto index = static_cast<zip_uint64_t>(zip_file_add(zip, entry.name, source, ZIP_FL_ENC_UTF_8));
            if (entry.link)
                zip_file_set_external_attributes(zip, index, 0, ZIP_OPSYS_UNIX, 0120777u << 16);
            if (entry.secret)
                zip_file_set_encryption(zip, index, ZIP_EM_TRAD_PKWARE, "secret");
        }
        if (zip_close(zip) != 0)
            qFatal("the archive was not made");
        return file;
    }
    static QByteArray refusal(const fs::path& file, const ArchiveLimits& limits = {})
    {
        const auto archive = ZipArchive::open(file, limits);
        if (archive)
            return "opened";
        return archive.error().code == ErrorCode::Unreadable ? QByteArray::fromStdString(archive.error().message.english())
                                                             : QByteArray("another code");
    }

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const fs::path file = at("written.zip");
        QVERIFY(writeFileAtomically(at("source.bin"), std::string(100'000, 'x')));
        auto writer = ZipWriter::create(file);
        QVERIFY(writer);
        QVERIFY(writer->add("run/run.json", std::string_view("{}")));
        QVERIFY(writer->addFile("run/weights/best.safetensors", at("source.bin"), true));
        QVERIFY(!fs::exists(file)); // not before it is whole
        double last = 0;
        QVERIFY(writer->finish({}, [&](double fraction) { last = fraction; }));
        QCOMPARE(last, 1.0);

        auto archive = ZipArchive::open(file);
        QVERIFY(archive);
        QCOMPARE(archive->entries().size(), std::size_t{2});
        const ArchiveEntry* small = archive->find("run/run.json");
        QVERIFY(small && small->bytes == 2);
        QCOMPARE(text(*archive->read(*small)), std::string("{}"));
        std::uint64_t heard = 0;
        const fs::path out = at("deep") / "er" / "out.bin";
        QVERIFY(archive->extract(archive->entries()[1], out, {}, [&](std::uint64_t bytes) { heard += bytes; }));
        QCOMPARE(heard, std::uint64_t{100'000});
        QCOMPARE(text(*readFile(out)), std::string(100'000, 'x'));
        QVERIFY(!archive->find("nothing"));
    }

    void theSameContentGivesTheSameBytes()
    {
        for (const char* name : {"one.zip", "two.zip"}) {
            auto writer = ZipWriter::create(at(name));
            QVERIFY(writer && writer->add("a.txt", std::string_view("same")) && writer->finish());
        }
        QVERIFY(*readFile(at("one.zip")) == *readFile(at("two.zip")));
    }

    void aWriterThatIsDroppedOrStoppedLeavesNothing()
    {
        const fs::path file = at("dropped.zip");
        {
            auto writer = ZipWriter::create(file);
            QVERIFY(writer && writer->add("a.txt", std::string_view("a")));
        }
        std::stop_source stop;
        stop.request_stop();
        {
            auto writer = ZipWriter::create(file);
            QVERIFY(writer && writer->add("a.txt", std::string(1 << 20, 'a')));
            const auto finished = writer->finish(stop.get_token());
            QVERIFY(!finished && finished.error().code == ErrorCode::Cancelled);
        }
        QVERIFY(!fs::exists(file));
        for (const auto& left : fs::directory_iterator(at("")))
            QVERIFY2(left.path().filename().string().find("dropped") == std::string::npos, left.path().c_str());
        QCOMPARE(ZipWriter::create(at("no") / "folder" / "a.zip").error().code, ErrorCode::WriteFailed);
    }

    void aHostileArchiveIsRefusedWhole_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("climbs") << 0 << QByteArray("leads out");
        QTest::newRow("absolute") << 1 << QByteArray("leads out");
        QTest::newRow("backslashes") << 2 << QByteArray("leads out");
        QTest::newRow("a drive") << 3 << QByteArray("leads out");
        QTest::newRow("link") << 4 << QByteArray("link");
        QTest::newRow("encrypted") << 5 << QByteArray("encrypted");
        QTest::newRow("a folder that climbs") << 6 << QByteArray("leads out");
    }
    void aHostileArchiveIsRefusedWhole()
    {
        QFETCH(int, which);
        QFETCH(QByteArray, reason);
        const std::vector<Given> hostile{{"../../evil.so", "x"},
                                         {"/etc/evil.so", "x"},
                                         {"..\\..\\evil.so", "x"},
                                         {"C:/evil.so", "x"},
                                         {"lib/link.so", "/etc/passwd", true},
                                         {"lib/secret.so", "x", false, true},
                                         {"lib/../../folder/", ""}};
        const QByteArray said = refusal(made({{"lib/good.so", "good"}, hostile[static_cast<std::size_t>(which)]}));
        QVERIFY2(said.contains(reason) && said.contains("made.zip"), said.constData());
    }

    void limitsHold()
    {
        const fs::path file = made({{"a", std::string(1000, 'a')}, {"b", std::string(1000, 'b')}});
        QCOMPARE(refusal(file, {2, 1000, 2000}), QByteArray("opened"));
        QVERIFY(refusal(file, {1, 1000, 2000}).contains("more than 1 files"));
        QVERIFY(refusal(file, {2, 999, 2000}).contains("more than is allowed"));
        QVERIFY(refusal(file, {2, 1000, 1999}).contains("more than is allowed"));
    }

    void aSizeThatCannotBeIsRefused()
    {
        // The directory says 4 GB of what is 4 kB: the field for the unpacked size, at 24 of the central directory's entry.
        const fs::path file = made({{"a", std::string(4000, 'a')}});
        Bytes bytes = *readFile(file);
        const std::string all = text(bytes);
        const std::size_t entry = all.find("PK\x01\x02");
        QVERIFY(entry != std::string::npos);
        for (std::size_t i = 0; i < 4; ++i)
            bytes[entry + 24 + i] = std::byte{0x7f};
        QVERIFY(writeFile(file, bytes));
        const QByteArray said = refusal(file);
        QVERIFY2(said != "opened", said.constData());
    }

    void damageIsFoundWhileReading()
    {
        const fs::path file = at("damaged.zip");
        QVERIFY(writeFileAtomically(at("plain"), std::string(5000, 'p')));
        auto writer = ZipWriter::create(file);
        QVERIFY(writer && writer->addFile("plain", at("plain"), true) && writer->finish());
        Bytes bytes = *readFile(file);
        bytes[2000] = std::byte{'q'};
        QVERIFY(writeFile(file, bytes));
        auto archive = ZipArchive::open(file);
        QVERIFY(archive);
        const auto read = archive->read(archive->entries().front());
        QVERIFY(!read && read.error().code == ErrorCode::Unreadable);
        QVERIFY(QByteArray::fromStdString(read.error().message.english()).contains("damaged.zip"));
    }

    void whatIsNoArchiveIsSaid()
    {
        QVERIFY(writeFileAtomically(at("no.zip"), std::string_view("no archive")));
        QVERIFY(refusal(at("no.zip")).contains("no.zip"));
        QVERIFY(refusal(at("absent.zip")).contains("absent.zip"));
    }
};

NUCLEOSCOPE_TEST(TestZipArchive)
#include "test_zip_archive.moc"

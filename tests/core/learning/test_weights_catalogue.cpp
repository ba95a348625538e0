// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/learning/weights_catalogue.h"
#include "tests/test_program.h"

#include <QTest>

#include <set>

using namespace nucleoscope;

namespace {

const std::string entry =
    R"({"name": "n", "title": "t", "architecture": "small", "learned_on": "imagenet", "file": "small.pth",)"
    R"( "url": "https://example.org/a", "sha256": "0123456789abcdef", "licence": "MIT", "licence_text": "Free.",)"
    R"( "mean": [0, 0.5, 1], "standard_deviation": [1, 1, 1], "bytes": 12})";

std::string listOf(const std::string& entries)
{
    return R"({"version": 1, "weights": [)" + entries + "]}";
}

std::string with(const std::string& from, const std::string& to)
{
    std::string changed = entry;
    changed.replace(changed.find(from), from.size(), to);
    return listOf(changed);
}

} // namespace

class TestWeightsCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShippedListCanBeTrusted()
    {
        const auto published = publishedWeights();
        QVERIFY2(published.has_value(), published ? "" : published.error().message.english().c_str());
        std::set<std::string> names, architectures;
        for (const PublishedWeights& weights : *published) {
            QVERIFY(names.insert(weights.name).second);
            architectures.insert(weights.architecture);
            QVERIFY(weights.url.starts_with("https://"));
            QCOMPARE(weights.sha256.size(), std::size_t{64});
            QVERIFY(weights.file == weights.architecture + ".safetensors" || weights.file == weights.architecture + ".pth");
            QVERIFY(!weights.licenceText.empty());
            // torchvision's names carry the first eight digits of the checksum.
            if (weights.url.ends_with(".pth"))
                QVERIFY(weights.url.find(weights.sha256.substr(0, 8)) != std::string::npos);
        }
        QCOMPARE(architectures, (std::set<std::string>{"mobilenetv2_100", "resnet18"}));
    }

    void anEntryIsRead()
    {
        const auto list = parseWeightsCatalogue(listOf(entry), "list");
        QVERIFY(list.has_value());
        const PublishedWeights& weights = list->front();
        QCOMPARE(weights.bytes, std::uint64_t{12});
        QCOMPARE(weights.mean, (std::array<float, 3>{0, 0.5, 1}));
        QCOMPARE(weights.file, std::string("small.pth"));
    }

    void whatCannotBeIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const std::string& json, const char* says) {
            QTest::newRow(name) << QString::fromStdString(json) << QString::fromUtf8(says);
        };
        row("no JSON", "{", "list");
        row("another version", R"({"version": 2, "weights": []})", "version 1");
        row("no list", R"({"version": 1, "weights": {}})", "version 1");
        row("no name", with(R"("name": "n",)", ""), "name");
        row("a folder in the file's name", with("small.pth", "../small.pth"), "file name");
        row("an absolute name", with("small.pth", "/etc/passwd"), "file name");
        row("a checksum of other letters", with("0123456789abcdef", "0123456789ABCDEF"), "sha256");
        row("too few digits", with("0123456789abcdef", "01234"), "sha256");
        row("a negative size", with("12}", "-12}"), "bytes");
        row("two numbers", with("[0, 0.5, 1]", "[0, 1]"), "mean");
    }
    void whatCannotBeIsRefusedWithItsPlace()
    {
        QFETCH(QString, json);
        QFETCH(QString, says);
        const auto list = parseWeightsCatalogue(json.toStdString(), "list");
        QVERIFY(!list);
        QVERIFY(QString::fromStdString(list.error().message.english()).contains(says));
    }
};

NUCLEOSCOPE_TEST(TestWeightsCatalogue)
#include "test_weights_catalogue.moc"

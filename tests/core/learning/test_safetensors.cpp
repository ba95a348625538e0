#include "core/base/system.h"
#include "core/learning/half.h"
#include "core/learning/safetensors.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <bit>
#include <cmath>
#include <cstring>
#include <fstream>
#include <limits>

using namespace nucleoscope;

namespace {

std::span<const std::byte> bytesOfVector(const auto& values)
{
    return std::as_bytes(std::span(values.data(), values.size()));
}

} // namespace

class TestSafetensors : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    std::filesystem::path path(const char* name) const { return std::filesystem::path(folder_.path().toStdString()) / name; }

    std::filesystem::path writeRaw(const std::string& header, std::size_t dataBytes, std::uint64_t claimedLength)
    {
        const std::filesystem::path file = path("raw.safetensors");
        std::ofstream out(file, std::ios::binary | std::ios::trunc);
        out.write(reinterpret_cast<const char*>(&claimedLength), 8);
        out << header << std::string(dataBytes, '\x01');
        return file;
    }
    std::filesystem::path writeRaw(const std::string& header, std::size_t dataBytes)
    {
        return writeRaw(header, dataBytes, header.size());
    }

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        const std::vector<float> floats{1.5f, -2.25f, 0.f, 1e-30f, 3e38f, 7.f};
        const std::vector<std::int64_t> numbers{-5, 1ll << 40};
        const std::vector<std::uint8_t> flags{1, 0, 1};
        const std::vector<TensorToWrite> tensors{
            {"flags", TensorType::Bool, {3}, bytesOfVector(flags)},
            {"blocks.0.conv.weight", TensorType::F32, {2, 3}, bytesOfVector(floats)},
            {"steps", TensorType::I64, {2, 1}, bytesOfVector(numbers)},
            {"empty", TensorType::F32, {0, 4}, {}},
            {"scalar", TensorType::F32, {}, bytesOfVector(floats).first(4)},
        };
        QVERIFY(writeSafetensors(path("a.safetensors"), tensors, {{"epoch", "3"}, {"ä", "\"quoted\""}}).has_value());
        const auto file = SafetensorsFile::open(path("a.safetensors"));
        QVERIFY2(file.has_value(), file ? "" : file.error().message.english().c_str());
        QCOMPARE(file->tensors().size(), std::size_t{5});
        QCOMPARE(file->metadata().at("epoch"), std::string("3"));
        QCOMPARE(file->metadata().at("ä"), std::string("\"quoted\""));
        const TensorView& weight = file->tensors().at("blocks.0.conv.weight");
        QCOMPARE(weight.shape, (std::vector<std::int64_t>{2, 3}));
        QCOMPARE(weight.elements(), std::int64_t{6});
        QCOMPARE(weight.toFloat().value(), floats);
        QCOMPARE(file->tensors().at("scalar").elements(), std::int64_t{1});
        QCOMPARE(file->tensors().at("empty").elements(), std::int64_t{0});
        const TensorView& steps = file->tensors().at("steps");
        QVERIFY(std::memcmp(steps.data.data(), numbers.data(), 16) == 0);
        QCOMPARE(steps.toFloat().error().code, ErrorCode::Unsupported);
        QVERIFY(!std::filesystem::exists(path("a.safetensors.part")));
    }

    void whatIsFarTooLargeTakesNoMemory()
    {
        const std::string header =
            R"({"__metadata__":{"epoch":"3"},"a":{"dtype":"F32","shape":[805306368],"data_offsets":[0,3221225472]}})";
        const std::filesystem::path file = writeRaw(header, 0);
        std::filesystem::resize_file(file, 8 + header.size() + 3221225472); // holes
        const std::uint64_t before = peakResidentBytes();
        const auto refused = SafetensorsFile::open(file, 1 << 30);
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().message.english().find("3072 MB") != std::string::npos);
        QCOMPARE(SafetensorsFile::metadataOf(file).value().at("epoch"), std::string("3")); // of a whole one alone the notes
        std::filesystem::resize_file(file, 1 << 30);
        QVERIFY(!SafetensorsFile::open(file).has_value());
        QVERIFY(!SafetensorsFile::metadataOf(file).has_value());
        QVERIFY(peakResidentBytes() - before < (std::uint64_t{200} << 20));
        std::filesystem::remove(file);
    }

    void sixteenBitTensorsBecomeFloats()
    {
        const std::vector<std::uint16_t> halves{0x3C00, 0xC000, 0x0001, 0x7BFF};
        const std::vector<std::uint16_t> brains{0x3F80, 0xC000, 0x3EAB};
        const std::vector<double> doubles{0.5, -3};
        QVERIFY(writeSafetensors(path("h.safetensors"),
                                 {{"h", TensorType::F16, {4}, bytesOfVector(halves)},
                                  {"b", TensorType::BF16, {3}, bytesOfVector(brains)},
                                  {"d", TensorType::F64, {2}, bytesOfVector(doubles)}},
                                 {})
                    .has_value());
        const auto file = SafetensorsFile::open(path("h.safetensors"));
        QVERIFY(file.has_value());
        QCOMPARE(file->tensors().at("h").toFloat().value(), (std::vector<float>{1.f, -2.f, 0x1p-24f, 65504.f}));
        QCOMPARE(file->tensors().at("b").toFloat().value(), (std::vector<float>{1.f, -2.f, 0.333984375f}));
        QCOMPARE(file->tensors().at("d").toFloat().value(), (std::vector<float>{0.5f, -3.f}));
    }

    void everyHalfSurvivesTheWayToFloatAndBack()
    {
        for (std::uint32_t bits = 0; bits <= 0xFFFF; ++bits) {
            const auto half = static_cast<std::uint16_t>(bits);
            const float value = floatFromHalf(half);
            if (std::isnan(value))
                QVERIFY(std::isnan(floatFromHalf(halfFromFloat(value))));
            else
                QCOMPARE(halfFromFloat(value), half);
            const float brain = floatFromBfloat16(half);
            if (std::isnan(brain))
                QVERIFY(std::isnan(floatFromBfloat16(bfloat16FromFloat(brain))));
            else
                QCOMPARE(bfloat16FromFloat(brain), half);
        }
    }

    void roundingGoesToTheNearestAndTiesToEven()
    {
        QCOMPARE(halfFromFloat(1.f + 0x1p-11f), std::uint16_t{0x3C00});     // tie, even below
        QCOMPARE(halfFromFloat(1.f + 3 * 0x1p-11f), std::uint16_t{0x3C02}); // tie, even above
        QCOMPARE(halfFromFloat(1.f + 0x1p-11f + 0x1p-20f), std::uint16_t{0x3C01});
        QCOMPARE(halfFromFloat(65519.f), std::uint16_t{0x7BFF});
        QCOMPARE(halfFromFloat(65520.f), std::uint16_t{0x7C00});
        QCOMPARE(halfFromFloat(-1e30f), std::uint16_t{0xFC00});
        QCOMPARE(halfFromFloat(0x1p-25f), std::uint16_t{0}); // tie, even below
        QCOMPARE(halfFromFloat(0x1.8p-25f), std::uint16_t{1});
        QCOMPARE(halfFromFloat(0x1.ffcp-15f), std::uint16_t{0x0400}); // subnormal that rounds up to a normal
        QCOMPARE(bfloat16FromFloat(1.f + 0x1p-8f), std::uint16_t{0x3F80});
        QCOMPARE(bfloat16FromFloat(1.f + 3 * 0x1p-8f), std::uint16_t{0x3F82});
        QCOMPARE(bfloat16FromFloat(std::numeric_limits<float>::max()), std::uint16_t{0x7F80});
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("dataBytes");
        QTest::newRow("not JSON") << QByteArray("{\"a\":") << 4;
        QTest::newRow("not an object") << QByteArray("[1,2]") << 0;
        QTest::newRow("empty header") << QByteArray("") << 0;
        QTest::newRow("unknown type") << QByteArray(R"({"a":{"dtype":"F8_E4M3","shape":[4],"data_offsets":[0,4]}})") << 4;
        QTest::newRow("size is not the shape's") << QByteArray(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}})") << 4;
        QTest::newRow("out of range") << QByteArray(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})") << 4;
        QTest::newRow("reversed") << QByteArray(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}})") << 4;
        QTest::newRow("overlap") << QByteArray(
            R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})")
                                 << 12;
        QTest::newRow("hole") << QByteArray(
            R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[1],"data_offsets":[8,12]}})")
                              << 12;
        QTest::newRow("bytes after the last") << QByteArray(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})") << 8;
        QTest::newRow("doubled name") << QByteArray(
            R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})")
                                      << 8;
        QTest::newRow("doubled key") << QByteArray(R"({"a":{"dtype":"F32","shape":[1],"shape":[2],"data_offsets":[0,8]}})") << 8;
        QTest::newRow("shape overflows") << QByteArray(
            R"({"a":{"dtype":"F32","shape":[4294967296,4294967296,4],"data_offsets":[0,0]}})")
                                         << 0;
        QTest::newRow("shape times bytes overflows")
            << QByteArray(R"({"a":{"dtype":"F64","shape":[2305843009213693952],"data_offsets":[0,0]}})") << 0;
        QTest::newRow("negative side") << QByteArray(R"({"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}})") << 4;
        QTest::newRow("fractional offset") << QByteArray(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4.0]}})") << 4;
        QTest::newRow("missing key") << QByteArray(R"({"a":{"dtype":"F32","data_offsets":[0,4]}})") << 4;
        QTest::newRow("metadata is no text") << QByteArray(R"({"__metadata__":{"a":1}})") << 0;
        QTest::newRow("nested deep") << QByteArray("{\"a\":") + QByteArray(100000, '[') << 0;
    }
    void hostileFilesAreRefused()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, dataBytes);
        const auto file = SafetensorsFile::open(writeRaw(header.toStdString(), static_cast<std::size_t>(dataBytes)));
        QVERIFY(!file.has_value());
        QCOMPARE(file.error().code, ErrorCode::Unreadable);
        QVERIFY(file.error().message.english().find("raw.safetensors") != std::string::npos);
    }

    void lyingHeaderLengthsAreRefused()
    {
        const std::string header = R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})";
        for (const std::uint64_t claimed :
             {std::uint64_t{3}, std::uint64_t{header.size() + 5}, std::uint64_t{100'000'001}, ~std::uint64_t{0}})
            QVERIFY(!SafetensorsFile::open(writeRaw(header, 4, claimed)).has_value());
        std::ofstream(path("short"), std::ios::binary) << "1234567";
        QCOMPARE(SafetensorsFile::open(path("short")).error().code, ErrorCode::Unreadable);
        QCOMPARE(SafetensorsFile::open(path("nowhere")).error().code, ErrorCode::NotFound);
    }

    void aTruncatedFileIsRefusedAtEveryLength()
    {
        const std::vector<float> values(8, 1.f);
        QVERIFY(writeSafetensors(path("t"), {{"a", TensorType::F32, {8}, bytesOfVector(values)}}, {{"k", "v"}}).has_value());
        const Bytes whole = readFile(path("t")).value();
        for (std::size_t length = 0; length < whole.size(); ++length) {
            QVERIFY(writeFileAtomically(path("cut"), std::span(whole).first(length)).has_value());
            QVERIFY(!SafetensorsFile::open(path("cut")).has_value());
        }
    }

    void tensorsThatLieAreNotWritten()
    {
        const std::vector<float> values(4, 1.f);
        const auto data = bytesOfVector(values);
        QCOMPARE(writeSafetensors(path("w"), {{"a", TensorType::F32, {3}, data}}, {}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(
            writeSafetensors(path("w"), {{"a", TensorType::F32, {4}, data}, {"a", TensorType::F32, {4}, data}}, {}).error().code,
            ErrorCode::InvalidInput);
        QVERIFY(!std::filesystem::exists(path("w")));
        QCOMPARE(writeSafetensors(path("no/such/folder"), {{"a", TensorType::F32, {4}, data}}, {}).error().code,
                 ErrorCode::WriteFailed);
    }

    void timmsWeightsAreRead()
    {
        const std::filesystem::path file = std::filesystem::path(NUCLEOSCOPE_SHARED_DATA) / "weights/mobilenetv2_100.safetensors";
        if (!std::filesystem::exists(file))
            QSKIP("the ImageNet weights are not on this machine");
        const auto weights = SafetensorsFile::open(file);
        QVERIFY2(weights.has_value(), weights ? "" : weights.error().message.english().c_str());
        QCOMPARE(weights->tensors().at("conv_stem.weight").shape, (std::vector<std::int64_t>{32, 3, 3, 3}));
    }
};

NUCLEOSCOPE_TEST(TestSafetensors)
#include "test_safetensors.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that Python's torch wrote: make_pytorch_files.py made those in pytorch_files/.
#include "core/learning/pickle_reader.h"
#include "core/learning/pytorch_file.h"
#include "core/learning/weights_file.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace nucleoscope;
namespace fs = std::filesystem;

namespace {

fs::path kept(const char* name)
{
    return fs::path(NUCLEOSCOPE_PYTORCH_FILES) / name;
}

/// As the script has it.
float value(int index, int key)
{
    return static_cast<float>((index * 37 + key * 11) % 101 - 50) / 8;
}

std::vector<float> values(const std::vector<int>& indices, int key)
{
    std::vector<float> expected;
    for (const int i : indices)
        expected.push_back(value(i, key));
    return expected;
}

std::vector<int> firstIndices(int count)
{
    std::vector<int> indices(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        indices[static_cast<std::size_t>(i)] = i;
    return indices;
}

std::string refusalOfFile(const fs::path& file)
{
    const auto opened = openPytorchFile(file);
    return opened ? std::string() : opened.error().message.english();
}

/// A pickle of torch's kind with `program` in place of its object, in the old format, which needs no zip.
std::string legacy(const std::string& program)
{
    const std::string magic("\x80\x02\x8a\x0al\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 15);
    const std::string version("\x80\x02M\xe9\x03.", 6);
    const std::string system("\x80\x02}.", 4);
    const std::string keys("\x80\x02](X\x01\x00\x00\x00"
                           "0e.",
                           12);
    return magic + version + system + std::string("\x80\x02", 2) + program + keys;
}

/// {"w": tensor of those sizes, strides and offset in a storage that says it has `claimed` floats}
std::string tensorProgram(int claimed, int offset, int size, int stride)
{
    const auto number = [](int n) {
        std::string bytes = "J";
        for (int i = 0; i < 4; ++i)
            bytes += static_cast<char>(static_cast<unsigned>(n) >> (8 * i));
        return bytes;
    };
    const auto text = [](const std::string& t) {
        std::string bytes = "X";
        bytes += static_cast<char>(t.size());
        bytes.append(3, '\0');
        return bytes.append(t);
    };
    return "}" + text("w") + "ctorch._utils\n_rebuild_tensor_v2\n((" + text("storage") + "ctorch\nFloatStorage\n" + text("0")
           + text("cpu") + number(claimed) + "NtQ" + number(offset) + number(size) + "\x85" + number(stride) + "\x85\x89Nt"
           + "Rs.";
}

std::string floats(std::uint64_t claimed, int there)
{
    std::string bytes(8, '\0');
    std::memcpy(bytes.data(), &claimed, 8);
    for (int i = 0; i < there; ++i) {
        const float f = static_cast<float>(i);
        bytes.append(reinterpret_cast<const char*>(&f), sizeof f);
    }
    return bytes;
}

} // namespace

class TestPytorchFile : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    fs::path write(const std::string& content)
    {
        const fs::path file = fs::path(folder_.path().toStdString()) / "made.pth";
        return writeFile(file, std::as_bytes(std::span(content))) ? file : fs::path();
    }
    std::string refusalOf(const std::string& content) { return refusalOfFile(write(content)); }

private Q_SLOTS:
    void whatTorchWroteIsRead_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"state.pth", "state_legacy.pth", "wrapped.pth"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void whatTorchWroteIsRead()
    {
        QFETCH(QString, name);
        const auto file = openPytorchFile(kept(name.toUtf8().constData()));
        QVERIFY2(file.has_value(), file ? "" : file.error().message.english().c_str());
        const auto& tensors = file->tensors();
        QCOMPARE(tensors.size(), std::size_t{10});
        QCOMPARE(tensors.at("conv.weight").shape, (std::vector<std::int64_t>{2, 3, 2, 2}));
        QCOMPARE(tensors.at("conv.weight").toFloat().value(), values(firstIndices(24), 1));
        QCOMPARE(tensors.at("conv.half").type, TensorType::F16);
        QCOMPARE(tensors.at("conv.half").toFloat().value(), values(firstIndices(6), 2));
        QCOMPARE(tensors.at("conv.brain").type, TensorType::BF16);
        QCOMPARE(tensors.at("conv.brain").toFloat().value(), values(firstIndices(5), 3));
        QCOMPARE(tensors.at("double").toFloat().value(), values(firstIndices(4), 4));
        QCOMPARE(tensors.at("bn.num_batches_tracked").type, TensorType::I64);
        QVERIFY(tensors.at("bn.num_batches_tracked").shape.empty());
        QCOMPARE(tensors.at("empty").shape, (std::vector<std::int64_t>{0, 4}));
    }

    void viewsBecomeRowMajor()
    {
        for (const char* name : {"state.pth", "state_legacy.pth"}) {
            const auto file = openPytorchFile(kept(name));
            QVERIFY(file.has_value());
            const auto& tensors = file->tensors();
            QCOMPARE(tensors.at("transposed").shape, (std::vector<std::int64_t>{4, 3}));
            QCOMPARE(tensors.at("transposed").toFloat().value(), values({0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11}, 5));
            QCOMPARE(tensors.at("slice").toFloat().value(), values({2, 4, 6}, 6));
            QCOMPARE(tensors.at("shared").toFloat().value(), values({5, 6, 7, 8, 9}, 6));
            QCOMPARE(tensors.at("channels_last").toFloat().value(), values(firstIndices(12), 7));
        }
    }

    void parametersAreTensors()
    {
        const auto file = openPytorchFile(kept("parameter.pth"));
        QVERIFY(file.has_value());
        QCOMPARE(file->tensors().at("weight").toFloat().value(), values(firstIndices(4), 8));
    }

    void nothingIsRunAndWhatWasAskedForIsNamed()
    {
        for (const char* name : {"hostile.pth", "hostile_legacy.pth"}) {
            const std::string text = refusalOfFile(kept(name));
            QVERIFY2(text.find("posix.system") != std::string::npos, text.c_str());
        }
        QVERIFY(!fs::exists("/tmp/nucleoscope-was-here"));
        QVERIFY(refusalOfFile(kept("whole_module.pth")).find("torch.nn.modules.linear.Linear") != std::string::npos);
        QVERIFY(refusalOfFile(kept("complex.pth")).find("torch.ComplexFloatStorage") != std::string::npos);
        QVERIFY(refusalOfFile(kept("no_dict.pth")).find("state_dict") != std::string::npos);
    }

    void madeFilesAreReadLikeTorchs()
    {
        const fs::path file = write(legacy(tensorProgram(6, 1, 3, 2)) + floats(6, 6));
        const auto opened = openPytorchFile(file);
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().message.english().c_str());
        QCOMPARE(opened->tensors().at("w").toFloat().value(), (std::vector<float>{1, 3, 5}));
    }

    void liesAboutSizesAreRefused_data()
    {
        QTest::addColumn<int>("claimed");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("stride");
        QTest::addColumn<int>("there");
        QTest::newRow("beyond the storage") << 6 << 4 << 3 << 1 << 6;
        QTest::newRow("by its stride") << 6 << 0 << 3 << 3 << 6;
        QTest::newRow("before it") << 6 << -1 << 3 << 1 << 6;
        QTest::newRow("negative size") << 6 << 0 << -3 << 1 << 6;
        QTest::newRow("negative stride") << 6 << 5 << 3 << -1 << 6;
        QTest::newRow("one number for many") << 6 << 0 << 2'000'000'000 << 0 << 6;
        QTest::newRow("fewer numbers than said") << 6 << 0 << 3 << 1 << 5;
        QTest::newRow("far more than the file") << 2'000'000'000 << 0 << 2'000'000'000 << 1 << 6;
        QTest::newRow("negative storage") << -6 << 0 << 3 << 1 << 6;
    }
    void liesAboutSizesAreRefused()
    {
        QFETCH(int, claimed);
        QFETCH(int, offset);
        QFETCH(int, size);
        QFETCH(int, stride);
        QFETCH(int, there);
        const std::string text =
            refusalOf(legacy(tensorProgram(claimed, offset, size, stride)) + floats(static_cast<std::uint64_t>(claimed), there));
        QVERIFY2(text.find("made.pth") != std::string::npos, text.c_str());
    }

    void everyCutIsRefused()
    {
        const std::string whole = legacy(tensorProgram(6, 0, 6, 1)) + floats(6, 6);
        QVERIFY(openPytorchFile(write(whole)).has_value());
        for (std::size_t length = 0; length < whole.size(); ++length)
            QVERIFY(!openPytorchFile(write(whole.substr(0, length))).has_value());
        const auto zipped = readFile(kept("state.pth"));
        QVERIFY(zipped.has_value());
        const std::string content(reinterpret_cast<const char*>(zipped->data()), zipped->size());
        for (std::size_t length = 0; length < content.size(); length += 61)
            QVERIFY(!openPytorchFile(write(content.substr(0, length))).has_value());
    }

    void aChangedByteIsNoticedOrHarmless()
    {
        const auto zipped = readFile(kept("state.pth"));
        QVERIFY(zipped.has_value());
        std::string content(reinterpret_cast<const char*>(zipped->data()), zipped->size());
        for (std::size_t i = 0; i < content.size(); i += 13) {
            const char before = content[i];
            content[i] = static_cast<char>(before ^ 0x55);
            const auto opened = openPytorchFile(write(content)); // neither crash nor hang
            if (opened)
                for (const auto& [name, tensor] : opened->tensors())
                    QVERIFY(tensor.data.size() <= content.size() * 8);
            content[i] = before;
        }
    }

    void picklesThatAreNoneAreRefused_data()
    {
        QTest::addColumn<QByteArray>("program");
        QTest::newRow("nothing on the stack") << QByteArray(".");
        QTest::newRow("two values") << QByteArray("NN.");
        QTest::newRow("no mark") << QByteArray("t.");
        QTest::newRow("below the mark") << QByteArray("N(0.");
        QTest::newRow("sets what is no dictionary") << QByteArray("NNNs.");
        QTest::newRow("calls a number") << QByteArray("K\x01)R.");
        QTest::newRow("memory that is empty") << QByteArray("h\x05.");
        QTest::newRow("memory without end") << QByteArray("Nj\xff\xff\xff\xff.");
        QTest::newRow("much memory") << QByteArray("Nr\xff\xff\xff\xff.");
        QTest::newRow("text longer than the file") << QByteArray("X\xff\xff\xff\xff"
                                                                 "a.");
        QTest::newRow("unknown operation") << QByteArray("\x81.");
        QTest::newRow("import") << QByteArray("cos\nsystem\n.");
        QTest::newRow("import on the stack") << QByteArray("\x8c\x02os\x8c\x06system\x93.");
        QTest::newRow("a name without end") << QByteArray("c" + QByteArray(5000, 'a'));
        QTest::newRow("builtins") << QByteArray("c__builtin__\neval\n(X\x01\x00\x00\x00"
                                                "1tR.",
                                                28);
        QTest::newRow("refers outside") << QByteArray("(X\x06\x00\x00\x00moduletQ.", 15);
    }
    void picklesThatAreNoneAreRefused()
    {
        QFETCH(QByteArray, program);
        const std::string text = program.toStdString();
        PickleReader reader(std::as_bytes(std::span(text)));
        QVERIFY_THROWS_EXCEPTION(PickleRefused, reader.read());
    }

    void aPickleMayReferToItself()
    {
        const std::string text = "]q\x01h\x01"
                                 "a."; // a list that holds itself: no endless walk, no leak
        PickleReader reader(std::as_bytes(std::span(text)));
        QVERIFY(reader.read().as<PickledList>());
    }

    void otherFilesAreNamedAsSuch()
    {
        QVERIFY(refusalOf("hello").find("made.pth") != std::string::npos);
        QVERIFY(refusalOf(std::string("PK\x05\x06", 4) + std::string(18, '\0')).find("made.pth") != std::string::npos);
        QCOMPARE(openPytorchFile("/no/such/file.pth").error().code, ErrorCode::NotFound);
    }

    /// pickle.dump() writes so; and a header of 640 bytes begins with the same two.
    void anotherPickleIsToldFromSafetensors()
    {
        using namespace std::string_literals;
        const auto pickle = openWeightsFile(write("\x80\x02}q\0U\x01"s + "aq\x01K\x01s."), 1 << 20);
        QVERIFY(!pickle);
        QVERIFY2(pickle.error().message.english().find("is a pickle") != std::string::npos,
                 pickle.error().message.english().c_str());
        std::string header = R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})";
        header.resize(640, ' ');
        const auto safetensors = openWeightsFile(write("\x80\x02\0\0\0\0\0\0"s + header + std::string(4, '\0')), 1 << 20);
        QVERIFY2(safetensors, safetensors ? "" : safetensors.error().message.english().c_str());
    }

    void torchvisionsNamesBecomeTimms_data()
    {
        QTest::addColumn<QString>("torchvision");
        QTest::addColumn<QString>("timm");
        const auto row = [](const char* from, const char* to) {
            QTest::newRow(from) << QString::fromUtf8(from) << QString::fromUtf8(to);
        };
        row("features.0.0.weight", "conv_stem.weight");
        row("features.0.1.running_mean", "bn1.running_mean");
        row("features.1.conv.0.0.weight", "blocks.0.0.conv_dw.weight");
        row("features.1.conv.0.1.bias", "blocks.0.0.bn1.bias");
        row("features.1.conv.1.weight", "blocks.0.0.conv_pw.weight");
        row("features.1.conv.2.weight", "blocks.0.0.bn2.weight");
        row("features.2.conv.0.0.weight", "blocks.1.0.conv_pw.weight");
        row("features.3.conv.1.0.weight", "blocks.1.1.conv_dw.weight");
        row("features.4.conv.0.1.weight", "blocks.2.0.bn1.weight");
        row("features.10.conv.1.1.weight", "blocks.3.3.bn2.weight");
        row("features.11.conv.2.weight", "blocks.4.0.conv_pwl.weight");
        row("features.16.conv.3.running_var", "blocks.5.2.bn3.running_var");
        row("features.17.conv.2.weight", "blocks.6.0.conv_pwl.weight");
        row("features.18.0.weight", "conv_head.weight");
        row("features.18.1.num_batches_tracked", "bn2.num_batches_tracked");
        row("classifier.1.weight", "classifier.weight");
        row("features.19.0.weight", "features.19.0.weight");
        row("features.x.0.weight", "features.x.0.weight");
        row("layer1.0.conv1.weight", "layer1.0.conv1.weight");
    }
    void torchvisionsNamesBecomeTimms()
    {
        QFETCH(QString, torchvision);
        QFETCH(QString, timm);
        QCOMPARE(QString::fromStdString(timmNameOf(torchvision.toStdString())), timm);
    }

    void weightsAreToldByContentNotByName()
    {
        const fs::path misnamed = fs::path(folder_.path().toStdString()) / "misnamed.safetensors";
        fs::copy_file(kept("state.pth"), misnamed);
        QVERIFY(openWeightsFile(misnamed).has_value());
        const std::vector<float> numbers{1, 2};
        const fs::path safe = fs::path(folder_.path().toStdString()) / "safe.pth";
        QVERIFY(writeSafetensors(safe, {{"a", TensorType::F32, {2}, std::as_bytes(std::span(numbers))}}, {}).has_value());
        QCOMPARE(openWeightsFile(safe)->tensors().at("a").toFloat().value(), numbers);
    }
};

NUCLEOSCOPE_TEST(TestPytorchFile)
#include "test_pytorch_file.moc"

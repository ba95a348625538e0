// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/model_file.h"

#include "core/base/files.h"
#include "core/exchange/protobuf_writer.h"
#include "core/learning/ensemble.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nucleoscope;
namespace fs = std::filesystem;

/// An ONNX file that has its numbers in another one: that is read where it lies in the same folder, and nothing else is.
class TestModelFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileBesideItIsRead();
    void oneThatIsNotThereIsNamed();
    void aLinkIsNotFollowed();
    void oneBeyondAllSizesIsRefused();
    void severalNetworksTogetherAreRefused();

private:
    void write(const std::string& weights) const;
    fs::path at(const char* name) const { return fs::path(folder_->path().toStdString()) / name; }
    Message refusal() const { return openModelFile(at("theirs.onnx")).error().message; }

    std::unique_ptr<QTemporaryDir> folder_;
};

void TestModelFile::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    write("w");
}

/// theirs.onnx: a layer for three numbers, which is no network for pixels; its weights, so called, lie in w.data.
void TestModelFile::write(const std::string& weights) const
{
    ProtobufWriter location, tensor, node, input, output, graph, operators, model;
    location.text(1, "location");
    location.text(2, "w.data");
    tensor.integer(1, 3);
    tensor.integer(1, 2);
    tensor.integer(2, 1);
    tensor.text(8, weights);
    tensor.message(13, location);
    tensor.integer(14, 1);
    node.text(1, "in");
    node.text(1, weights);
    node.text(2, "out");
    node.text(4, "MatMul");
    input.text(1, "in");
    output.text(1, "out");
    graph.message(1, node);
    graph.message(5, tensor);
    graph.message(11, input);
    graph.message(12, output);
    operators.integer(2, 17);
    model.message(8, operators);
    model.message(7, graph);
    QVERIFY(writeFileAtomically(at("theirs.onnx"), model.content()));
}

void TestModelFile::aFileBesideItIsRead()
{
    QVERIFY(writeFileAtomically(at("w.data"), Bytes(24)));
    QCOMPARE(refusal().id, std::string("onnx.head")); // which looks at the network, so its numbers were read
    QVERIFY(writeFileAtomically(at("w.data"), Bytes(20)));
    QCOMPARE(refusal().id, std::string("onnx.damaged"));
}

void TestModelFile::oneThatIsNotThereIsNamed()
{
    QCOMPARE(refusal().id, std::string("onnx.data_missing"));
    QVERIFY(refusal().english().find("w.data") != std::string::npos);
    fs::create_directory(at("w.data"));
    QCOMPARE(refusal().id, std::string("onnx.data_missing"));
}

void TestModelFile::aLinkIsNotFollowed()
{
    QVERIFY(writeFileAtomically(at("elsewhere"), Bytes(24)));
    std::error_code problem;
    fs::create_symlink(at("elsewhere"), at("w.data"), problem);
    if (problem)
        QSKIP("Links cannot be made here.");
    QCOMPARE(refusal().id, std::string("onnx.data_missing"));
}

void TestModelFile::oneBeyondAllSizesIsRefused()
{
    QVERIFY(writeFileAtomically(at("w.data"), Bytes(24)));
    fs::resize_file(at("w.data"), (std::uintmax_t{256} << 20) + 1); // a hole: takes no room
    QVERIFY(refusal().english().find("w.data") != std::string::npos);
    QVERIFY(!refusal().id.starts_with("onnx."));
}

/// As an ensemble's file has them, which is no network that is known here.
void TestModelFile::severalNetworksTogetherAreRefused()
{
    write(memberPrefix(0) + "w");
    const std::vector<float> values{1, 2, 3, 4, 5, 6};
    QVERIFY(writeFileAtomically(at("w.data"), std::as_bytes(std::span(values))));
    QCOMPARE(refusal().id, std::string("import.ensemble"));
    QVERIFY(writeSafetensors(at("theirs.safetensors"),
                             {{memberPrefix(0) + "stem.conv.weight", TensorType::F32, {6}, std::as_bytes(std::span(values))}},
                             {}));
    QCOMPARE(openModelFile(at("theirs.safetensors")).error().message.id, std::string("import.ensemble"));
}

NUCLEOSCOPE_TEST(TestModelFile)
#include "test_model_file.moc"

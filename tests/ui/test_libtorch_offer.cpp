// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zip_writer.h"
#include "core/base/files.h"
#include "core/learning/libtorch_install.h"
#include "small_http_server.h"
#include "tests/test_program.h"
#include "ui/pages/train/libtorch_offer.h"
#include "window_fixture.h"

#include <QCryptographicHash>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>

using namespace nucleoscope;
using namespace nucleoscope::ui;
namespace fs = std::filesystem;

namespace {

constexpr int longEnough = 20'000; // milliseconds, for a loaded machine

fs::path packedWheel(const fs::path& file, const char* extra = nullptr)
{
    auto writer = ZipWriter::create(file);
    bool good = writer && writer->add("torch/lib/libtorch_cpu.so", std::string(200'000, 't'))
                && writer->add("torch/lib/libc10.so", "c") && writer->add("torch/version.py", "__version__ = '2.13.0+cpu'\n");
    if (extra)
        good = good && writer->add(extra, "x");
    if (!good || !writer->finish())
        qFatal("the wheel was not packed");
    return file;
}

} // namespace

/// LibTorch is not in the package: the window fetches it, from a server on this machine here.
class TestLibtorchOffer : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> fixture_;
    std::unique_ptr<SmallHttpServer> server_;

    fs::path at(const char* name) const { return pathFromUtf8(fixture_->path(QLatin1String(name)).toStdString()); }
    fs::path place() const { return at("kept") / "libtorch"; }
    void serve(const fs::path& file)
    {
        QFile content(QString::fromStdString(utf8(file)));
        QVERIFY(content.open(QIODevice::ReadOnly));
        server_->content = content.readAll();
    }
    LibTorchBuild build() const
    {
        LibTorchBuild build{"cpu", "LibTorch for the processor", "2.13.0", "here", "Free for all.", {}};
        build.files.push_back({"LibTorch", "torch.whl", server_->url(), static_cast<std::uint64_t>(server_->content.size()),
                               QCryptographicHash::hash(server_->content, QCryptographicHash::Sha256).toHex().toStdString()});
        return build;
    }
    template <typename Kind>
    static Kind& in(QWidget& offer, const char* name)
    {
        return *offer.findChild<Kind*>(QLatin1String(name));
    }
    static void click(QWidget& offer, const char* button) { QTest::mouseClick(&in<QPushButton>(offer, button), Qt::LeftButton); }
    /// An error or a remark of the offer; the text of any of its labels.
    static bool says(const QWidget& offer, const char* text)
    {
        const auto labels = offer.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(QLatin1String(text));
        });
    }

private Q_SLOTS:
    void init()
    {
        fixture_ = std::make_unique<WindowFixture>();
        server_ = std::make_unique<SmallHttpServer>();
    }
    void cleanup()
    {
        server_.reset();
        fixture_.reset();
        qunsetenv("NUCLEOSCOPE_ENGINE");
    }

    void aBrokenDownloadGoesOnAndIsUnpacked()
    {
        serve(packedWheel(at("served.whl")));
        LibTorchOffer offer(fixture_->workspace->jobBridge());
        offer.setSource({build()}, place());
        offer.show();
        QSignalSpy installed(&offer, &LibTorchOffer::installed);
        QVERIFY(in<QLabel>(offer, "libTorchTerms").text().contains(QStringLiteral("Free for all.")));
        QCOMPARE(server_->asked.size(), 0); // reading asks nobody
        server_->breakAfter = static_cast<int>(server_->content.size() / 2);
        click(offer, "downloadLibTorch");
        QTRY_VERIFY_WITH_TIMEOUT(says(offer, "What came is kept"), longEnough);
        QVERIFY(in<QPushButton>(offer, "downloadLibTorch").isEnabled());
        click(offer, "downloadLibTorch");
        QTRY_COMPARE_WITH_TIMEOUT(installed.size(), 1, longEnough);
        QVERIFY(SmallHttpServer::rangeOf(server_->asked.last()) > 0);
        QCOMPARE(libTorchIn(place())->version, std::string("2.13.0+cpu"));
        QVERIFY(!fs::exists(cacheFolder() / "libtorch" / "torch.whl")); // unpacked, it is not kept
    }

    void aStopKeepsWhatCame()
    {
        serve(packedWheel(at("served.whl")));
        LibTorchOffer offer(fixture_->workspace->jobBridge());
        offer.setSource({build()}, place());
        offer.show();
        server_->stallAfter = 100;
        click(offer, "downloadLibTorch");
        QTRY_VERIFY_WITH_TIMEOUT(says(offer, "100 "), longEnough); // "100 bytes of …"
        click(offer, "stopLibTorch");
        QTRY_VERIFY_WITH_TIMEOUT(says(offer, "was stopped"), longEnough);
        QCOMPARE(fs::file_size(cacheFolder() / "libtorch" / "torch.whl.part"), std::uintmax_t{100});
        QVERIFY(!libTorchIn(place()));
    }

    void aWrongChecksumIsRefused()
    {
        serve(packedWheel(at("served.whl")));
        LibTorchBuild other = build();
        other.files.front().sha256 = std::string(64, 'a');
        LibTorchOffer offer(fixture_->workspace->jobBridge());
        offer.setSource({other}, place());
        offer.show();
        click(offer, "downloadLibTorch");
        QTRY_VERIFY_WITH_TIMEOUT(says(offer, "checksum or size differs"), longEnough);
        QVERIFY(!libTorchIn(place()));
        QVERIFY(fs::is_empty(cacheFolder() / "libtorch"));
    }

    void aHostileFileIsRefused()
    {
        LibTorchOffer offer(fixture_->workspace->jobBridge());
        serve(packedWheel(at("hostile.whl"), "../../evil.so"));
        offer.setSource({build()}, place());
        offer.show();
        offer.take(fixture_->path(QStringLiteral("hostile.whl")));
        QTRY_VERIFY_WITH_TIMEOUT(says(offer, "leads out of the archive"), longEnough);
        QVERIFY(!libTorchIn(place()) && !fs::exists(at("evil.so")));
    }

    void whatIsHereIsUsed()
    {
        LibTorchOffer offer(fixture_->workspace->jobBridge());
        const fs::path wheel = packedWheel(at("mine.whl"));
        serve(wheel);
        offer.setSource({build()}, place());
        offer.show();
        QSignalSpy installed(&offer, &LibTorchOffer::installed);
        click(offer, "libTorchFile");
        auto* dialog = offer.findChild<QFileDialog*>(QStringLiteral("libTorchFileDialog"));
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(fixture_->path(QStringLiteral("mine.whl")));
        dialog->close();
        QTRY_COMPARE_WITH_TIMEOUT(installed.size(), 1, longEnough);
        QVERIFY(fs::exists(wheel)); // somebody's own file is not deleted
        LibTorchOffer second(fixture_->workspace->jobBridge());
        second.setSource({build()}, at("linked") / "libtorch");
        QSignalSpy linked(&second, &LibTorchOffer::installed);
        second.take(QString::fromStdString(utf8(place())));
        QTRY_COMPARE_WITH_TIMEOUT(linked.size(), 1, longEnough);
        QVERIFY(!libTorchIn(at("linked") / "libtorch")->linkedTo.empty());
        QCOMPARE(server_->asked.size(), 0);
    }

    void trainingWithoutAnEngineOffersItAndGoesOnAfterwards()
    {
        // An engine that does not load, as where LibTorch is missing.
        QVERIFY(writeFileAtomically(at("broken.so"), std::string_view("no library")));
        qputenv("NUCLEOSCOPE_ENGINE", QByteArray::fromStdString(utf8(at("broken.so"))));
        QVERIFY(fixture_->open(fixture_->dataset()));
        fixture_->window->showPage(QStringLiteral("train"));
        auto& offer = fixture_->child<LibTorchOffer>("libTorchOffer");
        auto& start = fixture_->child<QPushButton>("startTraining");
        QTRY_VERIFY_WITH_TIMEOUT(offer.isVisible(), longEnough);
        QTRY_VERIFY_WITH_TIMEOUT(says(*fixture_->window, "validating on"), longEnough); // the split is made all the same
        QVERIFY(!start.isEnabled() && start.toolTip().contains(QStringLiteral("LibTorch")));
        QVERIFY(in<QLabel>(offer, "libTorchReason").text().contains(QStringLiteral("broken.so")));

        serve(packedWheel(at("served.whl")));
        offer.setSource({build()}, place());
        qunsetenv("NUCLEOSCOPE_ENGINE"); // what is unpacked here is no library; the build's own engine stands for it
        click(offer, "downloadLibTorch");
#ifdef NUCLEOSCOPE_HAS_ENGINE
        QTRY_VERIFY_WITH_TIMEOUT(!offer.isVisible(), longEnough);
        QTRY_VERIFY_WITH_TIMEOUT(start.isEnabled(), longEnough);
#else
        QTRY_VERIFY_WITH_TIMEOUT(libTorchIn(place()).has_value(), longEnough);
#endif
    }
};

NUCLEOSCOPE_TEST(TestLibtorchOffer)
#include "test_libtorch_offer.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "sleeping_threads.h"
#include "small_http_server.h"
#include "tests/test_program.h"
#include "ui/bridge/job_bridge.h"
#include "ui/downloads/file_download.h"
#include "ui/pages/train/weights_offer.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

#include <optional>

using namespace nucleoscope;
using namespace nucleoscope::ui;
namespace fs = std::filesystem;

namespace {

constexpr int patience = 20'000; // milliseconds, for a loaded machine

QByteArray someBytes(int count)
{
    QByteArray bytes(count, '\0');
    for (int i = 0; i < count; ++i)
        bytes[i] = static_cast<char>((i * 31 + i / 256 * 7) % 251);
    return bytes;
}

QByteArray read(const fs::path& path)
{
    QFile file(QString::fromStdString(utf8(path)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const fs::path& path, const QByteArray& content)
{
    QFile file(QString::fromStdString(utf8(path)));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

} // namespace

class TestFileDownload : public QObject {
    Q_OBJECT

private:
    using Outcome = Result<fs::path>;

    std::unique_ptr<QTemporaryDir> place_;
    std::unique_ptr<SmallHttpServer> server_;
    std::unique_ptr<FileDownload> download_;
    std::optional<Outcome> outcome_;

    fs::path folder() const { return pathFromUtf8(place_->path().toStdString()) / "home" / "weights"; }
    fs::path target() const { return folder() / "net.pth"; }
    fs::path part() const { return folder() / "net.pth.part"; }
    PublishedWeights published() const
    {
        PublishedWeights weights;
        weights.name = "net";
        weights.title = "A net";
        weights.architecture = "small";
        weights.file = "net.pth";
        weights.url = server_->url();
        weights.licenceText = "Free for all.";
        weights.bytes = static_cast<std::uint64_t>(server_->content.size());
        weights.sha256 = QCryptographicHash::hash(server_->content, QCryptographicHash::Sha256).toHex().toStdString();
        return weights;
    }
    const Outcome& fetch(const PublishedWeights& weights)
    {
        outcome_.reset();
        download_->start(weights, folder());
        (void)QTest::qWaitFor([this] { return outcome_.has_value(); }, patience);
        if (!outcome_)
            qFatal("the download did not end");
        return *outcome_;
    }

private Q_SLOTS:
    void init()
    {
        place_ = std::make_unique<QTemporaryDir>();
        server_ = std::make_unique<SmallHttpServer>();
        server_->content = someBytes(300'000);
        download_ = std::make_unique<FileDownload>();
        connect(download_.get(), &FileDownload::ended, this, [this] { outcome_ = download_->outcome(); });
    }
    void cleanup()
    {
        download_.reset();
        server_.reset();
    }

    void aFileIsFetchedAndGetsItsNameAtTheEnd()
    {
        double last = 0;
        connect(download_.get(), &FileDownload::progressed, this, [&](double done, double total) {
            QVERIFY(done > last && done <= total);
            QVERIFY(!fs::exists(target()));
            last = done;
        });
        const Outcome& outcome = fetch(published());
        QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().message.english().c_str());
        QCOMPARE(*outcome, target());
        QCOMPARE(last, 300'000.0);
        QCOMPARE(read(target()), server_->content);
        QVERIFY(!fs::exists(part()));
        QVERIFY(!download_->isRunning());
    }

    void aBrokenDownloadGoesOnWhereItWas()
    {
        server_->breakAfter = 120'000;
        const Outcome broken = fetch(published());
        QCOMPARE(broken.error().code, ErrorCode::Unreadable);
        const auto came = static_cast<qint64>(fs::file_size(part()));
        QVERIFY(came > 0 && came <= 120'000);
        QVERIFY(fetch(published()).has_value());
        QCOMPARE(SmallHttpServer::rangeOf(server_->asked.last()), came);
        QCOMPARE(read(target()), server_->content);
    }

    void aServerWithoutRangesSendsAllAnew()
    {
        server_->breakAfter = 120'000;
        QVERIFY(!fetch(published()));
        server_->knowsRanges = false;
        QVERIFY(fetch(published()).has_value());
        QCOMPARE(read(target()), server_->content);
    }

    void aWholePartNeedsNoServer()
    {
        fs::create_directories(folder());
        write(part(), server_->content);
        QVERIFY(fetch(published()).has_value());
        QCOMPARE(server_->asked.size(), 0);
    }

    void aFileThatIsThereIsComparedAndNotFetchedAnew()
    {
        fs::create_directories(folder());
        write(target(), server_->content);
        QVERIFY(fetch(published()).has_value());
        QCOMPARE(server_->asked.size(), 0);
        QCOMPARE(read(target()), server_->content);
        write(target(), QByteArray(server_->content.size(), 'x')); // another file of that name and size
        QCOMPARE(fetch(published()).error().code, ErrorCode::Mismatch);
        QVERIFY(fetch(published()).has_value());
    }

    void aPartOfAnotherFileIsFoundOut()
    {
        fs::create_directories(folder());
        write(part(), QByteArray(100'000, 'x'));
        QCOMPARE(fetch(published()).error().code, ErrorCode::Mismatch);
        QVERIFY(!fs::exists(part()) && !fs::exists(target()));
        QVERIFY(fetch(published()).has_value()); // and the next try is from the start
        QCOMPARE(SmallHttpServer::rangeOf(server_->asked.last()), qint64{-1});
    }

    void aPartThatIsTooLongIsBegunAnew()
    {
        fs::create_directories(folder());
        write(part(), QByteArray(400'000, 'x'));
        QVERIFY(fetch(published()).has_value());
        PublishedWeights unknown = published(); // likewise where the size is not known: the server says 416
        unknown.bytes = 0;
        write(part(), QByteArray(400'000, 'x'));
        QVERIFY(fetch(unknown).has_value());
        QCOMPARE(read(target()), server_->content);
    }

    void aWrongFileIsRefusedAndDeleted_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("another checksum") << 0;
        QTest::newRow("another size") << 1;
        QTest::newRow("first digits differ") << 2;
        QTest::newRow("too long") << 3;
    }
    void aWrongFileIsRefusedAndDeleted()
    {
        QFETCH(int, what);
        PublishedWeights weights = published();
        if (what == 0)
            weights.sha256[63] = weights.sha256[63] == '0' ? '1' : '0';
        else if (what == 1)
            weights.bytes += 1;
        else if (what == 2)
            weights.sha256 = std::string(weights.sha256[0] == '0' ? "1" : "0") + weights.sha256.substr(1, 7);
        else
            weights.bytes -= 1;
        const Outcome& outcome = fetch(weights);
        QCOMPARE(outcome.error().code, ErrorCode::Mismatch);
        QVERIFY(!fs::exists(part()) && !fs::exists(target()));
    }

    void firstDigitsAreEnoughWhereNoMoreAreKnown()
    {
        PublishedWeights weights = published();
        weights.sha256.resize(8);
        weights.bytes = 0;
        server_->tellsLength = false;
        QVERIFY(fetch(weights).has_value());
        QCOMPARE(read(target()), server_->content);
    }

    void aStopKeepsWhatThereIs()
    {
        server_->stallAfter = 50'000;
        const auto stopping = connect(download_.get(), &FileDownload::progressed, download_.get(), [this](double done, double) {
            if (done >= 50'000)
                download_->stop();
        });
        QCOMPARE(fetch(published()).error().code, ErrorCode::Cancelled);
        QCOMPARE(fs::file_size(part()), std::uintmax_t{50'000});
        QVERIFY(!download_->isRunning());
        download_->stop(); // once more does nothing
        disconnect(stopping);
        server_->stallAfter = -1;
        QVERIFY(fetch(published()).has_value());
        QCOMPARE(SmallHttpServer::rangeOf(server_->asked.last()), qint64{50'000});
    }

    void aFullDiskIsSaid()
    {
#ifdef Q_OS_LINUX
        fs::create_directories(folder());
        fs::create_symlink("/dev/full", part());
        const Outcome& outcome = fetch(published());
        QCOMPARE(outcome.error().code, ErrorCode::WriteFailed);
        const std::string text = outcome.error().message.english();
        QVERIFY2(text.find("net.pth") != std::string::npos && text.find("space") != std::string::npos, text.c_str());
        QVERIFY(!fs::exists(target()));
#else
        QSKIP("needs /dev/full");
#endif
    }

    void aFolderThatCannotBeIsSaid()
    {
        write(pathFromUtf8(place_->path().toStdString()) / "home", "a file");
        QCOMPARE(fetch(published()).error().code, ErrorCode::WriteFailed);
    }

    void whatTheServerHasNotIsSaid()
    {
        server_->status = 404;
        const Outcome missing = fetch(published());
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(missing.error().message.english().find(server_->url()) != std::string::npos);
        server_->status = 503;
        QCOMPARE(fetch(published()).error().code, ErrorCode::Unreadable);
        QCOMPARE(fs::file_size(part()), std::uintmax_t{0}); // its page is not taken for weights
        server_->close();
        QCOMPARE(fetch(published()).error().code, ErrorCode::Unreadable);
    }

    /// A disk that does not answer: neither the beginning nor what comes nor a stop waits for it.
    void aSlowDiskHoldsNobodyUp()
    {
        server_->content = someBytes(40'000'000); // more than waits for the disk: then the server waits, too
        JobQueue jobs;
        JobBridge bridge(jobs);
        download_ = std::make_unique<FileDownload>(bridge);
        connect(download_.get(), &FileDownload::ended, this, [this] { outcome_ = download_->outcome(); });
        auto disk = std::make_unique<SleepingThreads>(jobs, Resource::Disk);
        download_->start(published(), folder());
        QVERIFY(download_->isRunning() && !fs::exists(folder()));
        download_->stop();
        QVERIFY(!download_->isRunning() && outcome_ && outcome_->error().code == ErrorCode::Cancelled);
        disk.reset();

        outcome_.reset();
        double written = 0;
        connect(download_.get(), &FileDownload::progressed, this, [&](double done, double) {
            if (written == 0)
                disk = std::make_unique<SleepingThreads>(jobs, Resource::Disk);
            written = done;
        });
        download_->start(published(), folder());
        QTRY_VERIFY_WITH_TIMEOUT(disk, patience);
        const double before = written;
        QTRY_VERIFY_WITH_TIMEOUT(server_->sent > 4'000'000, patience); // which is more than has been written
        QVERIFY(!outcome_ && written == before);
        disk.reset();
        QTRY_VERIFY_WITH_TIMEOUT(outcome_.has_value(), patience);
        QVERIFY(outcome_->has_value());
        QCOMPARE(read(target()), server_->content);
    }

    void redirectionsAreFollowed()
    {
        server_->redirectTo = "/elsewhere";
        QVERIFY(fetch(published()).has_value());
        QCOMPARE(read(target()), server_->content);
    }

    void theOfferShowsTermsFetchesAndGoes()
    {
        WeightsOffer offer;
        offer.setSource({published()}, folder(), {});
        offer.setArchitecture("small");
        offer.show();
        QVERIFY(QTest::qWaitForWindowExposed(&offer));
        auto& terms = *offer.findChild<QLabel*>(QStringLiteral("weightsTerms"));
        QVERIFY(!terms.isVisible());
        QTest::mouseClick(offer.findChild<QPushButton*>(QStringLiteral("offerWeights")), Qt::LeftButton);
        QVERIFY(terms.isVisible() && terms.text().contains(QStringLiteral("Free for all.")));
        QCOMPARE(server_->asked.size(), 0); // reading the terms asks nobody

        QSignalSpy fetched(&offer, &WeightsOffer::fetched);
        server_->stallAfter = 10'000;
        auto& start = *offer.findChild<QPushButton*>(QStringLiteral("startDownload"));
        auto& stop = *offer.findChild<QPushButton*>(QStringLiteral("stopDownload"));
        QTest::mouseClick(&start, Qt::LeftButton);
        QVERIFY(stop.isVisible() && !start.isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(server_->asked.size(), 1, patience);
        QTest::mouseClick(&stop, Qt::LeftButton);
        QVERIFY(!stop.isVisible() && start.isEnabled());
        QCOMPARE(fetched.size(), 0);

        server_->stallAfter = -1;
        QTest::mouseClick(&start, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(fetched.size(), 1, patience);
        QVERIFY(!offer.isVisible()); // it is here now
        offer.setArchitecture("resnet18");
        QVERIFY(!offer.isVisible()); // nothing to offer
    }
};

NUCLEOSCOPE_TEST(TestFileDownload)
#include "test_file_download.moc"

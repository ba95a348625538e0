// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zip_writer.h"
#include "core/base/files.h"
#include "tests/app/program_runner.h"
#include "tests/test_program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace nucleoscope;

/// `nucleoscope libtorch`: LibTorch fetched, unpacked, used, forgotten. What a network does is tested in the window's tests.
class TestCommandLineLibtorch : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ProgramRunner> program_;

    QString wheel(const char* name) const
    {
        auto writer = ZipWriter::create(pathFromUtf8(program_->at(name).toStdString()));
        if (!writer || !writer->add("torch/lib/libtorch_cpu.so", "main")
            || !writer->add("torch/version.py", "__version__ = '2.13.0'\n") || !writer->finish())
            qFatal("the wheel was not packed");
        return program_->at(name);
    }
    bool isHere() const { return QFile::exists(program_->at("home/data/libtorch/torch/lib/libtorch_cpu.so")); }

private Q_SLOTS:
    void init()
    {
        program_ = std::make_unique<ProgramRunner>();
        if (!program_->exists())
            QSKIP("NUCLEOSCOPE_PROGRAM names no program.");
    }
    void cleanup() { qunsetenv("NUCLEOSCOPE_LIBTORCH_CATALOGUE"); }

    void aFileIsUnpackedListedAndRemoved()
    {
        wheel("torch.whl");
        const auto used = program_->run("libtorch use torch.whl");
        QVERIFY2(used.exitCode == 0, used.err.constData());
        QVERIFY(isHere() && used.out.contains("LibTorch 2.13.0, in "));
        const QJsonObject listed = ProgramRunner::object(program_->run("libtorch list --json").out);
        QCOMPARE(listed.value(QStringLiteral("version")).toString(), QStringLiteral("2.13.0"));
        const auto removed = program_->run("libtorch remove");
        QVERIFY(removed.exitCode == 0 && !isHere() && removed.out.contains("There is no LibTorch in "));
    }

    void anInstallationIsPointedAt()
    {
        wheel("torch.whl");
        QVERIFY(program_->run("libtorch use torch.whl").exitCode == 0);
        QVERIFY(QDir().rename(program_->at("home/data/libtorch"), program_->at("elsewhere")));
        const auto used = program_->run("libtorch use elsewhere/torch");
        QVERIFY2(used.exitCode == 0 && used.out.contains("which stands for"), used.err.constData());
        QVERIFY(program_->run("libtorch remove").exitCode == 0);
        QVERIFY(QFile::exists(program_->at("elsewhere/torch/lib/libtorch_cpu.so")));
        QCOMPARE(program_->run("libtorch use nowhere").exitCode, 1);
    }

    void whatCameIsComparedBeforeItIsUnpacked()
    {
#ifndef NUCLEOSCOPE_HAS_WINDOW
        QSKIP("This build cannot download.");
#endif
        QFile packed(wheel("torch.whl"));
        QVERIFY(packed.open(QIODevice::ReadOnly));
        const QByteArray content = packed.readAll();
        const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        const auto list = [&](const QByteArray& sha256) {
            // Nobody answers there: what came earlier has to do.
            const QJsonObject file{{QStringLiteral("file"), QStringLiteral("torch.whl")},
                                   {QStringLiteral("url"), QStringLiteral("http://127.0.0.1:9/torch.whl")},
                                   {QStringLiteral("bytes"), content.size()},
                                   {QStringLiteral("sha256"), QString::fromLatin1(sha256)}};
            const QJsonObject build{{QStringLiteral("name"), QStringLiteral("cpu")},
                                    {QStringLiteral("title"), QStringLiteral("A build")},
                                    {QStringLiteral("platform"), QStringLiteral("linux-x86_64")},
                                    {QStringLiteral("licence_text"), QStringLiteral("Free.")},
                                    {QStringLiteral("files"), QJsonArray{file}}};
            const QByteArray json = QJsonDocument(QJsonObject{{QStringLiteral("version"), 1},
                                                              {QStringLiteral("libtorch"), QStringLiteral("2.13.0")},
                                                              {QStringLiteral("builds"), QJsonArray{build}}})
                                        .toJson();
            if (!writeFileAtomically(pathFromUtf8(program_->at("list.json").toStdString()), json.toStdString()))
                qFatal("the list was not written");
            qputenv("NUCLEOSCOPE_LIBTORCH_CATALOGUE", program_->at("list.json").toUtf8());
        };
        const QString cache = program_->at("home/cache/libtorch");
        QVERIFY(QDir().mkpath(cache) && QFile::copy(packed.fileName(), cache + QStringLiteral("/torch.whl")));
        list(QByteArray(64, 'a'));
        const auto wrong = program_->run("libtorch download cpu");
        QVERIFY(wrong.exitCode == 1 && wrong.err.contains("checksum or size differs") && !isHere());
        list(digest);
        QCOMPARE(program_->run("libtorch download cpu").exitCode, 1); // it was deleted, and nobody answers
        QFile::remove(cache + QStringLiteral("/torch.whl.part"));
        QVERIFY(QFile::copy(packed.fileName(), cache + QStringLiteral("/torch.whl")));
        const auto right = program_->run("libtorch download cpu");
        QVERIFY2(right.exitCode == 0 && isHere(), right.err.constData());
        QVERIFY(right.err.contains("Free.") && !QFile::exists(cache + QStringLiteral("/torch.whl")));
        QCOMPARE(program_->run("libtorch download none").exitCode, 2);
    }
};

NUCLEOSCOPE_TEST(TestCommandLineLibtorch)
#include "test_command_line_libtorch.moc"

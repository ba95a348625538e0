// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cgroup_memory.h"

#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace nucleoscope;
namespace fs = std::filesystem;

/// Drawn trees of files in the place of /sys/fs/cgroup.
class TestCgroupMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutGroupsNothingIsKnown();
    void theSecondVersionSaysWhatIsLeft();
    void theFirstVersionSaysWhatIsLeft();
    void theLeastOfAllGroupsAboveCounts();
    void aContainerSeesItsOwnGroupAtTheTop();
    void bothVersionsAtOnceAreBothAsked();
    void whatIsNoLimitIsNone();
    void moreThanTheLimitLeavesNothing();
    void nonsenseIsNoLimit();

private:
    fs::path root() const { return folder_->path().toStdString(); }
    void write(const std::string& file, const std::string& text) const
    {
        fs::create_directories((root() / file).parent_path());
        std::ofstream(root() / file) << text;
    }
    void second(const std::string& group, const std::string& limit, std::uint64_t used, std::uint64_t inactive) const
    {
        write(group + "memory.max", limit + "\n");
        write(group + "memory.current", std::to_string(used) + "\n");
        write(group + "memory.stat", "anon 12345\nfile 99999\ninactive_file " + std::to_string(inactive) + "\nactive_file 7\n");
    }
    void first(const std::string& group, const std::string& limit, std::uint64_t used, std::uint64_t inactive) const
    {
        write("memory/" + group + "memory.limit_in_bytes", limit + "\n");
        write("memory/" + group + "memory.usage_in_bytes", std::to_string(used) + "\n");
        write("memory/" + group + "memory.stat",
              "cache 1\ninactive_file 3\ntotal_cache 1\ntotal_inactive_file " + std::to_string(inactive) + "\n");
    }
    std::unique_ptr<QTemporaryDir> folder_;
};

void TestCgroupMemory::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
}

void TestCgroupMemory::withoutGroupsNothingIsKnown()
{
    for (const char* membership : {"", "0::/\n", "0::/user.slice/app\n", "9:memory:/docker/abc\n", "nonsense\n:::\n"}) {
        QCOMPARE(cgroupMemory(root(), membership).limit, std::uint64_t{0});
        QCOMPARE(cgroupMemory(root(), membership).left, std::uint64_t{0});
    }
}

void TestCgroupMemory::theSecondVersionSaysWhatIsLeft()
{
    second("app/", "1000", 600, 100); // files that are not in use are given back when needed
    const CgroupMemory memory = cgroupMemory(root(), "0::/app\n");
    QCOMPARE(memory.limit, std::uint64_t{1000});
    QCOMPARE(memory.left, std::uint64_t{500});
}

void TestCgroupMemory::theFirstVersionSaysWhatIsLeft()
{
    first("app/", "1000", 600, 100);
    const CgroupMemory memory = cgroupMemory(root(), "12:cpu,cpuacct:/app\n9:memory:/app\n1:name=systemd:/elsewhere\n");
    QCOMPARE(memory.limit, std::uint64_t{1000});
    QCOMPARE(memory.left, std::uint64_t{500});
}

void TestCgroupMemory::theLeastOfAllGroupsAboveCounts()
{
    second("user.slice/app/", "max", 100, 0);
    second("user.slice/", "800", 700, 0);
    second("", "700", 100, 0);
    QCOMPARE(cgroupMemory(root(), "0::/user.slice/app\n").limit, std::uint64_t{700});
    QCOMPARE(cgroupMemory(root(), "0::/user.slice/app\n").left, std::uint64_t{100});
    QCOMPARE(cgroupMemory(root(), "0::/\n").left, std::uint64_t{600});
}

void TestCgroupMemory::aContainerSeesItsOwnGroupAtTheTop()
{
    second("", "900", 100, 0);
    QCOMPARE(cgroupMemory(root(), "0::/docker/0123abcd\n").left, std::uint64_t{800}); // the host's name for it
    QCOMPARE(cgroupMemory(root(), "0::/../../app\n").left, std::uint64_t{800});
    init();
    first("", "900", 100, 0);
    QCOMPARE(cgroupMemory(root(), "9:memory:/docker/0123abcd\n").left, std::uint64_t{800});
}

void TestCgroupMemory::bothVersionsAtOnceAreBothAsked()
{
    first("app/", "1000", 100, 0);
    second("app/", "500", 100, 0);
    QCOMPARE(cgroupMemory(root(), "9:memory,hugetlb:/app\n0::/app\n").left, std::uint64_t{400});
    QCOMPARE(cgroupMemory(root(), "9:memory:/app\n0::/other\n").left, std::uint64_t{900});
}

void TestCgroupMemory::whatIsNoLimitIsNone()
{
    second("app/", "max", 100, 0);
    first("app/", "9223372036854771712", 100, 0);
    QCOMPARE(cgroupMemory(root(), "9:memory:/app\n0::/app\n").limit, std::uint64_t{0});
}

void TestCgroupMemory::moreThanTheLimitLeavesNothing()
{
    second("app/", "1000", 2000, 100);
    QCOMPARE(cgroupMemory(root(), "0::/app\n").left, std::uint64_t{1});
    second("app/", "1000", 100, 500); // counted at different moments
    QCOMPARE(cgroupMemory(root(), "0::/app\n").left, std::uint64_t{1000});
}

void TestCgroupMemory::nonsenseIsNoLimit()
{
    for (const char* limit : {"", "-", "plenty", "99999999999999999999999999"}) {
        second("app/", limit, 100, 0);
        QCOMPARE(cgroupMemory(root(), "0::/app\n").limit, std::uint64_t{0});
    }
}

NUCLEOSCOPE_TEST(TestCgroupMemory)
#include "test_cgroup_memory.moc"

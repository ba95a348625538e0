// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main() of the tests of a folder: PROGRAM [TEST [ARGUMENTS]…]. TEST is a class or its file, without it all of them
// run; ARGUMENTS go to Qt Test, e.g. the name of a function. Fails with the number of failures.
#include "tests/test_program.h"

#ifdef NUCLEOSCOPE_GUI_TESTS
#include <QApplication>
#else
#include <QCoreApplication>
#endif
#include <QFileInfo>
#include <QtTest>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace nucleoscope::test {

namespace {

struct Entry {
    QString className;
    QString file; ///< without folder and ending
    Registration::Maker make;
};

std::vector<Entry>& entries()
{
    static std::vector<Entry> list;
    return list;
}

/// In a program that holds one test, or all of them, each has the name that would be its program's.
int run(const Entry& entry, const QStringList& arguments)
{
    QCoreApplication::setApplicationName(entry.file);
    const auto test = entry.make();
    return QTest::qExec(test.get(), arguments);
}

int refuse(const QString& name)
{
    std::fprintf(stderr, "There is no test %s here. There are:\n", qPrintable(name));
    for (const Entry& entry : entries())
        std::fprintf(stderr, "  %s (%s)\n", qPrintable(entry.className), qPrintable(entry.file));
    return 127;
}

int runAll(QStringList arguments)
{
    std::sort(entries().begin(), entries().end(), [](const Entry& a, const Entry& b) { return a.file < b.file; });
    if (arguments.size() < 2 || arguments[1].startsWith(u'-')) {
        int failures = 0;
        for (const Entry& entry : entries())
            failures += run(entry, arguments);
        return std::min(failures, 126);
    }
    const QString name = arguments.takeAt(1);
    const auto named = std::find_if(entries().begin(), entries().end(),
                                    [&](const Entry& entry) { return entry.className == name || entry.file == name; });
    return named == entries().end() ? refuse(name) : run(*named, arguments);
}

} // namespace

Registration::Registration(const char* className, const char* file, Maker make)
{
    entries().push_back({QString::fromLatin1(className), QFileInfo(QString::fromUtf8(file)).completeBaseName(), make});
}

} // namespace nucleoscope::test

int main(int argc, char** argv)
{
#ifdef NUCLEOSCOPE_GUI_TESTS
    QApplication application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi); // as QTEST_MAIN does
#else
    QCoreApplication application(argc, argv);
#endif
    return nucleoscope::test::runAll(QCoreApplication::arguments());
}

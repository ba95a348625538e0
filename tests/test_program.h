// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace nucleoscope::test {

/// Puts a class of test functions into the program that its file is part of; see NUCLEOSCOPE_TEST.
class Registration {
public:
    using Maker = std::unique_ptr<QObject> (*)();
    /// Both texts are literals: the class and the path of its file.
    Registration(const char* className, const char* file, Maker make);
};

} // namespace nucleoscope::test

/// Stands at the end of a test's file, before its .moc: NUCLEOSCOPE_TEST(TestSplit).
/// The folder's program then runs it by the class or by the file: `dataset_tests TestSplit`, `dataset_tests test_split`.
#define NUCLEOSCOPE_TEST(Class)                                                                                                  \
    static const nucleoscope::test::Registration registered##Class(#Class, __FILE__, []() -> std::unique_ptr<QObject> {          \
        return std::make_unique<Class>();                                                                                        \
    });

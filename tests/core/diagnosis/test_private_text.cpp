// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/private_text.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;

/// What goes into a bug report names nobody.
class TestPrivateText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void homesAndUsersAreLeftOut_data();
    void homesAndUsersAreLeftOut();
    void theProcessesOwnHomeIsKnown();
};

void TestPrivateText::homesAndUsersAreLeftOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* text, const char* shown) { QTest::newRow(text) << QString(text) << QString(shown); };
    row("/home/ada", "~");
    row("/home/ada/.cache/nucleoscope", "~/.cache/nucleoscope");
    row("VARIABLE=/home/ada/x:/home/ada/y, /home/ada", "VARIABLE=~/x:~/y, ~");
    row("\"/home/ada\" is full.", "\"~\" is full.");
    row("It lies in /home/ada.", "It lies in ~.");
    row("/home/adam/x", "/home/adam/x"); // somebody else, whom we cannot know
    row("/home/ada.old/x", "/home/ada.old/x");
    row("/mnt/home/ada/x", "/mnt/home/USER/x"); // not the home, but still the name
    row("/scratch/ada/runs", "/scratch/USER/runs");
    row("/data/nas/users/ada/x", "~/x"); // where the home really is
    row("/scratch/ada_b/adage", "/scratch/ada_b/adage");
    row("an ada compiler", "an ada compiler");
    row("", "");
}

void TestPrivateText::homesAndUsersAreLeftOut()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const PersonalNames ada{{"/home/ada", "/data/nas/users/ada"}, {"ada"}};
    QCOMPARE(QString::fromStdString(withoutNames(text.toStdString(), ada)), shown);
}

void TestPrivateText::theProcessesOwnHomeIsKnown()
{
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", "/somewhere/grace/");
    const std::string shown = withoutNames("/somewhere/grace/nuclei");
    qputenv("HOME", before);
    QCOMPARE(shown, std::string("~/nuclei"));
}

NUCLEOSCOPE_TEST(TestPrivateText)
#include "test_private_text.moc"

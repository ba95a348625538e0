// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_program.h"
#include "ui/main_window.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// What Train says of nuclei that are there twice.
class TestTwiceThere : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("NUCLEOSCOPE_HOME", folder_.filePath(QStringLiteral("home")).toUtf8()); }
    void aNucleusThatIsThereTwiceIsToldBefore();

private:
    template <typename Kind>
    static Kind& child(QWidget& parent, const char* name)
    {
        return *parent.findChild<Kind*>(QLatin1String(name));
    }
    QTemporaryDir folder_;
};

/// Before anybody has trained or audited, and with the way out beside it.
void TestTwiceThere::aNucleusThatIsThereTwiceIsToldBefore()
{
    // Patient 1 of the first fold and patient 2 of the second share a nucleus, in two pictures.
    const auto draw = [&](int patient, bool leukemic, int number, quint32 texture, int lift) {
        QImage image(96, 96, QImage::Format_RGB888);
        image.fill(Qt::black);
        QRandomGenerator random(texture);
        for (int y = 0; y < 96; ++y)
            for (int x = 0; x < 96; ++x) {
                const int grey = 90 + random.bounded(70) + lift;
                if (std::hypot((x - 48) / 34.0, (y - 48) / (22.0 + texture % 9)) < 1)
                    image.setPixelColor(x, y, QColor(grey, grey / 2, grey));
            }
        const QString name = leukemic ? QStringLiteral("all") : QStringLiteral("hem");
        const QDir place(folder_.filePath(QStringLiteral("twice/training_data/fold_%1/%2").arg(patient % 2).arg(name)));
        QVERIFY(place.mkpath(QStringLiteral(".")));
        QVERIFY(image.save(place.filePath(QStringLiteral("UID_%1%2_%3_1_%4.png")
                                              .arg(leukemic ? QString() : QStringLiteral("H"))
                                              .arg(patient)
                                              .arg(number)
                                              .arg(name))));
    };
    for (int patient = 1; patient <= 6; ++patient)
        for (int number = 1; number <= 2; ++number) {
            draw(patient, true, number, static_cast<quint32>(100 * patient + number), 0);
            draw(patient, false, number, static_cast<quint32>(5000 + 100 * patient + number), 0);
        }
    draw(2, true, 3, 101, 4); // the first one of patient 1, a little brighter

    Workspace workspace;
    MainWindow window(workspace);
    window.show();
    workspace.openDataset(folder_.filePath(QStringLiteral("twice")));
    QTRY_VERIFY_WITH_TIMEOUT(workspace.dataset(), 10'000);
    window.showPage(QStringLiteral("train"));
    auto& byFold = child<QRadioButton>(window, "byFold");
    QTRY_VERIFY_WITH_TIMEOUT(byFold.isEnabled(), 10'000);
    QTest::mouseClick(&byFold, Qt::LeftButton, {}, QPoint(8, byFold.height() / 2));
    QVERIFY(byFold.isChecked());
    auto& together = child<QPushButton>(window, "keepTogether");
    QTRY_VERIFY_WITH_TIMEOUT(together.isVisibleTo(&window), 60'000);
    QTest::mouseClick(&together, Qt::LeftButton);
    QVERIFY(child<QCheckBox>(window, "linkSimilar").isChecked());
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(window, "startTraining").isEnabled(), 20'000);
    QVERIFY(!together.isVisibleTo(&window));
    QVERIFY(child<QLabel>(window, "splitText").text().contains(QStringLiteral("left out"))); // those of patient 1
}

NUCLEOSCOPE_TEST(TestTwiceThere)
#include "test_twice_there.moc"

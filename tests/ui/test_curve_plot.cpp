#include "tests/test_program.h"
#include "ui/plots/curve_plot.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using nucleoscope::ui::CurvePlot;

/// The scale of a plot whose curves have hardly begun.
class TestCurvePlot : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalValuesLieBetweenNothingAndOne_data()
    {
        QTest::addColumn<QVector<double>>("values");
        QTest::newRow("none") << QVector<double>();
        QTest::newRow("one") << QVector<double>{0.4};
        QTest::newRow("nothing") << QVector<double>{0, 0};
        QTest::newRow("all") << QVector<double>{1, 1, 1};
    }

    void equalValuesLieBetweenNothingAndOne()
    {
        QFETCH(QVector<double>, values);
        CurvePlot plot;
        append(plot, values);
        QCOMPARE(plot.verticalRange(), std::make_pair(0., 1.));
    }

    void hiddenCurvesMakeNoScale()
    {
        CurvePlot plot;
        plot.setSeriesVisible(append(plot, {0.5, 0.7}), false);
        append(plot, {});
        append(plot, {}); // each look at it moved the scale
        QCOMPARE(plot.verticalRange(), std::make_pair(0., 1.));
    }

    void otherValuesFillThePlot()
    {
        CurvePlot plot;
        append(plot, {0.5, 0.7});
        QVERIFY(plot.verticalRange().first < 0.5 && plot.verticalRange().first > 0.45);
        QVERIFY(plot.verticalRange().second > 0.7 && plot.verticalRange().second < 0.75);
    }

    void oneValueBeyondOneIsSeen()
    {
        CurvePlot plot;
        append(plot, {12});
        QVERIFY(plot.verticalRange().second >= 12);
    }

    void aTitleLongerThanItsAxisStandsInTwoLines()
    {
        CurvePlot plot;
        append(plot, {0.5, 0.7});
        plot.setAxisTitles(QStringLiteral("mmmmm mmmmm mmmmm mmmmm"), QStringLiteral("mmmmm mmmmm mmmmm mmmmm"));
        plot.setLegendVisible(false);
        plot.resize(220, 220);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QTRY_VERIFY(!isInkIn(plot, {0, 0, 12, 12}));
        QTRY_VERIFY(!isInkIn(plot, {214, 190, 6, 30}));
    }

    /// Whose name is longer than that: cut in the middle, and told whole where the mouse rests on it.
    void aTitleLongerThanTwoLinesIsCutAndTold()
    {
        const QString longTitle = QStringLiteral("lymphoblasticleukaemiaprecursor lymphoblasticleukaemiaprecursor"),
                      brief = QStringLiteral("found");
        CurvePlot plot;
        append(plot, {0.5, 0.7});
        plot.setAxisTitles(brief, longTitle);
        plot.setLegendVisible(false);
        plot.resize(220, 180);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QTRY_VERIFY(!isInkIn(plot, {0, 0, 12, 12}));
        QTRY_VERIFY(!isInkIn(plot, {0, 165, 12, 14}));
        const auto toldAt = [&](const QPoint& place) {
            QToolTip::hideText();
            QHelpEvent rests(QEvent::ToolTip, place, plot.mapToGlobal(place));
            QCoreApplication::sendEvent(plot.findChild<QWidget*>(), &rests);
            return QToolTip::text();
        };
        QCOMPARE(toldAt({10, 90}), longTitle);
        QVERIFY(toldAt({110, 175}) != brief); // stands there whole
    }

    void noPictureIsKeptOfAHiddenPlot()
    {
        CurvePlot plot;
        append(plot, {0.5, 0.7});
        plot.resize(300, 200);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QTRY_VERIFY(plot.hasPicture());
        const QImage shown = plot.grab().toImage();
        plot.setSeriesVisible(append(plot, {0.6}), false); // still to be drawn when it is hidden
        plot.hide();
        plot.resize(400, 300);
        QCoreApplication::processEvents();
        QVERIFY(!plot.hasPicture());
        plot.resize(300, 200);
        QCOMPARE(plot.grab().toImage(), shown); // it can be painted all the same
        QVERIFY(!plot.hasPicture());
        plot.show();
        QVERIFY(plot.hasPicture()); // at once: nobody sees it empty
        QCOMPARE(plot.grab().toImage(), shown);
    }

private:
    /// Where a title begins or ends that is too long.
    static bool isInkIn(CurvePlot& plot, const QRect& corner)
    {
        const QImage image = plot.grab().toImage();
        for (int y = corner.top(); y <= corner.bottom(); ++y)
            for (int x = corner.left(); x <= corner.right(); ++x)
                if (image.pixel(x, y) != image.pixel(0, 0))
                    return true;
        return false;
    }
    static int append(CurvePlot& plot, const QVector<double>& values)
    {
        const int series = plot.addSeries(QStringLiteral("training"), CurvePlot::Style::Line);
        QVector<double> x;
        for (int i = 0; i < values.size(); ++i)
            x << i;
        plot.append(series, x, values);
        return series;
    }
};

NUCLEOSCOPE_TEST(TestCurvePlot)
#include "test_curve_plot.moc"

#include "tests/test_program.h"
#include "ui/plots/curve_plot.h"
#include "ui/settings/settings.h"
#include "ui/text.h"
#include "ui/theme/icon_engine.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme_colours.h"
#include "ui/widgets/class_mark.h"

#include <QDir>
#include <QDirIterator>
#include <QProgressBar>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace nucleoscope;
using namespace nucleoscope::ui;

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textCanBeReadOnItsGround_data();
    void textCanBeReadOnItsGround();
    void controlsCanBeReadInEachState_data() { textCanBeReadOnItsGround_data(); }
    void controlsCanBeReadInEachState();
    void classColoursAreMadeReadable();
    void styleSheetLeavesNoPlaceholder();
    void schemeIsAppliedAndTold();
    void aWindowIsBuiltWithoutTheSheetAndWearsItAfterwards();
    void curvesFollowTheScheme();
    void environmentGoesBeforeTheSetting();
    void everyIconDraws();
    void nothingMovesByItself();
    void classesDifferInShapeAndLetter();
    void numbersReadAsPeopleWriteThem();
};

void TestTheme::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestTheme::textCanBeReadOnItsGround_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::textCanBeReadOnItsGround()
{
    QFETCH(bool, dark);
    const ThemeColours c = dark ? darkColours() : lightColours();
    for (const QColor& ground : {c.windowGround, c.cardGround, c.noticeGround, c.warningGround, c.errorGround, c.goodGround})
        QVERIFY2(contrastRatio(c.text, ground) >= 7, qPrintable(ground.name()));
    for (const QColor& ground : {c.windowGround, c.cardGround}) {
        QVERIFY(contrastRatio(c.mutedText, ground) >= 4.5);
        QVERIFY(contrastRatio(c.link, ground) >= 4.5);
    }
    QVERIFY(contrastRatio(c.accentText, c.accent) >= 4.5);
    QVERIFY(contrastRatio(c.railText, c.railGround) >= 4.5);
    QVERIFY(contrastRatio(Qt::white, c.railActiveGround) >= 4.5);
}

/// Under the pointer, pressed, chosen; and the ring around what has the focus, which is no text: 3:1.
void TestTheme::controlsCanBeReadInEachState()
{
    QFETCH(bool, dark);
    const ThemeColours c = dark ? darkColours() : lightColours();
    const StateColours s = stateColoursOf(c, dark);
    for (const QColor& ground : {s.button, s.hover, s.pressed, s.chip})
        for (const QColor& text : {c.text, c.mutedText, c.link})
            QVERIFY2(contrastRatio(text, ground) >= 4.5, qPrintable(text.name() + u" on " + ground.name()));
    QVERIFY(contrastRatio(s.chipText, s.chip) >= 4.5);
    QVERIFY(contrastRatio(s.chipText, s.hover) >= 4.5);
    QVERIFY(contrastRatio(c.accentText, s.accentHover) >= 4.5);
    for (const QColor& ground :
         {c.windowGround, c.cardGround, c.noticeGround, c.warningGround, c.errorGround, c.goodGround, s.button})
        QVERIFY2(contrastRatio(c.selection, ground) >= 3, qPrintable(ground.name()));
    for (const QColor& beside : {c.accent, s.accentHover, c.cardGround, c.windowGround})
        QVERIFY2(contrastRatio(s.accentFocus, beside) >= 3, qPrintable(beside.name()));
}

void TestTheme::classColoursAreMadeReadable()
{
    for (const QRgb rgb : {0xD55E00U, 0x0072B2U, 0xF0E442U, 0x000000U})
        for (const QColor& ground : {lightColours().cardGround, darkColours().cardGround})
            QVERIFY(contrastRatio(readableOn(QColor(rgb), ground), ground) >= 4.5);
}

void TestTheme::styleSheetLeavesNoPlaceholder()
{
    for (const bool dark : {false, true})
        QVERIFY(!styleSheetOf(dark ? darkColours() : lightColours(), dark).contains(QLatin1Char('@')));
}

void TestTheme::schemeIsAppliedAndTold()
{
    QSignalSpy changed(&Theme::instance(), &Theme::changed);
    Theme::instance().apply(*qApp, Theme::Scheme::Dark);
    QVERIFY(Theme::instance().isDark());
    QVERIFY(qApp->palette().color(QPalette::Window).lightness() < 64);
    Theme::instance().apply(*qApp, Theme::Scheme::Light);
    QVERIFY(!Theme::instance().isDark());
    QCOMPARE(changed.size(), 2);
}

void TestTheme::aWindowIsBuiltWithoutTheSheetAndWearsItAfterwards()
{
    Theme::instance().apply(*qApp, Theme::Scheme::Light);
    const QString light = qApp->styleSheet();
    QVERIFY(!light.isEmpty());
    {
        const Undressed outer;
        const Undressed inner;
        QVERIFY(qApp->styleSheet().isEmpty());
    }
    QCOMPARE(qApp->styleSheet(), light);
    {
        const Undressed building;
        Theme::instance().apply(*qApp, Theme::Scheme::Dark);
    }
    QCOMPARE(qApp->styleSheet(), styleSheetOf(darkColours(), true));
}

/// Those that were drawn before, too.
void TestTheme::curvesFollowTheScheme()
{
    Theme::instance().apply(*qApp, Theme::Scheme::Light);
    CurvePlot plot;
    const int batches = plot.addSeries(QStringLiteral("batches"), CurvePlot::Style::Line);
    const int epochs = plot.addSeries(QStringLiteral("epochs"), CurvePlot::Style::DottedPoints);
    const int training = plot.addSeries(QStringLiteral("training"), CurvePlot::Style::DottedPoints, CurvePlot::Ink::Training);
    const int own = plot.addSeries(QStringLiteral("own"), CurvePlot::Style::Line, QColor(1, 2, 3));
    for (const bool dark : {false, true, false}) {
        Theme::instance().apply(*qApp, dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
        const ThemeColours colours = dark ? darkColours() : lightColours();
        QCOMPARE(plot.seriesColour(batches), colours.trainingCurve);
        QCOMPARE(plot.seriesColour(epochs), colours.validationCurve);
        QCOMPARE(plot.seriesColour(training), colours.trainingCurve);
        QCOMPARE(plot.seriesColour(own), QColor(1, 2, 3));
    }
    QVERIFY(lightColours().trainingCurve != darkColours().trainingCurve
            || lightColours().validationCurve != darkColours().validationCurve);
}

void TestTheme::environmentGoesBeforeTheSetting()
{
    const QTemporaryDir home;
    qputenv("NUCLEOSCOPE_HOME", home.path().toUtf8());
    Settings settings;
    settings.setScheme(Theme::Scheme::Light);
    QCOMPARE(settings.scheme(), Theme::Scheme::Light);
    qputenv("NUCLEOSCOPE_THEME", "dark");
    QCOMPARE(settings.scheme(), Theme::Scheme::Dark);
    qunsetenv("NUCLEOSCOPE_THEME");
}

void TestTheme::everyIconDraws()
{
    Theme::instance();
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 20);
    for (const QString& file : files) {
        const QImage image = tintedIcon(file.chopped(4), Qt::red, 24, 1).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                drawn = drawn || qAlpha(image.pixel(x, y)) > 0;
        QVERIFY2(drawn, qPrintable(file));
    }
    QVERIFY(tintedIcon(QStringLiteral("no such icon"), Qt::red, 24, 1).isNull());
}

void TestTheme::classesDifferInShapeAndLetter()
{
    const auto marks = classMarks({{"ALL", 0xD55E00, -1, true},
                                   {"HEM", 0x0072B2, -1, false},
                                   {"eosinophil", 0, -1, false},
                                   {"erythroblast", 0, -1, false}});
    QCOMPARE(marks[0].letter, QStringLiteral("A"));
    QCOMPARE(marks[1].letter, QStringLiteral("H"));
    QCOMPARE(marks[2].letter, QStringLiteral("Eo"));
    QCOMPARE(marks[3].letter, QStringLiteral("Er"));
    QVERIFY(marks[0].shape != marks[1].shape);
}

void TestTheme::numbersReadAsPeopleWriteThem()
{
    QCOMPARE(scoreText(0.8666), QStringLiteral("0.867"));
    QCOMPARE(scoreText(std::nan("")), QStringLiteral("–"));
    QCOMPARE(percentText(0.955), QStringLiteral("95.5 %"));
    QCOMPARE(countText(10661), QStringLiteral("10,661"));
    QCOMPARE(durationText(3), QStringLiteral("3 s"));
    QCOMPARE(durationText(370), QStringLiteral("6 min 10 s"));
    QCOMPARE(durationText(7500), QStringLiteral("2 h 5 min"));
    QCOMPARE(bytesText(1'900'000'000), QStringLiteral("1.9 GB"));
    QCOMPARE(translated(Message{"x", "{file} could not be read.", {{"file", "a.jpg"}}}),
             QStringLiteral("a.jpg could not be read."));
}

/// Whatever the system says of motion: there is none.
void TestTheme::nothingMovesByItself()
{
    Theme::instance().apply(*qApp, Theme::Scheme::Light);
    QProgressBar busy;
    busy.setRange(0, 0);
    QCOMPARE(busy.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &busy), 0);
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_FadeTooltip})
        QVERIFY(!QApplication::isEffectEnabled(effect));
    static const QRegularExpression moving(QStringLiteral("Q(Property|Variant|Sequential|Parallel)Animation|QTimeLine|QMovie"));
    QStringList found;
    for (QDirIterator files(QStringLiteral(NUCLEOSCOPE_SOURCE "/ui"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                            QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        if (QString::fromUtf8(file.readAll()).contains(moving))
            found << file.fileName();
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

NUCLEOSCOPE_TEST(TestTheme)
#include "test_theme.moc"

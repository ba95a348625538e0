// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_walk.h"

#include "tests/test_program.h"
#include "ui/help/manual.h"
#include "ui/help/manual_browser.h"
#include "ui/help/manual_window.h"
#include "ui/help/terms.h"
#include "ui/help/what_is_this.h"
#include "ui/help/words_window.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>
#include <QTableWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTranslator>
#include <QWhatsThis>
#include <QXmlStreamReader>

using namespace nucleoscope::ui;

namespace {

/// The entries of docs/words.md by their names, each on one line.
QMap<QString, QString> entriesOfManual()
{
    QMap<QString, QString> entries;
    QFile file(QStringLiteral(":/manual/docs/words.md"));
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    static const QRegularExpression entry(QStringLiteral("^- \\*\\*(.+?)\\*\\*: (.*?)(?=^- |^#|\\z)"),
                                          QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    for (auto found = entry.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();) {
        const auto match = found.next();
        entries.insert(match.captured(1), match.captured(2).simplified());
    }
    return entries;
}

QStringList anchorsIn(const QString& text)
{
    QStringList anchors;
    for (const Term* term : termsIn(text))
        anchors << QLatin1String(term->anchor);
    return anchors;
}

/// A language of one term.
class OneTermInGerman : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return qstrcmp(context, "Terms") == 0 && qstrcmp(source, "Epoch|epochs") == 0 ? QStringLiteral("Epoche|Epochen")
                                                                                      : QString();
    }
};

/// What Qt shows an answer in.
QWidget* answerInSight()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->isVisible() && qstrcmp(widget->metaObject()->className(), "QWhatsThat") == 0)
            return widget;
    return nullptr;
}

QString seenFrom(const QWidget& control)
{
    return WhatIsThis::answerAround(control);
}

} // namespace

/// What the terms mean: in the manual, in a list, and of whatever is pointed at.
class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void manualAndTableSayTheSame();
    void technicalWordsAreExplained();
    void termsAreFoundInTexts_data();
    void termsAreFoundInTexts();
    void termsAreFoundInTheWindowsLanguage();
    void controlsOfEachPageAnswer();
    void scoresColumnsAndTabsAnswer();
    void keyAsksAboutTheFocus();
    void linkLeadsToTheEntry();
    void wordsAreSearched();
};

void TestWords::manualAndTableSayTheSame()
{
    loadManual();
    const QMap<QString, QString> manual = entriesOfManual();
    QCOMPARE(manual.size(), static_cast<qsizetype>(terms().size()));
    QVERIFY(manual.size() >= 60);
    for (const Term& term : terms()) {
        const QString name = nameOf(term);
        QVERIFY2(manual.contains(name), qPrintable(name));
        QCOMPARE(anchorOf(name), QLatin1String(term.anchor));
        QString text = manual[name];
        text.front() = text.front().toUpper();
        QCOMPARE(text, meaningOf(term));
    }
}

/// A text may use one of these only where the table has it.
void TestWords::technicalWordsAreExplained()
{
    static const QStringList technical =
        QStringLiteral(
            "activation|adam|anova|auprc|backbone|backpropagation|bagging|batch normalisation|bayesian|benjamini and "
            "hochberg|boosting|"
            "bootstrap|brier|cache|centroid|checkpoint|cosine|covariance|cross-entropy|cross-validation|dendrogram|device|"
            "distillation|"
            "dropout|early stopping|eccentricity|eigenvector|embedding|ensemble|epoch|euclidean|f1|fdr|fine-tuning|focal loss|"
            "gaussian|grad-cam|gradient|gradients|heteroscedastic|hyperparameter|hyperplane|integrated gradients|kappa|kernel "
            "size|"
            "label smoothing|lasso|learning "
            "rate|libtorch|likelihood|likeness|logit|logits|mahalanobis|manifold|mcnemar|mixup|momentum|"
            "neighbour|neighbours|npv|occlusion|odds|one "
            "cycle|onnx|overfitting|p-value|pca|percentile|perplexity|pooling|posterior|ppv|"
            "prevalence|quiz|recall|refer band|regularisation|relu|rms|safetensors|saliency|sigmoid|softmax|solidity|standard "
            "deviation|"
            "standard error|stride|support vector|t-sne|temperature|tensor|tensors|thread|threads|torchscript|umap|views|"
            "weight decay|youden|z-score")
            .split(u'|');
    QFile file(QStringLiteral(NUCLEOSCOPE_SOURCE "/translations/nucleoscope_de.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList texts;
    bool ofTerms = false;
    for (QXmlStreamReader xml(&file); !xml.atEnd();) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("name"))
            ofTerms = xml.readElementText() == QStringLiteral("Terms");
        else if (xml.name() == QStringLiteral("source") && !ofTerms)
            texts << xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    QVERIFY(texts.size() > 3000);
    const QString all = texts.join(u'\n');
    QStringList unexplained;
    for (const QString& word : technical) {
        const QRegularExpression alone(
            QStringLiteral("(?<![\\p{L}\\p{N}_-])%1(?![\\p{L}\\p{N}_-])").arg(QRegularExpression::escape(word)),
            QRegularExpression::CaseInsensitiveOption);
        if (all.contains(alone) && termsIn(word).isEmpty() && termsIn(word.toUpper()).isEmpty())
            unexplained << word;
    }
    QVERIFY2(unexplained.isEmpty(), qPrintable(unexplained.join(QStringLiteral(", "))));
}

void TestWords::termsAreFoundInTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("anchors");
    const auto row = [](const char* name, const QString& text, const QString& anchors) {
        QTest::newRow(name) << text << anchors.split(u' ', Qt::SkipEmptyParts);
    };
    row("longest", QStringLiteral("Balanced accuracy of all nuclei"), QStringLiteral("balanced-accuracy nucleus"));
    row("a class, not a word", QStringLiteral("Of 3,389 ALL nuclei"), QStringLiteral("all nucleus"));
    row("within a word", QStringLiteral("overall headings"), QStringLiteral(""));
    row("once each", QStringLiteral("Epoch 3 of 5 epochs"), QStringLiteral("epoch"));
    row("mnemonic", QStringLiteral("&Seed:"), QStringLiteral("seed"));
    row("rich", QStringLiteral("<b>95&nbsp;% interval</b> of the AUROC"), QStringLiteral("95--interval auroc"));
}

void TestWords::termsAreFoundInTexts()
{
    QFETCH(QString, text);
    QTEST(anchorsIn(text), "anchors");
}

void TestWords::termsAreFoundInTheWindowsLanguage()
{
    OneTermInGerman german;
    QApplication::installTranslator(&german);
    QCOMPARE(anchorsIn(QStringLiteral("nach drei Epochen")), QStringList{QStringLiteral("epoch")});
    QCOMPARE(anchorsIn(QStringLiteral("three epochs")), QStringList{});
    QApplication::removeTranslator(&german);
}

void TestWords::controlsOfEachPageAnswer()
{
    ResultsFixture fixture;
    QVERIFY(fixture.openRun());
    QStringList silent;
    QSet<QString> said;
    walkPages(fixture, [&](const QString& page) {
        for (QWidget* widget : fixture.window->findChildren<QWidget*>()) {
            const bool ofQt = widget->objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<QScrollBar*>(widget)
                              || qobject_cast<QAbstractSpinBox*>(widget->parentWidget())
                              || qobject_cast<QComboBox*>(widget->parentWidget());
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !ofQt) {
                const QString answer = seenFrom(*widget);
                said.insert(answer);
                if (answer.isEmpty())
                    silent << page + u": " + placeOf(*widget);
            }
        }
    });
    silent.removeDuplicates();
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
    QVERIFY(said.size() > 60);
}

void TestWords::scoresColumnsAndTabsAnswer()
{
    ResultsFixture fixture;
    QVERIFY(fixture.openRun());
    settleLayouts();
    bool sensitivity = false;
    for (const QLabel* label : fixture.results().findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(QStringLiteral("ensitivity")))
            sensitivity =
                sensitivity || WhatIsThis::answerOf(*label, {1, 1}).contains(QStringLiteral("share that is called ALL"));
    QVERIFY(sensitivity);
    QTableWidget table(1, 2);
    table.setHorizontalHeaderLabels({QStringLiteral("Patient"), QStringLiteral("Loss")});
    table.resize(400, 200);
    table.show();
    const QHeaderView& columns = *table.horizontalHeader();
    const QPoint second(columns.sectionViewportPosition(1) + 4, 4);
    QVERIFY(WhatIsThis::answerOf(*columns.viewport(), second).contains(QStringLiteral("How wrong the network is")));
    QTabBar tabs;
    tabs.addTab(QStringLiteral("Calibration"));
    QVERIFY(WhatIsThis::answerOf(tabs, tabs.tabRect(0).center()).contains(QStringLiteral("80 % are ALL")));
}

void TestWords::keyAsksAboutTheFocus()
{
    ResultsFixture fixture;
    QVERIFY(fixture.open(fixture.dataset()));
    fixture.window->showPage(QStringLiteral("train"));
    settleLayouts();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    auto& recipes = fixture.child<QComboBox>("recipe");
    recipes.setFocus();
    QTest::keySequence(fixture.window.get(), QKeySequence(QKeySequence::WhatsThis));
    QVERIFY(!QWhatsThis::inWhatsThisMode());
    QTRY_VERIFY(answerInSight());
    QTest::keyClick(answerInSight(), Qt::Key_Escape);
    QTRY_VERIFY(!answerInSight());
    // From the menu: the next click asks.
    fixture.child<QAction>("action-what-is-this").trigger();
    QVERIFY(QWhatsThis::inWhatsThisMode());
    QTest::mouseClick(&recipes, Qt::LeftButton);
    QTRY_VERIFY(answerInSight());
    QWhatsThis::hideText();
    QTRY_VERIFY(!answerInSight());
}

void TestWords::linkLeadsToTheEntry()
{
    WindowFixture fixture;
    const Term* auroc = termsIn(QStringLiteral("AUROC")).value(0);
    QVERIFY(auroc && paragraphOf(*auroc).contains(QStringLiteral("href=\"docs/words.md#auroc\"")));
    QWhatsThisClickedEvent click(QStringLiteral("docs/words.md#auroc"));
    QVERIFY(QCoreApplication::sendEvent(fixture.window.get(), &click));
    auto* manual = fixture.window->findChild<ManualWindow*>();
    QVERIFY(manual);
    QCOMPARE(manual->browser().source().fileName(), QStringLiteral("words.md"));
    QVERIFY(manual->browser().textCursor().block().text().startsWith(QStringLiteral("AUROC")));
    for (const Term& term : terms()) {
        manual->open(QStringLiteral("docs/words.md"), QLatin1String(term.anchor));
        QVERIFY2(manual->browser().textCursor().block().text().startsWith(nameOf(term)), term.anchor);
    }
}

void TestWords::wordsAreSearched()
{
    WindowFixture fixture;
    fixture.child<QAction>("action-words").trigger();
    auto& list = fixture.child<QTextBrowser>("wordsList");
    for (const Term& term : terms())
        QVERIFY2(list.toPlainText().contains(nameOf(term)), term.anchor);
    auto& search = fixture.child<QLineEdit>("wordsSearch");
    QTest::keyClicks(&search, QStringLiteral("recall"));
    QVERIFY(list.document()->firstBlock().text().startsWith(QStringLiteral("Recall")));
    QVERIFY(list.toPlainText().contains(QStringLiteral("Balanced accuracy")));
    QVERIFY(!list.toPlainText().contains(QStringLiteral("Smear")));
    search.setText(QStringLiteral("zebra"));
    QVERIFY(list.toPlainText().startsWith(QStringLiteral("No word")));
    // The link of an entry opens the manual there.
    Q_EMIT list.anchorClicked(QUrl(QStringLiteral("docs/words.md#seed")));
    auto* manual = fixture.window->findChild<ManualWindow*>();
    QVERIFY(manual && manual->isVisible());
    QVERIFY(manual->browser().textCursor().block().text().startsWith(QStringLiteral("Seed")));
}

NUCLEOSCOPE_TEST(TestWords)
#include "test_words.moc"

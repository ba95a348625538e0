// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_walk.h"

#include "tests/test_program.h"
#include "ui/translations.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSet>
#include <QTabBar>
#include <QTranslator>

using namespace nucleoscope;
using namespace nucleoscope::ui;

namespace {

constexpr char16_t opening = u'⟦', closing = u'⟧';

/// A language that is English in brackets and a third longer, of all texts that a real translation has.
class PseudoLanguage : public QTranslator {
public:
    PseudoLanguage() { (void)real_.load(QStringLiteral(":/translations/nucleoscope_de.qm")); }
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int n) const override
    {
        if (real_.translate(context, source, comment, n).isEmpty())
            return {};
        const QString text = QString::fromUtf8(source);
        QString longer = opening + text;
        for (qsizetype more = 0; more < (text.size() * 3 + 9) / 10; ++more)
            longer += more % 7 == 6 && text.contains(u' ') ? u' ' : u'~'; // what could be broken into lines still can
        return longer + closing;
    }

private:
    QTranslator real_;
};

/// What stands outside of brackets.
QString outside(const QString& text)
{
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == opening ? 1 : 0;
        if (depth == 0)
            rest += c;
        depth -= c == closing ? 1 : 0;
    }
    return rest;
}

/// Of the data, of keys and of measures; nobody translates these.
bool isName(const QString& word)
{
    static const QSet<QString> names{
        QStringLiteral("ALL"),      QStringLiteral("HEM"),   QStringLiteral("AUROC"),   QStringLiteral("Nucleoscope"),
        QStringLiteral("Ctrl"),     QStringLiteral("Shift"), QStringLiteral("Del"),     QStringLiteral("drawn"),
        QStringLiteral("training"), QStringLiteral("run"),   QStringLiteral("UID"),     QStringLiteral("small"),
        QStringLiteral("fold"),     QStringLiteral("all"),   QStringLiteral("Written"),
    };
    return names.contains(word);
}

bool isLanguage(const QString& text)
{
    const auto& all = languages();
    return std::any_of(all.begin(), all.end(), [&](const Language& language) { return language.name == text; });
}

QString untranslated(const QString& text)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>|&\\w+;"));
    static const QRegularExpression words(QStringLiteral("\\p{L}{3,}"));
    QString rest = outside(text);
    rest.remove(tag);
    for (auto match = words.globalMatch(rest); match.hasNext();)
        if (const QString word = match.next().captured(); !isName(word))
            return word;
    return {};
}

/// The Close of a dialog, which Qt says in each language itself.
bool isWordedByQt(const QWidget& widget)
{
    static const QString close = QDialogButtonBox(QDialogButtonBox::Close).button(QDialogButtonBox::Close)->text();
    const auto* button = qobject_cast<const QPushButton*>(&widget);
    return button && button->text() == close && qobject_cast<const QDialogButtonBox*>(widget.parentWidget());
}

/// The words that a widget shows now.
QStringList textsOf(const QWidget& widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts << button->text();
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
        texts << box->title();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        texts << line->placeholderText();
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i) << tabs->tabToolTip(i);
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget); header && header->model())
        for (int i = 0; i < header->count(); ++i)
            texts << header->model()->headerData(i, header->orientation(), Qt::DisplayRole).toString();
    for (const QAction* action : widget.actions())
        texts << action->text() << action->toolTip();
    texts.removeAll(QString());
    return texts;
}

/// Whether words are cut off: a label or button that is narrower or lower than its words.
bool isClipped(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if ((!label || label->text().isEmpty()) && (!button || button->text().isEmpty()))
        return false;
    if (label && label->wordWrap())
        return widget.height() < label->heightForWidth(widget.width());
    return widget.width() < widget.minimumSizeHint().width() || widget.height() < widget.minimumSizeHint().height();
}

/// What stands at the right of a page that is wider than it is shown, and cannot be scrolled there.
bool isCutAtTheRight(const QWidget& widget)
{
    const auto* area = qobject_cast<const QScrollArea*>(&widget);
    return area && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
           && area->widget()->minimumSizeHint().width() > area->viewport()->width();
}

/// Tells what was found, a line each.
bool nothingWasFound(QStringList found)
{
    found.removeDuplicates();
    for (const QString& line : std::as_const(found))
        qWarning("%s", qPrintable(line));
    return found.isEmpty();
}

/// What the parts of the window need of its width.
QString widest(const QWidget& window)
{
    QString told = QStringLiteral(" (%1)").arg(window.minimumSizeHint().width());
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (const int need = widget->minimumSizeHint().width();
            widget->isVisible() && need > 200 && !qobject_cast<const QAbstractScrollArea*>(widget))
            told += QStringLiteral("\n    ") + placeOf(*widget) + QStringLiteral(" (%1)").arg(need);
    return told;
}

} // namespace

/// The whole window in a language that does not exist: texts that stay English were forgotten, texts that are cut off would be in
/// German, too.
class TestPseudoTranslation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyTextIsTranslated();
    void noTextIsCutOff_data();
    void noTextIsCutOff();

private:
    PseudoLanguage language_;
};

void TestPseudoTranslation::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::installTranslator(&language_);
}

void TestPseudoTranslation::cleanup()
{
    QApplication::removeTranslator(&language_);
    installTranslations(*qApp, QStringLiteral("en"));
}

void TestPseudoTranslation::everyTextIsTranslated()
{
    ResultsFixture fixture;
    QVERIFY(fixture.openRun());
    QStringList found;
    walkPages(fixture, [&](const QString& page) {
        for (const QWidget* widget : fixture.window->findChildren<QWidget*>())
            if (widget->isVisible() && !isWordedByQt(*widget))
                for (const QString& text : textsOf(*widget))
                    if (!untranslated(text).isEmpty())
                        found << page + u": " + placeOf(*widget) + u": " + text;
    });
    for (const QMenu* menu : fixture.window->menuBar()->findChildren<QMenu*>())
        for (const QAction* action : menu->actions())
            if (!untranslated(action->text()).isEmpty() && !isLanguage(action->text()))
                found << QStringLiteral("menu: ") + action->text();
    QVERIFY2(nothingWasFound(found), "Said above.");
}

void TestPseudoTranslation::noTextIsCutOff_data()
{
    QTest::addColumn<QString>("language"); // empty: the one that does not exist
    QTest::addColumn<QSize>("size");
    QTest::newRow("a third longer, 1920 x 1080") << QString() << QSize(1920, 1080);
    for (const Language& language : languages())
        QTest::newRow(qPrintable(language.code + u", 1280 x 800")) << language.code << QSize(1280, 800);
}

void TestPseudoTranslation::noTextIsCutOff()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    if (!language.isEmpty()) {
        QApplication::removeTranslator(&language_);
        installTranslations(*qApp, language);
    }
    ResultsFixture fixture;
    fixture.window->resize(size);
    QVERIFY(fixture.openRun());
    QStringList found;
    walkPages(fixture, [&](const QString& page) {
        if (fixture.window->width() > size.width() || fixture.window->height() > size.height())
            found << page
                         + QStringLiteral(": the window grew to %1 x %2:")
                               .arg(fixture.window->width())
                               .arg(fixture.window->height())
                         + widest(*fixture.window);
        fixture.window->resize(size);
        for (const QWidget* widget : fixture.window->findChildren<QWidget*>())
            if (widget->isVisible() && (isClipped(*widget) || isCutAtTheRight(*widget)))
                found << page
                             + QStringLiteral(": %1: %2 x %3 for %4 x %5: %6")
                                   .arg(placeOf(*widget))
                                   .arg(widget->width())
                                   .arg(widget->height())
                                   .arg(widget->minimumSizeHint().width())
                                   .arg(widget->minimumSizeHint().height())
                                   .arg(textsOf(*widget).join(u" | ").left(120))
                             + (isCutAtTheRight(*widget) ? widest(*qobject_cast<const QScrollArea*>(widget)->widget())
                                                         : QString());
    });
    QVERIFY2(nothingWasFound(found), "Said above.");
}

NUCLEOSCOPE_TEST(TestPseudoTranslation)
#include "test_pseudo_translation.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialog_walk.h"
#include "seen_texts.h"
#include "window_walk.h"

#include "tests/test_program.h"
#include "ui/translations.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
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
    /// Then instead in letters that are read from right to left, not longer.
    void setRightToLeft(bool on) { rightToLeft_ = on; }
    QString translate(const char* context, const char* source, const char* comment, int n) const override
    {
        if (real_.translate(context, source, comment, n).isEmpty())
            return {};
        const QString text = QString::fromUtf8(source);
        if (rightToLeft_)
            return inHebrewLetters(text);
        QString longer = opening + text;
        for (qsizetype more = 0; more < (text.size() * 3 + 9) / 10; ++more)
            longer += more % 7 == 6 && text.contains(u' ') ? u' ' : u'~'; // what could be broken into lines still can
        return longer + closing;
    }

private:
    /// All but places, tags and entities, which are no words.
    static QString inHebrewLetters(QString text)
    {
        static const QRegularExpression word(QStringLiteral("%L?[0-9n]+|\\{[^}]*\\}|<[^>]*>|&\\w+;|([A-Za-z])"));
        for (auto match = word.globalMatch(text); match.hasNext();)
            if (const auto letter = match.next(); letter.capturedStart(1) >= 0)
                text[letter.capturedStart(1)] = QChar(0x05D0 + letter.captured(1).front().toLower().unicode() % 27);
        return text;
    }

    QTranslator real_;
    bool rightToLeft_ = false;
};

const QString mirrored = QStringLiteral("right to left");

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
        if (c == closing && depth == 0)
            rest += u' '; // words on both sides stay two
    }
    return rest;
}

/// Of the data, of keys and of measures; nobody translates these.
bool isName(const QString& word)
{
    static const QSet<QString> names{
        QStringLiteral("ALL"),       QStringLiteral("HEM"),   QStringLiteral("AUROC"),   QStringLiteral("Nucleoscope"),
        QStringLiteral("Ctrl"),      QStringLiteral("Shift"), QStringLiteral("Del"),     QStringLiteral("drawn"),
        QStringLiteral("training"),  QStringLiteral("run"),   QStringLiteral("UID"),     QStringLiteral("small"),
        QStringLiteral("fold"),      QStringLiteral("all"),   QStringLiteral("Written"), QStringLiteral("Alt"),
        QStringLiteral("Backspace"),
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

} // namespace

/// The whole window in languages that do not exist: texts that stay English were forgotten, texts that are cut off would be in
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
    language_.setRightToLeft(false);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    installTranslations(*qApp, QStringLiteral("en"));
}

void TestPseudoTranslation::everyTextIsTranslated()
{
    ResultsFixture fixture;
    QStringList found;
    const auto look = [&](const QString& page) {
        for (const QWidget* widget : fixture.window->findChildren<QWidget*>())
            if (widget->isVisible() && !isWordedByQt(*widget))
                for (const QString& text : textsOf(*widget))
                    if (!untranslated(text).isEmpty())
                        found << page + u": " + placeOf(*widget) + u": " + text;
    };
    walkGuide(fixture, look); // with nothing open
    QVERIFY(fixture.openRun());
    walkPages(fixture, look);
    walkDialogs(fixture, [&](QDialog& dialog, const QString& name) {
        for (const QWidget* widget : dialog.findChildren<QWidget*>())
            if (widget->isVisible() && !isWordedByQt(*widget))
                for (const QString& text : textsOf(*widget))
                    if (!untranslated(text).isEmpty() && !text.startsWith(u'/')) // a path
                        found << name + u": " + placeOf(*widget) + u": " + text;
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
    QTest::newRow("a third longer, 1280 x 800") << QString() << QSize(1280, 800);
    QTest::newRow("right to left, 1280 x 800") << mirrored << QSize(1280, 800);
    for (const Language& language : languages())
        QTest::newRow(qPrintable(language.code + u", 1280 x 800")) << language.code << QSize(1280, 800);
}

void TestPseudoTranslation::noTextIsCutOff()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    if (language == mirrored) {
        language_.setRightToLeft(true);
        QLocale::setDefault(QLocale(QLocale::Hebrew));
        QApplication::setLayoutDirection(Qt::RightToLeft);
    } else if (!language.isEmpty()) {
        QApplication::removeTranslator(&language_);
        installTranslations(*qApp, language);
    }
    ResultsFixture fixture;
    fixture.runName = "Small network, from nothing, by patient"; // as the program names it
    QCOMPARE(fixture.window->isRightToLeft(), language == mirrored);
    fixture.window->resize(size);
    QStringList found;
    const auto look = [&](const QString& page) { found << outOfSight(*fixture.window, size, page); };
    walkGuide(fixture, look); // with nothing open
    QVERIFY(fixture.openRun());
    walkPages(fixture, look);
    walkDialogs(fixture, [&](QDialog& dialog, const QString& name) {
        if (dialog.width() > size.width() || dialog.height() > size.height())
            found << QStringLiteral("%1: is %2 x %3:").arg(name).arg(dialog.width()).arg(dialog.height()) + widest(dialog);
        for (const QString& line : lasting([&] { return unreadable(dialog); }))
            found << name + QStringLiteral(": ") + line;
    });
    QVERIFY2(nothingWasFound(found), "Said above.");
}

NUCLEOSCOPE_TEST(TestPseudoTranslation)
#include "test_pseudo_translation.moc"

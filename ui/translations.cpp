#include "ui/translations.h"

#include "ui/retranslation.h"
#include "ui/spoken_words.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <QWidget>

// Q_INIT_RESOURCE must stand outside namespaces.
static void initialiseTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace nucleoscope::ui {
namespace {

/// What is installed now. Owned by the application, as Qt wants its translators to outlive their use.
struct Installed {
    QTranslator* ofQt = nullptr;
    SpokenWords* words = nullptr;
};

Installed& installed()
{
    static Installed translators;
    return translators;
}

QString codeFor(const QLocale& locale)
{
    for (const Language& language : languages())
        if (QLocale(language.code).language() == locale.language() && QLocale(language.code).script() == locale.script())
            return language.code;
    return QStringLiteral("en");
}

} // namespace

const QList<Language>& languages()
{
    static const QList<Language> list{{QStringLiteral("en"), QStringLiteral("English")},
                                      {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                      {QStringLiteral("es"), QStringLiteral("Español")},
                                      {QStringLiteral("fr"), QStringLiteral("Français")},
                                      {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    return list;
}

void installTranslations(QApplication& application, const QString& wished)
{
    initialiseTranslations();
    Installed& now = installed();
    for (QTranslator* old : {now.ofQt, static_cast<QTranslator*>(now.words)})
        if (old) {
            QApplication::removeTranslator(old);
            old->deleteLater();
        }
    if (wished.isEmpty())
        QLocale::setDefault(QLocale::system());
    else
        QLocale::setDefault(localeOfLanguage(wished));
    const QString code = wished.isEmpty() ? codeFor(QLocale::system()) : wished;
    // The buttons of Qt's own dialogs.
    now.ofQt = new QTranslator(&application);
    if (now.ofQt->load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(now.ofQt);
    now.words = new SpokenWords(code, &application);
    QApplication::installTranslator(now.words);
}

void changeLanguage(QApplication& application, const QString& wished)
{
    const SpokenWords* old = installed().words; // lives until the event loop is reached again
    const QLocale oldLocale;
    installTranslations(application, wished);
    if (!old)
        return;
    installed().words->take(old->asked());
    const Retranslation retranslation(*old, oldLocale, *installed().words, QLocale());
    for (QWidget* window : QApplication::topLevelWidgets())
        if (!window->parent()) {
            window->setLocale(QLocale()); // fields for numbers have theirs
            retranslation.apply(*window);
        }
}

QString spokenLanguage()
{
    return installed().words ? installed().words->code() : QStringLiteral("en");
}

std::unique_ptr<QTranslator> wordsOfLanguage(const QString& code)
{
    initialiseTranslations();
    auto words = std::make_unique<QTranslator>();
    return words->load(QStringLiteral(":/translations/nucleoscope_%1.qm").arg(code)) ? std::move(words) : nullptr;
}

QLocale localeOfLanguage(const QString& code)
{
    const QLocale system = QLocale::system();
    const QLocale usual(code);
    return system.language() == usual.language() && system.script() == usual.script() ? system : usual;
}

} // namespace nucleoscope::ui

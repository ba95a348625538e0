#include "ui/translations.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

// Q_INIT_RESOURCE must stand outside namespaces.
static void initialiseTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace nucleoscope::ui {

void installTranslations(QApplication& application)
{
    initialiseTranslations();
    // English first: what another language leaves open falls back to it.
    auto* english = new QTranslator(&application);
    if (english->load(QStringLiteral(":/translations/nucleoscope_en.qm")))
        QApplication::installTranslator(english);
    auto* own = new QTranslator(&application);
    if (own->load(QLocale(), QStringLiteral("nucleoscope"), QStringLiteral("_"), QStringLiteral(":/translations")))
        QApplication::installTranslator(own);
}

} // namespace nucleoscope::ui

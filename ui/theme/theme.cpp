#include "ui/theme/theme.h"

#include "ui/theme/calm_style.h"
#include "ui/theme/icon_engine.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/system_scheme.h"
#include "ui/theme/theme_colours.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <optional>

// A static library's resources are not registered by themselves; the macro wants to stand outside any namespace.
static void registerResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace nucleoscope::ui {

struct Theme::Private {
    QPointer<QApplication> application;
    Scheme scheme = Scheme::System;
    SystemScheme system;
    bool platformIsDark = false; ///< what the platform's own palette looked like before ours
    bool dark = false;
    ThemeColours colours = lightColours();
    std::optional<QFont> desktopFont; ///< before it was made larger
    int textPercent = usualTextPercent;
    double textFactor = 1; ///< by which text is larger than what lengths were made for
};

namespace {

constexpr double usualTextPixels = 13;

double textFactorNow()
{
    return std::max(1.0, QFontInfo(QApplication::font()).pixelSize() / usualTextPixels);
}

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

/// A desktop names its font. Without one (Xvfb, offscreen) Qt falls back to whatever comes first; Inter reads better.
void chooseFont(QApplication& application)
{
    QFont font = application.font();
    static const QString inter = QStringLiteral("Inter");
    if (!font.family().startsWith(QLatin1String("Sans"), Qt::CaseInsensitive) || !QFontDatabase::hasFamily(inter))
        return;
    font.setFamily(inter);
    font.setPointSizeF(std::max(font.pointSizeF(), 9.75));
    application.setFont(font);
}

} // namespace

Theme::Theme() : d_(std::make_unique<Private>())
{
    registerResources();
    connect(&d_->system, &SystemScheme::changed, this, [this] {
        if (d_->application && d_->scheme == Scheme::System)
            apply(*d_->application, d_->scheme);
    });
}

Theme::~Theme() = default;

Theme& Theme::instance()
{
    // Lives as long as the application object; made anew for the next one (tests).
    static QPointer<Theme> theme;
    if (!theme) {
        theme = new Theme;
        theme->setParent(QCoreApplication::instance());
    }
    return *theme;
}

void Theme::apply(QApplication& application, Scheme scheme)
{
    if (!d_->application) {
        d_->application = &application;
        d_->platformIsDark = application.palette().color(QPalette::Window).lightness() < 128;
        if (!d_->desktopFont) // else it was chosen by setTextPercent()
            chooseFont(application);
        d_->textFactor = textFactorNow();
        application.setStyle(new CalmStyle);
        letNothingFade();
        // Not before the window is on its way: talking to the bus must not delay it.
        QTimer::singleShot(0, this, [this] { d_->system.ask(); });
    }
    d_->scheme = scheme;
    d_->dark = scheme == Scheme::Dark || (scheme == Scheme::System && d_->system.dark().value_or(d_->platformIsDark));
    d_->colours = d_->dark ? darkColours() : lightColours();
    const Undressed changing;
    application.setPalette(paletteOf(d_->colours, d_->dark));
    application.setStyleSheet(styleSheetOf(d_->colours, d_->dark));
    Q_EMIT changed();
}

bool Theme::isDark() const
{
    return d_->dark;
}
const ThemeColours& Theme::colours() const
{
    return d_->colours;
}

namespace {

QFont scaledFont(double factor, QFont::Weight weight)
{
    QFont font = scaled(QApplication::font(), factor);
    font.setWeight(weight);
    return font;
}

} // namespace

QFont Theme::titleFont() const
{
    return scaledFont(1.38, QFont::DemiBold);
}
QFont Theme::headingFont() const
{
    return scaledFont(1.0, QFont::DemiBold);
}
QFont Theme::smallFont() const
{
    return scaledFont(0.9, QFont::Normal);
}

QFont Theme::fixedFont() const
{
    return scaled(QFontDatabase::systemFont(QFontDatabase::FixedFont), d_->textPercent / 100.0);
}

int Theme::textPercent() const
{
    return d_->textPercent;
}

void Theme::setTextPercent(int percent)
{
    percent = std::clamp(percent, usualTextPercent, mostTextPercent);
    if (percent == d_->textPercent)
        return;
    if (!d_->desktopFont) {
        if (!d_->application)
            chooseFont(*qApp);
        d_->desktopFont = QApplication::font();
    }
    d_->textPercent = percent;
    {
        const Undressed changing; // what the style sheet has polished keeps its font else
        QApplication::setFont(scaled(*d_->desktopFont, percent / 100.0));
    }
    d_->textFactor = textFactorNow();
    Q_EMIT textResized();
    Q_EMIT changed();
}

int Theme::besideText(int length)
{
    return qRound(length * instance().d_->textFactor);
}

void Theme::fitToText(QObject* owner, const std::function<void()>& fit)
{
    fit();
    connect(this, &Theme::textResized, owner, fit);
}

QIcon Theme::icon(const QString& name) const
{
    return QIcon(new ThemedIconEngine(name));
}

QColor Theme::classTextColour(std::uint32_t rgb) const
{
    return readableOn(classColour(rgb), d_->colours.cardGround);
}

} // namespace nucleoscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/window_facts.h"

#include "core/diagnosis/private_text.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QIcon>
#include <QProcess>
#include <QScreen>
#include <QSslSocket>

namespace nucleoscope::ui {
namespace {

constexpr int patienceMs = 10'000;

SystemFact windowFact(const char* id, const char* name, std::vector<Message> found)
{
    return {FactSection::Window, id, {std::string("system.") + id, name}, std::move(found), FactState::Good, {}};
}

SystemFact qtFact()
{
    SystemFact fact = windowFact("window.qt", "Qt", {asItIs(qVersion())});
    if (std::string_view(qVersion()) != QT_VERSION_STR)
        fact.found.push_back({"system.built_with", "built with {version}", {{"version", QT_VERSION_STR}}});
    return fact;
}

SystemFact screensFact()
{
    SystemFact fact = windowFact("window.display", "Display", {asItIs(QGuiApplication::platformName().toStdString())});
    for (const QScreen* screen : QGuiApplication::screens()) {
        const QString size = QStringLiteral("%1×%2").arg(screen->size().width()).arg(screen->size().height());
        fact.found.push_back(
            {"system.screen",
             "{size} at {scale}",
             {{"size", size.toStdString()}, {"scale", QString::number(screen->devicePixelRatio(), 'g', 3).toStdString()}}});
    }
    return fact;
}

/// Letters and signs that the window's texts use.
SystemFact fontsFact()
{
    const auto families = QFontDatabase::families().size();
    SystemFact fact = windowFact("window.fonts", "Fonts",
                                 {asItIs(QFontInfo(QGuiApplication::font()).family().toStdString()),
                                  {"system.font_families", "of {count} families", {{"count", std::to_string(families)}}}});
    const QFontMetrics metrics(QGuiApplication::font());
    QString missing;
    for (const QChar sign : QStringLiteral("Aaé…–×·“”"))
        if (families == 0 || !metrics.inFont(sign))
            missing.append(sign);
    if (!missing.isEmpty()) {
        fact.state = FactState::Bad;
        fact.advice = {"system.no_fonts",
                       "The window's texts cannot be drawn whole: {missing} are missing. Install a font, on Debian and Ubuntu: "
                       "apt install fonts-dejavu-core",
                       {{"missing", missing.toStdString()}}};
    }
    return fact;
}

SystemFact iconsFact()
{
    const bool drawn = !QIcon(QStringLiteral(":/icons/nucleoscope.svg")).pixmap(32, 32).isNull();
    SystemFact fact =
        windowFact("window.icons", "Icons", {drawn ? asItIs("SVG") : Message("system.icons_blank", "cannot be drawn")});
    if (!drawn) {
        fact.state = FactState::Bad;
        fact.advice = {"system.no_icons",
                       "Qt lacks its plugin for SVG pictures. Install it, on Debian and Ubuntu: apt install libqt6svg6"};
    }
    return fact;
}

SystemFact encryptionFact()
{
    const bool there = QSslSocket::supportsSsl();
    SystemFact fact = windowFact("window.encryption", "Downloads",
                                 {there ? asItIs(QSslSocket::sslLibraryVersionString().toStdString())
                                        : Message("system.not_encrypted", "no encrypted connections")});
    if (!there) {
        fact.state = FactState::Note;
        fact.advice = {"system.no_encryption",
                       "Weights cannot be fetched from here: Qt finds no OpenSSL. Everything else works."};
    }
    return fact;
}

/// Its last line says why; the pages of plugin names before it do not.
QString lastLine(const QByteArray& text)
{
    const QStringList lines = QString::fromUtf8(text).trimmed().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines)
        if (line.contains(QLatin1String("could not connect")) || line.contains(QLatin1String("Could not")))
            return line.trimmed();
    return lines.isEmpty() ? QString() : lines.constLast().trimmed();
}

std::vector<SystemFact> doesNotOpen(const QString& reason)
{
    SystemFact fact = windowFact("window.display", "Display", {{"system.window_shut", "the window cannot open"}});
    fact.state = FactState::Bad;
    fact.advice = {
        "system.no_window",
        "{reason} The command line works without a window. Look at DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM in the "
        "environment, and whether Qt's plugin for the display is installed.",
        {{"reason", withoutNames(reason.toStdString())}}};
    return {fact};
}

void noteMissingDisplay(std::vector<SystemFact>& facts)
{
    for (SystemFact& fact : facts)
        if (fact.id == "window.display") {
            fact.found = {{"system.none", "none"}};
            fact.state = FactState::Note;
            fact.advice = {"system.no_display", "The command line works without one, the window does not open."};
        }
}

} // namespace

std::vector<SystemFact> windowFacts()
{
    return {qtFact(), screensFact(), fontsFact(), iconsFact(), encryptionFact()};
}

std::vector<SystemFact> windowFactsInside(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    return windowFacts();
}

std::vector<SystemFact> windowFactsOfAnotherProcess(int argc, char** argv, bool display)
{
    const QCoreApplication application(argc, argv);
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!display)
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("doctor"), QStringLiteral("--window-part")});
    const bool ended = other.waitForFinished(patienceMs);
    if (!ended)
        other.kill();
    if (!ended || other.exitStatus() != QProcess::NormalExit || other.exitCode() != 0) {
        other.waitForFinished(1000);
        return doesNotOpen(ended ? lastLine(other.readAllStandardError()) : QStringLiteral("The display did not answer."));
    }
    auto facts = systemFactsFromJson(other.readAllStandardOutput().toStdString());
    if (!facts)
        return doesNotOpen(QString::fromStdString(facts.error().message.english()));
    if (!display)
        noteMissingDisplay(*facts);
    return std::move(*facts);
}

} // namespace nucleoscope::ui

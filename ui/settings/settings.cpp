#include "ui/settings/settings.h"

#include "ui/bridge/job_bridge.h"
#include "ui/settings/settings_files.h"

#include <QDir>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

namespace key {
const QString brighten = QStringLiteral("view/brighten");
const QString tileSize = QStringLiteral("view/tile_size");
const QString language = QStringLiteral("view/language");
const QString scheme = QStringLiteral("view/theme");
const QString textPercent = QStringLiteral("view/text_percent");
const QString tellsTheEnd = QStringLiteral("training/tells_the_end");
const QString keepsAwake = QStringLiteral("training/keeps_awake");
const QString recentDatasets = QStringLiteral("recent/datasets");
const QString recentRuns = QStringLiteral("recent/runs");
const QString runsElsewhere = QStringLiteral("runs/elsewhere");
const QString movedDatasets = QStringLiteral("datasets/moved");
const QString lastFolder = QStringLiteral("recent/folder");
const QString inspector = QStringLiteral("window/inspector");
const QString inspectorWidth = QStringLiteral("window/inspector_width");
const QString guideBegun = QStringLiteral("window/guide_begun");
const QString geometry = QStringLiteral("window/geometry");
const QString state = QStringLiteral("window/state");
const QString callingThreshold = QStringLiteral("classify/threshold");
const QString pseudonyms = QStringLiteral("exports/pseudonyms");
const QString resultsHeight = QStringLiteral("results/height_of_%1");
} // namespace key

constexpr int recentCount = 10;
constexpr int elsewhereCount = 200;

Theme::Scheme schemeNamed(const QString& name)
{
    if (name == QLatin1String("light"))
        return Theme::Scheme::Light;
    return name == QLatin1String("dark") ? Theme::Scheme::Dark : Theme::Scheme::System;
}

QString nameOf(Theme::Scheme scheme)
{
    switch (scheme) {
    case Theme::Scheme::Light: return QStringLiteral("light");
    case Theme::Scheme::Dark: return QStringLiteral("dark");
    case Theme::Scheme::System: break;
    }
    return QStringLiteral("system");
}

} // namespace

Settings::Settings(QObject* parent) : QObject(parent), files_(SettingsFiles::shared())
{
    brighten_ = files_->value(key::brighten, usualBrighten).toDouble();
    brighten_ = brighten_ >= 0 ? std::min(brighten_, 1.0) : usualBrighten; // also of what is no number
    tileSize_ = std::clamp(files_->value(key::tileSize, usualTile).toInt(), smallestTile, largestTile);
}

Theme::Scheme Settings::scheme() const
{
    const QString wished = qEnvironmentVariable("NUCLEOSCOPE_THEME");
    return schemeNamed(wished.isEmpty() ? files_->value(key::scheme).toString() : wished.toLower());
}

QString Settings::language() const
{
    const QString wished = qEnvironmentVariable("NUCLEOSCOPE_LANGUAGE");
    return wished.isEmpty() ? files_->value(key::language).toString() : wished;
}
void Settings::setLanguage(const QString& code)
{
    files_->setValue(key::language, code);
    Q_EMIT languageChanged(code);
}

int Settings::textPercent() const
{
    const QString wished = qEnvironmentVariable("NUCLEOSCOPE_TEXT");
    const int percent = wished.isEmpty() ? files_->value(key::textPercent, Theme::usualTextPercent).toInt() : wished.toInt();
    return std::clamp(percent, Theme::usualTextPercent, Theme::mostTextPercent); // also of what is no number
}
void Settings::setTextPercent(int percent)
{
    files_->setValue(key::textPercent, std::clamp(percent, Theme::usualTextPercent, Theme::mostTextPercent));
    Q_EMIT textPercentChanged(textPercent());
}

bool Settings::tellsTheEnd() const
{
    return files_->value(key::tellsTheEnd, true).toBool();
}
void Settings::setTellsTheEnd(bool tells)
{
    files_->setValue(key::tellsTheEnd, tells);
    Q_EMIT courtesyChanged();
}

bool Settings::keepsAwake() const
{
    return files_->value(key::keepsAwake, true).toBool();
}
void Settings::setKeepsAwake(bool keeps)
{
    files_->setValue(key::keepsAwake, keeps);
    Q_EMIT courtesyChanged();
}

void Settings::setMachine(const Preferences& wished)
{
    ++machineTurn_;
    usePreferences(wished);
    Q_EMIT machineChanged();
    files_->inTheirThread([this, wished, file = preferencesFile(), post = JobBridge::guardedPoster(this)] {
        post([this, kept = writePreferences(wished, file)] { tellMachine(kept); });
    });
}

void Settings::readMachine()
{
    files_->inTheirThread([this, turn = machineTurn_, file = preferencesFile(), post = JobBridge::guardedPoster(this)] {
        post([this, turn, read = readPreferences(file)] {
            if (turn != machineTurn_)
                return; // something else has been wished since
            const Preferences before = machine();
            usePreferences(read.value_or(Preferences()));
            tellMachine(read.map([](const Preferences&) {}));
            if (machine() != before)
                Q_EMIT machineChanged();
        });
    });
}

void Settings::tellMachine(const Result<void>& outcome)
{
    machineProblem_.reset();
    if (!outcome)
        machineProblem_ = outcome.error().message;
    Q_EMIT machineTold();
}

QStringList Settings::recentDatasets() const
{
    return files_->value(key::recentDatasets).toStringList();
}
QStringList Settings::recentRuns() const
{
    return files_->value(key::recentRuns).toStringList();
}
void Settings::addRecentDataset(const QString& location)
{
    addRecent(key::recentDatasets, location, recentCount);
}
void Settings::addRecentRun(const QString& folder)
{
    addRecent(key::recentRuns, folder, recentCount);
}

QStringList Settings::runsElsewhere() const
{
    return files_->value(key::runsElsewhere).toStringList();
}
void Settings::addRunElsewhere(const QString& folder)
{
    addRecent(key::runsElsewhere, folder, elsewhereCount);
}
void Settings::forgetRunElsewhere(const QString& folder)
{
    QStringList list = runsElsewhere();
    list.removeAll(folder);
    files_->setValue(key::runsElsewhere, list);
}

MovedDatasets Settings::movedDatasets() const
{
    MovedDatasets moved;
    const QVariantMap kept = files_->value(key::movedDatasets).toMap();
    for (auto place = kept.begin(); place != kept.end(); ++place)
        moved[place.key().toStdString()] = place.value().toString().toStdString();
    return moved;
}
void Settings::setMovedDataset(const std::string& from, const QString& to)
{
    QVariantMap kept = files_->value(key::movedDatasets).toMap();
    kept[QString::fromStdString(from)] = to;
    files_->setValue(key::movedDatasets, kept);
}

void Settings::addRecent(const QString& key, const QString& location, int most)
{
    QStringList list = files_->value(key).toStringList();
    list.removeAll(location);
    list.prepend(location);
    files_->setValue(key, QStringList(list.mid(0, most)));
    Q_EMIT recentsChanged();
}

QString Settings::lastFolder() const
{
    return files_->value(key::lastFolder, QDir::homePath()).toString();
}
void Settings::setLastFolder(const QString& folder)
{
    files_->setValue(key::lastFolder, folder);
}

bool Settings::inspectorWished() const
{
    return files_->value(key::inspector, true).toBool();
}
int Settings::inspectorWidth() const
{
    return files_->value(key::inspectorWidth, 0).toInt();
}

void Settings::setInspector(bool wished, int width)
{
    files_->setValue(key::inspector, wished);
    files_->setValue(key::inspectorWidth, width);
}

bool Settings::guideBegun() const
{
    return files_->value(key::guideBegun, false).toBool();
}
void Settings::setGuideBegun()
{
    files_->setValue(key::guideBegun, true);
}

QByteArray Settings::windowGeometry() const
{
    return files_->value(key::geometry).toByteArray();
}
QByteArray Settings::windowState() const
{
    return files_->value(key::state).toByteArray();
}

void Settings::setWindow(const QByteArray& geometry, const QByteArray& state)
{
    files_->setValue(key::geometry, geometry);
    files_->setValue(key::state, state);
}

bool Settings::pseudonyms() const
{
    return files_->value(key::pseudonyms, false).toBool();
}
void Settings::setPseudonyms(bool wished)
{
    if (wished == pseudonyms())
        return;
    files_->setValue(key::pseudonyms, wished);
    Q_EMIT pseudonymsChanged(wished);
}

QString Settings::callingThreshold() const
{
    return files_->value(key::callingThreshold, QStringLiteral("even")).toString();
}
void Settings::setCallingThreshold(const QString& wish)
{
    files_->setValue(key::callingThreshold, wish);
}

int Settings::resultsHeight(const QString& view) const
{
    return files_->value(key::resultsHeight.arg(view), 0).toInt();
}
void Settings::setResultsHeight(const QString& view, int height)
{
    files_->setValue(key::resultsHeight.arg(view), height);
}

void Settings::setBrighten(double amount)
{
    amount = std::clamp(amount, 0.0, 1.0);
    if (amount == brighten_)
        return;
    brighten_ = amount;
    files_->setValue(key::brighten, amount);
    Q_EMIT brightenChanged(amount);
}

void Settings::setTileSize(int pixels)
{
    pixels = std::clamp(pixels, smallestTile, largestTile);
    if (pixels == tileSize_)
        return;
    tileSize_ = pixels;
    files_->setValue(key::tileSize, pixels);
    Q_EMIT tileSizeChanged(pixels);
}

void Settings::setScheme(Theme::Scheme scheme)
{
    files_->setValue(key::scheme, nameOf(scheme));
    Q_EMIT schemeChanged(scheme);
}

} // namespace nucleoscope::ui

#include "ui/pages/compare/setting_words.h"

#include "core/workflow/setting_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

namespace nucleoscope::ui {
namespace {

struct RunSettings {
    Q_DECLARE_TR_FUNCTIONS(RunSettings)
};

/// "dropout 20 %, linear 64, relu, linear"
QString headText(const std::string& value)
{
    QStringList layers;
    const QJsonArray head = QJsonDocument::fromJson(QByteArray::fromStdString(value)).array();
    for (const QJsonValue& entry : head) {
        const QJsonObject layer = entry.toObject();
        const QString kind = layer.value(QStringLiteral("layer")).toString();
        if (kind == QLatin1String("dropout"))
            layers << RunSettings::tr("dropout %1 %")
                          .arg(QLocale().toString(100 * layer.value(QStringLiteral("probability")).toDouble()));
        else if (const int outputs = layer.value(QStringLiteral("outputs")).toInt(); outputs > 0)
            layers << QStringLiteral("%1 %2").arg(kind).arg(outputs);
        else
            layers << kind;
    }
    return layers.join(QStringLiteral(", "));
}

QString numberText(double value, const SettingWords& setting)
{
    const QLocale locale;
    const QString plain = locale.toString(value, 'g', 6);
    const QString percent = locale.toString(100 * value, 'g', 4);
    if (value == 0 && setting.nothing)
        return RunSettings::tr(setting.nothing);
    switch (setting.unit) {
    case SettingUnit::Plain: return plain;
    case SettingUnit::Pixels: return RunSettings::tr("%1 px").arg(plain);
    case SettingUnit::Degrees: return RunSettings::tr("± %1°").arg(plain);
    case SettingUnit::Share: return RunSettings::tr("%1 %").arg(percent);
    case SettingUnit::PlusMinus: return RunSettings::tr("± %1 %").arg(percent);
    case SettingUnit::Epochs: return RunSettings::tr("%Ln epoch(s)", nullptr, static_cast<int>(value));
    case SettingUnit::Views: return RunSettings::tr("%Ln view(s)", nullptr, static_cast<int>(value));
    case SettingUnit::Turns: return RunSettings::tr("± %1°").arg(locale.toString(360 * value, 'g', 4));
    }
    return plain;
}

} // namespace

QString settingTitle(const std::string& field)
{
    const SettingWords* words = settingWords(field);
    return words ? RunSettings::tr(words->title) : QString::fromStdString(field);
}

QString settingMeaning(const std::string& field)
{
    const SettingWords* words = settingWords(field);
    return words && *words->meaning ? RunSettings::tr(words->meaning) : QString();
}

QString settingValue(const std::string& field, const std::string& value)
{
    if (field == "network.head")
        return headText(value);
    if (const char* choice = settingChoice(field, value))
        return RunSettings::tr(choice);
    const std::optional<double> amount = settingAmount(field, value);
    return amount ? numberText(*amount, *settingWords(field)) : QString::fromStdString(value);
}

} // namespace nucleoscope::ui

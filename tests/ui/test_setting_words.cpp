#include "core/learning/recipe.h"
#include "tests/test_program.h"
#include "ui/pages/compare/setting_words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// Settings of runs, as Compare tells them.
class TestSettingWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldOfARecipeHasATitle()
    {
        QStringList fields;
        collect(QJsonDocument::fromJson(QByteArray::fromStdString(recipeToJson(Recipe{}))).object(), {}, fields);
        QVERIFY(fields.size() > 40);
        for (const QString& field : fields)
            QVERIFY2(settingTitle(field.toStdString()) != field, qPrintable(field));
    }
    void valuesBearTheirUnits_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* field, const char* value, const char* told) {
            QTest::newRow(field) << QString::fromUtf8(field) << QString::fromUtf8(value) << QString::fromUtf8(told);
        };
        row("augmentation.rotation_degrees", "180.0", "± 180°");
        row("augmentation.hue", "0.05", "± 18°");
        row("augmentation.stain", "0.1", "± 10 %");
        row("input.crop_pixels", "0", "the whole picture");
        row("input.size_pixels", "96", "96 px");
        row("split.validation_fraction", "0.3", "30 %");
        row("split.rule", "subject", "by patient");
        row("optimiser.kind", "adamw", "AdamW");
        row("optimiser.learning_rate", "0.0005", "0.0005");
        row("early_stop_patience", "0", "never stops by itself");
        row("loss.class_weights", "true", "yes");
        row("seed", "12345", "12345");
        row("dataset", "C-NMC", "C-NMC");
        row("network.head",
            R"([{"layer":"dropout","probability":0.2},{"layer":"linear","outputs":64},{"layer":"linear","outputs":0}])",
            "dropout 20 %, linear 64, linear");
        row("something.new", "–", "–");
    }
    void valuesBearTheirUnits()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, told);
        QCOMPARE(settingValue(field.toStdString(), value.toStdString()), told);
    }

private:
    static void collect(const QJsonObject& object, const QString& place, QStringList& fields)
    {
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            const QString field = place.isEmpty() ? entry.key() : place + QLatin1Char('.') + entry.key();
            if (entry->isObject())
                collect(entry->toObject(), field, fields);
            else if (!QStringList{QStringLiteral("version"), QStringLiteral("name"), QStringLiteral("title"),
                                  QStringLiteral("description"), QStringLiteral("$schema")}
                          .contains(field))
                fields << field;
        }
    }
};

NUCLEOSCOPE_TEST(TestSettingWords)
#include "test_setting_words.moc"

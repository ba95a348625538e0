// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/recipe_library.h"
#include "tests/test_program.h"
#include "ui/pages/train/train_live_text.h"

#include <QTest>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// What stands beside the curves about the recipe.
class TestTrainLiveText : public QObject {
    Q_OBJECT
private:
    static QString fieldOf(const Fields& fields, const QString& name)
    {
        for (const auto& [title, value] : fields)
            if (title == name)
                return value;
        return {};
    }

private Q_SLOTS:
    void everyShippedRecipeIsToldInShort()
    {
        const RecipeLibrary library = shippedRecipes();
        QVERIFY(library.find("instant") && library.recipes.size() > 3);
        for (const RecipeEntry& entry : library.recipes) {
            const Fields fields = recipeInShort(entry.recipe, {});
            QVERIFY2(!fieldOf(fields, QStringLiteral("Network")).isEmpty(), entry.recipe.name.c_str());
            QVERIFY2(!fieldOf(fields, QStringLiteral("Optimiser")).isEmpty(), entry.recipe.name.c_str());
        }
    }

    void theInstantRecipeHasNeitherRateNorBatch()
    {
        const Fields fields = recipeInShort(shippedRecipes().find("instant")->recipe, {});
        QCOMPARE(fieldOf(fields, QStringLiteral("Optimiser")), QStringLiteral("L-BFGS"));
        QVERIFY(fieldOf(fields, QStringLiteral("Batch")).isEmpty());
    }
};

NUCLEOSCOPE_TEST(TestTrainLiveText)
#include "test_train_live_text.moc"

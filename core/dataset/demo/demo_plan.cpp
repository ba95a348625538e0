#include "core/dataset/demo/demo_plan.h"

#include "core/base/csv.h"

#include <algorithm>
#include <cmath>

namespace nucleoscope::demo {
namespace {

/// A subject of the training tree. Sizes differ as in C-NMC, where patients have 9 to 757 images.
struct Subject {
    const char* id;
    int fold;
    int images;
};

constexpr Subject allSubjects[] = {
    {"1", 0, 52}, {"2", 0, 30},  {"3", 0, 14},  {"4", 0, 26},  {"5", 0, 38},  {"6", 1, 44},  {"7", 1, 22},  {"8", 1, 33},
    {"9", 2, 18}, {"10", 1, 12}, {"11", 1, 41}, {"12", 2, 56}, {"13", 2, 10}, {"14", 2, 28}, {"15", 2, 36},
};
constexpr Subject hemSubjects[] = {
    {"H1", 0, 34}, {"H2", 1, 16}, {"h3", 0, 12}, {"H4", 0, 28},  {"H5", 1, 20},  {"H6", 1, 24},
    {"H7", 0, 14}, {"H8", 2, 30}, {"H9", 2, 22}, {"H10", 1, 18}, {"H11", 2, 26},
};
constexpr Subject testSubjects[] = {{"16", 0, 12}, {"17", 0, 9}, {"18", 0, 13}, {"H12", 0, 10}, {"H13", 0, 9}, {"H14", 0, 8}};

constexpr const char* trainingFolder = "training_data";
constexpr const char* testFolder = "validation_data/C-NMC_test_prelim_phase_data";

std::string fileName(const std::string& subject, int cell, bool leukaemic)
{
    // As in C-NMC, a smear's image may hold several cells.
    return "UID_" + subject + "_" + std::to_string(cell / 3 + 1) + "_" + std::to_string(cell % 3 + 1)
           + (leukaemic ? "_all" : "_hem");
}

class Planner {
public:
    Planner(std::uint64_t seed, double scale) : seed_(seed), scale_(scale) {}

    void addSubject(const Subject& subject, bool leukaemic)
    {
        const int index = newSubject(leukaemic);
        const int count = scaled(subject.images);
        for (int cell = 0; cell < count; ++cell)
            plan.images.push_back({index, cell, trainingPath(subject, cell, leukaemic)});
        ++plan.trainingSubjects;
    }

    /// Two names for one person: stain, microscope and cells are the same.
    void makeOnePerson(int subject, int other)
    {
        plan.subjects[static_cast<std::size_t>(other)] = plan.subjects[static_cast<std::size_t>(subject)];
    }

    /// `images` cells of one subject once more, under the names of another (or its own).
    void plantCopies(const Subject& of, int index, const Subject& under, int images, bool leukaemic)
    {
        for (int i = 0; i < std::min(images, scaled(of.images)); ++i)
            plan.images.push_back({index, i, trainingPath(under, 300 + i, leukaemic)});
    }

    void addTest()
    {
        std::vector<std::pair<PlannedImage, std::string>> files;
        for (const Subject& subject : testSubjects) {
            const bool leukaemic = subject.id[0] != 'H';
            const int index = newSubject(leukaemic);
            for (int cell = 0; cell < scaled(subject.images); ++cell)
                files.push_back({{index, cell, {}}, fileName(subject.id, cell, leukaemic)});
        }
        Random random(seed_, Random::Purpose::Demo, 0, 1);
        random.shuffle(files);
        plan.testLabels = csvLine({"Patient_ID", "new_names", "labels"});
        int number = 0;
        for (auto& [image, original] : files) {
            ++number;
            image.path = std::string(testFolder) + "/" + std::to_string(number) + ".jpg";
            // The real table says .bmp where the Kaggle copies are JPEG, too.
            plan.testLabels +=
                csvLine({original + ".bmp", std::to_string(number) + ".bmp", original.ends_with("_all") ? "1" : "0"});
            plan.images.push_back(image);
        }
    }

    DemoPlan plan;

private:
    int newSubject(bool leukaemic)
    {
        Random random(seed_, Random::Purpose::Demo, plan.subjects.size() + 1, 0);
        plan.subjects.push_back(drawSubject(leukaemic ? CellClass::All : CellClass::Hem, random));
        return static_cast<int>(plan.subjects.size()) - 1;
    }

    int scaled(int images) const { return std::max(2, static_cast<int>(std::lround(images * scale_))); }

    static std::string trainingPath(const Subject& subject, int cell, bool leukaemic)
    {
        return std::string(trainingFolder) + "/fold_" + std::to_string(subject.fold) + (leukaemic ? "/all/" : "/hem/")
               + fileName(subject.id, cell, leukaemic) + ".jpg";
    }

    std::uint64_t seed_;
    double scale_;
};

} // namespace

DemoPlan planDemo(std::uint64_t seed, double scale)
{
    Planner planner(seed, scale);
    for (const Subject& subject : allSubjects)
        planner.addSubject(subject, true);
    for (const Subject& subject : hemSubjects)
        planner.addSubject(subject, false);
    constexpr int firstHem = std::size(allSubjects);
    planner.makeOnePerson(3, 8);
    planner.plantCopies(allSubjects[3], 3, allSubjects[8], 6, true);
    planner.makeOnePerson(firstHem + 1, firstHem + 4);
    planner.plantCopies(hemSubjects[1], firstHem + 1, hemSubjects[4], 3, false);
    planner.plantCopies(allSubjects[6], 6, allSubjects[6], 2, true);
    planner.plan.trainingImages = static_cast<int>(planner.plan.images.size());
    planner.addTest();
    return std::move(planner.plan);
}

} // namespace nucleoscope::demo

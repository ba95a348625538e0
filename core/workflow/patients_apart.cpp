#include "core/workflow/patients_apart.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace nucleoscope {

std::vector<int> patientNumbers(const Run& run)
{
    std::map<std::string, int> numbers;
    for (std::size_t group = 0; group < run.info().linkedSubjects.size(); ++group)
        for (const std::string& subject : run.info().linkedSubjects[group])
            numbers.emplace(lowered(subject), static_cast<int>(group));
    int next = static_cast<int>(run.info().linkedSubjects.size());
    std::vector<int> patients;
    for (const RunSample& sample : run.samples()) {
        const auto [number, isNew] = numbers.emplace(lowered(sample.subject), next);
        next += isNew ? 1 : 0;
        patients.push_back(number->second);
    }
    return patients;
}

double quantileOverPatients(const std::vector<double>& values, const std::vector<int>& patients, double quantile)
{
    std::map<int, int> images;
    for (const int patient : patients)
        ++images[patient];
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    double reached = 0;
    for (const std::size_t i : order) {
        reached += 1.0 / images[patients[i]] / static_cast<double>(images.size());
        if (reached >= quantile - 1e-9)
            return values[i];
    }
    return values[order.back()];
}

} // namespace nucleoscope

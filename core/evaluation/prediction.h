#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace nucleoscope {

/// Called so where the probability lies inside a refer band: a person decides. See core/inspection/operating_point.h.
inline constexpr int referred = -2;

/// What a network said about one sample.
struct Prediction {
    int sample = -1;    ///< index into the sample table it refers to (the dataset's, or the run's split.csv rows)
    int truth = -1;     ///< true class, -1 where unknown
    int predicted = -1; ///< class with the highest probability, ties to the lower index; or as an operating point calls it
    float loss = 0;     ///< cross-entropy -ln p(truth), natural logarithm; NaN where the truth is unknown
};

/// Predictions of one part at one moment, compact (20 epochs × 10,661 samples stay small): parallel arrays.
class PredictionList {
public:
    PredictionList() = default;
    explicit PredictionList(int classCount) : classCount_(classCount) {}

    int classCount() const { return classCount_; }
    int size() const { return static_cast<int>(samples_.size()); }
    bool empty() const { return samples_.empty(); }
    void reserve(int count);

    /// `probabilities`: classCount values 0…1 that sum to 1. The loss is -ln p(truth), clamped at p = 1e-7, unless given.
    void add(int sample, int truth, const float* probabilities);

    /// Calls a row otherwise than by the highest probability: a class index, or `referred`. Loss and probabilities stay.
    void setPredicted(int row, int classIndex)
    {
        predicted_[static_cast<std::size_t>(row)] = static_cast<std::int16_t>(classIndex);
    }

    int sample(int row) const { return samples_[static_cast<std::size_t>(row)]; }
    int truth(int row) const { return truths_[static_cast<std::size_t>(row)]; }
    int predicted(int row) const { return predicted_[static_cast<std::size_t>(row)]; }
    float loss(int row) const { return losses_[static_cast<std::size_t>(row)]; }
    float probability(int row, int classIndex) const
    {
        return probabilities_[static_cast<std::size_t>(row) * static_cast<std::size_t>(classCount_)
                              + static_cast<std::size_t>(classIndex)];
    }
    bool correct(int row) const { return truth(row) == predicted(row); }
    Prediction at(int row) const { return {sample(row), truth(row), predicted(row), loss(row)}; }

private:
    int classCount_ = 0;
    std::vector<std::int32_t> samples_;
    std::vector<std::int16_t> truths_;
    std::vector<std::int16_t> predicted_;
    std::vector<float> losses_;
    std::vector<float> probabilities_; ///< row-major
};

} // namespace nucleoscope

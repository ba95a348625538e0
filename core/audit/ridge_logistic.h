#pragma once

#include <span>
#include <string>
#include <vector>

namespace nucleoscope {

/// Numbers that describe samples: a row a sample, row-major. NaN: not known.
struct DesignTable {
    std::vector<std::string> columns;
    int rows = 0;
    std::vector<double> values;
    double at(int row, int column) const
    {
        return values[static_cast<std::size_t>(row) * columns.size() + static_cast<std::size_t>(column)];
    }
    void addRow(std::span<const double> row);
};

/// Logistic regression with a ridge, fitted by iteratively reweighted least squares. Columns are standardised by the rows
/// that are learned from; both sides weigh the same, however many rows they have, so that columns which tell nothing
/// give one half. A value that is not known counts as the mean.
class RidgeLogistic {
public:
    /// All that a fitted model is.
    struct Parameters {
        std::vector<double> means, scales; ///< one a column: (value - mean) × scale; a column that does not vary has scale 0
        std::vector<double> coefficients;  ///< intercept first, then one a column, of the standardised columns
    };
    RidgeLogistic() = default;
    explicit RidgeLogistic(Parameters parameters) : own_(std::move(parameters)) {}
    const Parameters& parameters() const { return own_; }

    /// `ridge`: half the weight of the squared coefficients of the standardised columns against the sum of log losses.
    /// One half everywhere where one side has no rows.
    static RidgeLogistic fit(const DesignTable& table, std::span<const int> rows, const std::vector<bool>& positive,
                             double ridge = 1);
    double probability(const DesignTable& table, int row) const; ///< of the positive side, 0…1
    const std::vector<double>& coefficients() const { return own_.coefficients; }

private:
    void standardise(const DesignTable& table, std::span<const int> rows);
    Parameters own_;
};

} // namespace nucleoscope

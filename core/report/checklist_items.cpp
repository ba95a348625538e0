// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checklist.h"

#include <array>

namespace nucleoscope {
namespace {

using From = ItemSource;

/// Tejani et al., "Checklist for Artificial Intelligence in Medical Imaging (CLAIM): 2024 update", Radiology: AI 2024.
constexpr std::array claim{
    ChecklistItem{"1", "Title says that and which kind of AI was used", From::Author},
    ChecklistItem{"2", "Abstract: design, methods, results, conclusions", From::Author},
    ChecklistItem{"3", "Background; intended use and role", From::Author},
    ChecklistItem{"4", "Aims, objectives, hypotheses", From::Author},
    ChecklistItem{"5", "Prospective or retrospective", From::Author},
    ChecklistItem{"6", "Goal of the study", From::Question},
    ChecklistItem{"7", "Sources of the data", From::Author},
    ChecklistItem{"8", "Who was included and excluded", From::Flow},
    ChecklistItem{"9", "Preprocessing", From::Recipe},
    ChecklistItem{"10", "Selection of subsets", From::Data},
    ChecklistItem{"11", "De-identification", From::Author},
    ChecklistItem{"12", "Missing data", From::Flow},
    ChecklistItem{"13", "How images were acquired", From::Author},
    ChecklistItem{"14", "How the reference standard was obtained", From::Author},
    ChecklistItem{"15", "Why this reference standard", From::Author},
    ChecklistItem{"16", "Who annotated; their qualification", From::Author},
    ChecklistItem{"17", "Annotation of the test set", From::Author},
    ChecklistItem{"18", "Agreement between and within annotators", From::Author},
    ChecklistItem{"19", "How data were assigned to parts", From::Data},
    ChecklistItem{"20", "Level at which the parts are disjoint", From::Data},
    ChecklistItem{"21", "Intended sample size", From::Author},
    ChecklistItem{"22", "The model in detail", From::Recipe},
    ChecklistItem{"23", "Software and versions", From::Record},
    ChecklistItem{"24", "Initialisation of parameters", From::Training},
    ChecklistItem{"25", "How it was trained", From::Training},
    ChecklistItem{"26", "How the final model was selected", From::Training},
    ChecklistItem{"27", "Ensembles", From::SingleNetwork},
    ChecklistItem{"28", "Metrics of performance", From::Scores},
    ChecklistItem{"29", "Uncertainty and significance", From::Scores},
    ChecklistItem{"30", "Robustness, sensitivity analyses", From::Author},
    ChecklistItem{"31", "Explanation of decisions", From::Mistakes},
    ChecklistItem{"32", "Evaluation on internal data", From::Scores},
    ChecklistItem{"33", "Test on external data", From::Author},
    ChecklistItem{"34", "Registration of a clinical trial", From::NotApplicable},
    ChecklistItem{"35", "Patients and images included and excluded", From::Flow},
    ChecklistItem{"36", "Demographic and clinical characteristics", From::Author},
    ChecklistItem{"37", "Performance with its uncertainty", From::Scores},
    ChecklistItem{"38", "Diagnostic performance and its precision", From::Scores},
    ChecklistItem{"39", "Analysis of failures", From::Mistakes},
    ChecklistItem{"40", "Limitations", From::Limits},
    ChecklistItem{"41", "Implications for practice", From::Author},
    ChecklistItem{"42", "Where protocol and further details are", From::Author},
    ChecklistItem{"43", "Availability of software, model, data", From::Author},
    ChecklistItem{"44", "Funding", From::Author},
};

/// Collins et al., "TRIPOD+AI statement", BMJ 2024;385:e078378.
constexpr std::array tripod{
    ChecklistItem{"1", "Title", From::Author},
    ChecklistItem{"2", "Abstract", From::Author},
    ChecklistItem{"3a", "Health care context, existing models", From::Author},
    ChecklistItem{"3b", "Target population, intended use and users", From::Author},
    ChecklistItem{"3c", "Known inequalities of health", From::Author},
    ChecklistItem{"4", "Objectives: development, evaluation, or both", From::Question},
    ChecklistItem{"5a", "Sources of the data of each part", From::Author},
    ChecklistItem{"5b", "Dates of the data", From::Author},
    ChecklistItem{"6a", "Setting, number and place of centres", From::Author},
    ChecklistItem{"6b", "Eligibility", From::Author},
    ChecklistItem{"6c", "Treatments received", From::NotApplicable},
    ChecklistItem{"7", "Preparation of the data, checks of quality", From::Findings},
    ChecklistItem{"8a", "Outcome: what, when and how assessed", From::Author},
    ChecklistItem{"8b", "Qualification of who assessed it", From::Author},
    ChecklistItem{"8c", "Blinding of who assessed it", From::Author},
    ChecklistItem{"9a", "Choice of predictors", From::Recipe},
    ChecklistItem{"9b", "Definition of predictors: the images", From::Recipe},
    ChecklistItem{"9c", "Who assessed predictors that need judgement", From::NotApplicable},
    ChecklistItem{"10", "Sample size and its reason", From::Author},
    ChecklistItem{"11", "Missing data", From::Flow},
    ChecklistItem{"12a", "How the data were used and divided", From::Data},
    ChecklistItem{"12b", "How predictors were handled", From::Recipe},
    ChecklistItem{"12c", "Type of model, steps of building, tuning, internal validation", From::Training},
    ChecklistItem{"12d", "Differences between clusters: patients, hospitals", From::Patients},
    ChecklistItem{"12e", "Measures and plots of performance", From::Scores},
    ChecklistItem{"12f", "Updating of the model", From::NotApplicable},
    ChecklistItem{"12g", "How predictions were calculated for evaluation", From::Recipe},
    ChecklistItem{"13", "Imbalance of classes", From::Training},
    ChecklistItem{"14", "Fairness", From::Author},
    ChecklistItem{"15", "Output of the model, thresholds", From::Thresholds},
    ChecklistItem{"16", "Differences between training and evaluation data", From::Author},
    ChecklistItem{"17", "Ethical approval", From::Author},
    ChecklistItem{"18a", "Funding", From::Author},
    ChecklistItem{"18b", "Conflicts of interest", From::Author},
    ChecklistItem{"18c", "Protocol", From::Author},
    ChecklistItem{"18d", "Registration", From::Author},
    ChecklistItem{"18e", "Sharing of data", From::Author},
    ChecklistItem{"18f", "Sharing of code", From::Author},
    ChecklistItem{"19", "Involvement of patients and public", From::Author},
    ChecklistItem{"20a", "Flow of participants", From::Flow},
    ChecklistItem{"20b", "Characteristics of participants", From::Author},
    ChecklistItem{"20c", "Comparison of the parts' distributions", From::Flow},
    ChecklistItem{"21", "Participants and outcomes in each analysis", From::Flow},
    ChecklistItem{"22", "The full model, so that others can predict", From::Author},
    ChecklistItem{"23a", "Performance with intervals, also of subgroups", From::Scores},
    ChecklistItem{"23b", "Differences of performance between clusters", From::Patients},
    ChecklistItem{"24", "Results of updating", From::NotApplicable},
    ChecklistItem{"25", "Interpretation, also of fairness", From::Author},
    ChecklistItem{"26", "Limitations", From::Limits},
    ChecklistItem{"27a", "Poor or missing input in use", From::Author},
    ChecklistItem{"27b", "What users must know and do", From::Author},
    ChecklistItem{"27c", "Next steps", From::Author},
};

/// Bossuyt et al., STARD 2015, BMJ 2015;351:h5527. Below, without a number, what STARD-AI (Sounderajah et al., 2025) asks for
/// besides; its own numbers differ.
constexpr std::array stard{
    ChecklistItem{"1", "Title names a measure of accuracy", From::Author},
    ChecklistItem{"2", "Abstract", From::Author},
    ChecklistItem{"3", "Background, intended use and role of the test", From::Author},
    ChecklistItem{"4", "Objectives and hypotheses", From::Author},
    ChecklistItem{"5", "Prospective or retrospective", From::Author},
    ChecklistItem{"6", "Eligibility", From::Author},
    ChecklistItem{"7", "How participants were identified", From::Author},
    ChecklistItem{"8", "Where and when", From::Author},
    ChecklistItem{"9", "Consecutive, random or convenience series", From::Author},
    ChecklistItem{"10a", "Index test in detail: the network", From::Recipe},
    ChecklistItem{"10b", "Reference standard in detail", From::Author},
    ChecklistItem{"11", "Why this reference standard", From::Author},
    ChecklistItem{"12a", "Thresholds of the index test, and whether they were chosen before", From::Thresholds},
    ChecklistItem{"12b", "Thresholds of the reference standard", From::Author},
    ChecklistItem{"13a", "What who performed the index test knew", From::NotApplicable},
    ChecklistItem{"13b", "What who assessed the reference standard knew", From::Author},
    ChecklistItem{"14", "How accuracy was estimated and compared", From::Scores},
    ChecklistItem{"15", "Indeterminate results", From::Author},
    ChecklistItem{"16", "Missing data", From::Flow},
    ChecklistItem{"17", "Analyses of variability", From::Patients},
    ChecklistItem{"18", "Intended sample size", From::Author},
    ChecklistItem{"19", "Flow of participants", From::Flow},
    ChecklistItem{"20", "Characteristics of participants", From::Author},
    ChecklistItem{"21a", "Severity of disease in those who have it", From::Author},
    ChecklistItem{"21b", "Alternative diagnoses in the others", From::Author},
    ChecklistItem{"22", "Time between index test and reference standard", From::Author},
    ChecklistItem{"23", "Cross tabulation", From::Matrix},
    ChecklistItem{"24", "Accuracy and its precision", From::Scores},
    ChecklistItem{"25", "Adverse events", From::NotApplicable},
    ChecklistItem{"26", "Limitations", From::Limits},
    ChecklistItem{"27", "Implications for practice", From::Author},
    ChecklistItem{"28", "Registration", From::Author},
    ChecklistItem{"29", "Protocol", From::Author},
    ChecklistItem{"30", "Funding", From::Author},
    ChecklistItem{"AI", "Training, validation and test data, and how they are kept apart", From::Data},
    ChecklistItem{"AI", "Version of the model, of software and of hardware", From::Record},
    ChecklistItem{"AI", "How often and when test data were looked at", From::Test},
    ChecklistItem{"AI", "Calibration of what is said", From::Calibration},
    ChecklistItem{"AI", "How learning went", From::Learning},
    ChecklistItem{"AI", "Analysis of errors", From::Mistakes},
    ChecklistItem{"AI", "Fairness, bias, generalisation", From::Author},
    ChecklistItem{"AI", "Access to code, model and data", From::Author},
};

constexpr std::array lists{
    Checklist{"CLAIM 2024",
              "Checklist for Artificial Intelligence in Medical Imaging, 2024 update. Tejani et al., Radiology: Artificial "
              "Intelligence 2024;6(4):e240300.",
              claim},
    Checklist{"TRIPOD+AI",
              "Reporting of prediction models that use regression or machine learning. Collins et al., BMJ 2024;385:e078378.",
              tripod},
    Checklist{"STARD, with what STARD-AI adds",
              "Studies of diagnostic accuracy. Numbers are those of STARD 2015 (Bossuyt et al., BMJ 2015;351:h5527). Topics that "
              "STARD-AI (2025) adds are marked AI: these eight are worded by this program and carry none of its published "
              "numbers, which "
              "stand in the guideline itself.",
              stard},
};

} // namespace

std::span<const Checklist> checklists()
{
    return lists;
}

} // namespace nucleoscope

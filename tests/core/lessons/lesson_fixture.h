#pragma once

#include "core/base/files.h"
#include "core/dataset/dataset.h"
#include "core/encoding/encode.h"
#include "core/jobs/job_queue.h"

#include <QDir>
#include <QTemporaryDir>

#include <opencv2/imgproc.hpp>

#include <optional>

namespace nucleoscope {

/// A C-NMC tree of small masked nuclei, round ones of ALL and oval ones of HEM, in three folds; patients differ in colour.
class LessonFixture {
public:
    explicit LessonFixture(int patients = 6, int nuclei = 4)
    {
        qputenv("NUCLEOSCOPE_HOME", folder_.filePath(QStringLiteral("home")).toUtf8());
        for (const bool all : {true, false})
            for (int patient = 1; patient <= patients; ++patient)
                for (int nucleus = 1; nucleus <= nuclei; ++nucleus)
                    write(place("drawn")
                              / ("training_data/fold_" + std::to_string(patient % 3) + (all ? "/all/UID_" : "/hem/UID_H")
                                 + std::to_string(patient) + "_" + std::to_string(nucleus) + "_1" + (all ? "_all" : "_hem")
                                 + ".png"),
                          nucleusOf(all, patient, nucleus));
        dataset = openDataset(place("drawn")).value();
    }
    std::filesystem::path place(const char* name) const
    {
        return pathFromUtf8(folder_.filePath(QString::fromUtf8(name)).toStdString());
    }

    template <typename Value>
    static Result<Value> inJob(std::function<Result<Value>(JobContext&)> work)
    {
        JobQueue jobs;
        std::optional<Result<Value>> outcome;
        jobs.submit({"test", "Test"}, Resource::Learning, Priority::Normal,
                    [&](JobContext& context) -> Result<void> {
                        outcome.emplace(work(context));
                        return {};
                    })
            ->wait();
        return std::move(*outcome);
    }

    std::shared_ptr<const Dataset> dataset;

private:
    static cv::Mat nucleusOf(bool all, int patient, int nucleus)
    {
        cv::Mat picture = cv::Mat::zeros(45, 45, CV_8UC3);
        const cv::Scalar colour(70 + 12 * patient, 40 + 3 * nucleus, 110 + 9 * patient);
        cv::ellipse(picture, {22, 22}, all ? cv::Size(14, 14) : cv::Size(15, 9), 10.0 * nucleus, 0, 360, colour, cv::FILLED);
        return picture;
    }
    static void write(const std::filesystem::path& file, const cv::Mat& picture)
    {
        std::filesystem::create_directories(file.parent_path());
        if (!writeFileAtomically(file, encodePng(picture).value()))
            qFatal("could not draw %s", file.c_str());
    }

    QTemporaryDir folder_;
};

} // namespace nucleoscope

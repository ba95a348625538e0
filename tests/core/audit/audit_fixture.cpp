#include "audit_fixture.h"

#include "core/encoding/encode.h"
#include "core/imaging/decode.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <opencv2/imgproc.hpp>
#include <set>

namespace nucleoscope::test {
namespace {

class MemoryReader final : public SampleReader {
public:
    MemoryReader(std::shared_ptr<const std::map<std::string, Bytes>> files, DrawnOptions options)
        : files_(std::move(files)), options_(std::move(options))
    {}
    Result<Bytes> read(const Sample& sample) override
    {
        if (options_.whenRead)
            options_.whenRead();
        return files_->at(sample.id);
    }
    std::int64_t stamp(const Sample&) override { return options_.stamp; }

private:
    std::shared_ptr<const std::map<std::string, Bytes>> files_;
    DrawnOptions options_;
};

DrawnImage imageOf(const std::string& subject, int classIndex, int number, Random& random)
{
    DrawnImage image;
    image.subject = subject;
    image.classIndex = classIndex;
    image.name = "UID_" + subject + '_' + std::to_string(number) + "_1";
    image.look = randomLook(random);
    return image;
}

} // namespace

NucleusLook randomLook(Random& random)
{
    NucleusLook look;
    look.radius = random.uniform(30, 42);
    look.aspect = random.uniform(1.05, 1.4);
    look.angle = random.uniform(0, std::numbers::pi);
    look.texture = random.bits64();
    return look;
}

cv::Mat drawnNucleus(const NucleusLook& look)
{
    // Blotches a few pixels wide on purple of any depth, so that no two nuclei look alike.
    Random random(look.texture, Random::Purpose::Test);
    cv::Mat noise(12, 12, CV_32F);
    for (int i = 0; i < 144; ++i)
        noise.at<float>(i / 12, i % 12) = static_cast<float>(random.uniform(-45, 45));
    const double depth = random.uniform(0.9, 1.1);
    cv::resize(noise, noise, {look.pixels, look.pixels}, 0, 0, cv::INTER_CUBIC);
    cv::Mat image(look.pixels, look.pixels, CV_8UC3, cv::Scalar::all(look.background));
    if (!look.masked)
        image.setTo(cv::Scalar(215, 190, 205));
    const double half = look.pixels / 2.0;
    const double cosine = std::cos(look.angle), sine = std::sin(look.angle), stretch = std::sqrt(look.aspect);
    for (int y = 0; y < look.pixels; ++y)
        for (int x = 0; x < look.pixels; ++x) {
            const double u = ((x - half) * cosine + (y - half) * sine) / stretch;
            const double v = ((y - half) * cosine - (x - half) * sine) * stretch;
            if (u * u + v * v > look.radius * look.radius)
                continue;
            const float blotch = noise.at<float>(y, x);
            image.at<cv::Vec3b>(y, x) =
                cv::Vec3b(cv::saturate_cast<uchar>(120 * depth + blotch), cv::saturate_cast<uchar>(70 * depth + blotch),
                          cv::saturate_cast<uchar>(135 * depth + blotch));
        }
    return image;
}

std::vector<DrawnImage> cleanImages(std::uint64_t seed)
{
    Random random(seed, Random::Purpose::Test, 1);
    std::vector<DrawnImage> images;
    for (int subject = 1; subject <= 12; ++subject)
        for (int number = 1; number <= 8; ++number)
            for (const int classIndex : {0, 1}) {
                images.push_back(imageOf(std::to_string(subject), classIndex, number, random));
                images.back().folder = "fold_" + std::to_string(subject % 3);
            }
    return images;
}

std::vector<DrawnImage> oneClassEach(std::uint64_t seed)
{
    Random random(seed, Random::Purpose::Test, 2);
    std::vector<DrawnImage> images;
    for (int subject = 1; subject <= 16; ++subject)
        for (int number = 1; number <= 10; ++number) {
            images.push_back(imageOf(std::to_string(subject), subject % 2, number, random));
            images.back().folder = "fold_" + std::to_string(subject % 3);
        }
    return images;
}

Bytes encoded(const DrawnImage& image)
{
    if (!image.bytes.empty())
        return image.bytes;
    // The same nuclei stand in many datasets: drawn and encoded once a program.
    static std::map<std::pair<NucleusLook, int>, Bytes> drawn;
    const bool jpeg = image.format == "jpg";
    Bytes& bytes = drawn[{image.look, jpeg ? image.quality : 0}];
    if (bytes.empty()) {
        const cv::Mat rgb = drawnNucleus(image.look);
        bytes = jpeg ? encodeJpeg(rgb, image.quality).value() : encodePng(rgb).value();
    }
    return bytes;
}

std::shared_ptr<const Dataset> datasetOf(const std::vector<DrawnImage>& images, const DrawnOptions& options)
{
    Dataset::Content content;
    content.name = "drawn";
    content.layout = options.classNames == DrawnOptions().classNames ? Layout::CnmcTraining : Layout::ClassFolders;
    content.subjectsKnown = options.subjectsKnown;
    for (std::size_t c = 0; c < options.classNames.size(); ++c)
        content.classes.push_back({options.classNames[c], 0xD55E00, -1, c == 0});
    std::set<std::string> folds;
    for (const DrawnImage& image : images)
        if (options.folds)
            folds.insert(image.folder);
    content.folds.assign(folds.begin(), folds.end());
    auto files = std::make_shared<std::map<std::string, Bytes>>();
    std::map<std::string, int> subjects;
    for (const DrawnImage& image : images) {
        const std::string& className = options.classNames[static_cast<std::size_t>(image.classIndex)];
        const std::string name =
            image.name + '_' + (image.namedClass.empty() ? className : image.namedClass) + '.' + image.format;
        const std::string id = "training_data/" + image.folder + '/' + className + '/' + name;
        const std::string key = options.subjectsKnown ? image.subject : id;
        const auto [place, isNew] = subjects.try_emplace(key, static_cast<int>(subjects.size()));
        if (isNew)
            content.subjects.push_back({key, image.classIndex, 0});
        SubjectInfo& subject = content.subjects[static_cast<std::size_t>(place->second)];
        ++subject.sampleCount;
        if (subject.classIndex != image.classIndex)
            subject.classIndex = -1;
        (*files)[id] = encoded(image);
        const int fold = options.folds ? static_cast<int>(std::distance(folds.begin(), folds.find(image.folder))) : -1;
        content.samples.push_back({id, name, image.classIndex, place->second, fold, (*files)[id].size(), {}});
    }
    content.makeReader = [files, options]() -> Result<std::unique_ptr<SampleReader>> {
        return std::make_unique<MemoryReader>(files, options);
    };
    return std::make_shared<const Dataset>(std::move(content));
}

std::vector<std::string> alarms(const std::vector<Finding>& findings)
{
    std::set<std::string> ids;
    for (const Finding& finding : findings)
        if (finding.severity != Severity::Note)
            ids.insert(finding.id);
    return {ids.begin(), ids.end()};
}

const Finding* findingOf(const std::vector<Finding>& findings, const std::string& id)
{
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.id == id; });
    return found == findings.end() ? nullptr : &*found;
}

std::string words(const Ids& ids)
{
    std::string text;
    for (const std::string& id : ids)
        text += id + ' ';
    return text;
}

Bytes savedAgain(const DrawnImage& image, int quality, bool mirrored)
{
    cv::Mat rgb = decodeImage(encoded(image), "again").value();
    if (mirrored)
        cv::flip(rgb, rgb, 1);
    return encodeJpeg(rgb, quality).value();
}

void addAlike(std::vector<DrawnImage>& images, std::size_t original, const char* subject, int classIndex, Bytes bytes)
{
    DrawnImage copy = images[original];
    copy.subject = subject;
    copy.classIndex = classIndex;
    copy.name = std::string("UID_") + subject + "_99_1";
    copy.bytes = std::move(bytes);
    images.push_back(copy);
}

DatasetAudit audited(const Dataset& dataset, std::uint64_t seed)
{
    AuditOptions options;
    options.seed = seed;
    return auditDataset(dataset, options).value();
}

} // namespace nucleoscope::test

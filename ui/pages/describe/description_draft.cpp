// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/describe/description_draft.h"

#include "core/base/files.h"
#include "ui/bridge/job_bridge.h"
#include "ui/workspace.h"

#include <algorithm>
#include <map>

namespace nucleoscope::ui {
namespace {

constexpr int typingPauseMs = 120; ///< between two letters of a pattern

std::vector<ValueCount> classValuesOf(const DescriptionPreview& preview)
{
    std::map<std::string, int> counts;
    for (const ExplainedImage& image : preview.images)
        if (!image.unexplained && !image.facts.of(ImageFact::Class).empty())
            ++counts[image.facts.of(ImageFact::Class)];
    std::vector<ValueCount> values;
    for (const ClassInfo& info : preview.classes) {
        const auto count = std::find_if(counts.begin(), counts.end(), [&](const auto& c) {
            return QString::fromStdString(c.first).compare(QString::fromStdString(info.name), Qt::CaseInsensitive) == 0;
        });
        values.push_back({count == counts.end() ? info.name : count->first, count == counts.end() ? 0 : count->second});
    }
    return values;
}

Result<std::shared_ptr<const DescriptionDraft::Tried>> tryRules(const DatasetDescription& description, const FileTree& tree,
                                                                const std::filesystem::path& folder, JobContext& context)
{
    OpenOptions options;
    options.stop = context.stopToken();
    auto tried = std::make_shared<DescriptionDraft::Tried>();
    DatasetDescription plain = description;
    plain.classes.clear();
    auto preview = previewDescription(plain, tree, folder, options);
    if (!preview)
        return fail(preview.error());
    tried->classValues = classValuesOf(*preview);
    if (!description.classes.empty()) {
        preview = previewDescription(description, tree, folder, options);
        if (!preview)
            return fail(preview.error());
    }
    tried->preview = std::move(*preview);
    return tried;
}

} // namespace

DescriptionDraft::DescriptionDraft(Workspace& workspace, QObject* parent) : QObject(parent), workspace_(workspace)
{
    soon_.setSingleShot(true);
    soon_.setInterval(typingPauseMs);
    connect(&soon_, &QTimer::timeout, this, &DescriptionDraft::tryNow);
    connect(&workspace_.jobBridge(), &JobBridge::jobChanged, this, [this](const JobSnapshot& job) {
        if (looking_ && job.id == looking_->snapshot().id && job.state == JobState::Running)
            Q_EMIT lookingProgress(job.progress.fraction);
    });
}

DescriptionDraft::~DescriptionDraft()
{
    for (const auto& job : {looking_, trying_})
        if (job)
            job->requestStop();
}

void DescriptionDraft::look(const QString& location)
{
    stopLooking();
    place_.reset();
    failure_.reset();
    tried_.reset();
    const std::uint64_t ticket = ++lookingTicket_;
    looking_ = workspace_.jobBridge().run<Found>(
        this, {"job.look", "Looking through somebody's own images"}, Resource::Disk, Priority::Interactive,
        [path = pathFromUtf8(location.toStdString())](JobContext& context) -> Result<Found> {
            OpenOptions options;
            options.stop = context.stopToken();
            options.progress = [&](double fraction) {
                context.report({fraction, {"activity.scan", "Looking through the folders"}});
            };
            auto place = placeToDescribe(path, options);
            if (!place)
                return fail(place.error());
            options.progress = nullptr;
            auto suggestion = suggestDescription(*place->tree, options);
            if (!suggestion)
                return fail(suggestion.error());
            return Found{std::move(*place), std::move(*suggestion)};
        },
        [this, ticket](Result<Found> outcome) {
            if (ticket == lookingTicket_)
                found(std::move(outcome));
        });
    Q_EMIT placeChanged();
}

void DescriptionDraft::found(Result<Found> outcome)
{
    looking_.reset();
    if (!outcome) {
        if (outcome.error().code != ErrorCode::Cancelled)
            failure_ = outcome.error().message;
        Q_EMIT placeChanged();
        return;
    }
    place_ = std::move(outcome->place);
    suggested_ = !place_->description;
    description_ = suggested_ ? std::move(outcome->suggestion) : *place_->description;
    Q_EMIT placeChanged();
    tryNow();
}

void DescriptionDraft::stopLooking()
{
    if (!looking_)
        return;
    ++lookingTicket_;
    looking_->requestStop();
    looking_.reset();
    Q_EMIT placeChanged();
}

void DescriptionDraft::setRules(std::vector<DescriptionRule> rules)
{
    if (rules == description_.rules)
        return;
    description_.rules = std::move(rules);
    suggested_ = false;
    trySoon();
}

void DescriptionDraft::setClasses(std::vector<DescribedClass> classes)
{
    if (classes == description_.classes)
        return;
    description_.classes = std::move(classes);
    trySoon();
}

void DescriptionDraft::setSubjectsWithinClasses(bool within)
{
    if (within == description_.subjectsWithinClasses)
        return;
    description_.subjectsWithinClasses = within;
    trySoon();
}

void DescriptionDraft::setName(const QString& name)
{
    description_.name = name.trimmed().toStdString();
}

void DescriptionDraft::trySoon()
{
    tried_.reset();
    Q_EMIT triedChanged();
    soon_.start();
}

void DescriptionDraft::tryNow()
{
    soon_.stop();
    if (trying_)
        trying_->requestStop();
    tried_.reset();
    if (!place_)
        return;
    const std::uint64_t ticket = ++tryingTicket_;
    trying_ = workspace_.jobBridge().run<std::shared_ptr<const Tried>>(
        this, {"job.try_rules", "Trying the rules of a description"}, Resource::Disk, Priority::Interactive,
        [description = description_, tree = place_->tree, folder = place_->descriptionFolder](JobContext& context) {
            return tryRules(description, *tree, folder, context);
        },
        [this, ticket](Result<std::shared_ptr<const Tried>> outcome) {
            if (ticket != tryingTicket_ || !outcome)
                return;
            trying_.reset();
            tried_ = std::move(*outcome);
            // Classes that were named before other rules made others of them stand for nothing.
            const auto& classes = description_.classes;
            const bool fits = classes.empty() || !tried_->preview.classes.empty();
            if (!fits && !tried_->classValues.empty()) {
                setClasses({});
                return;
            }
            Q_EMIT triedChanged();
        });
}

bool DescriptionDraft::canBeOpened() const
{
    return place_ && tried_ && !description_.rules.empty() && !tried_->preview.problem() && tried_->preview.explained > 0;
}

} // namespace nucleoscope::ui

#include "ui/review/mark_keeper.h"

#include "core/workflow/marks_table.h"
#include "ui/bridge/job_bridge.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_files.h"
#include "ui/text.h"
#include "ui/workspace.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace nucleoscope::ui {
namespace {

const QString reviewerKey = QStringLiteral("review/reviewer");

MarkList listOf(const Mark& mark)
{
    MarkList list;
    list.set(mark);
    return list;
}

std::string fingerprintOfRun(const OpenRun& opened)
{
    return opened.dataset ? opened.dataset->fingerprint().hex() : opened.run->info().datasetFingerprint;
}

} // namespace

MarkedNucleus markedNucleus(const Workspace& workspace)
{
    const SelectedNucleus& nucleus = workspace.selection();
    MarkedNucleus marked;
    if (nucleus.run)
        marked.classes = nucleus.run->info().classes;
    if (nucleus.dataset && nucleus.sample >= 0) {
        marked.fingerprint = nucleus.dataset->fingerprint().hex();
        marked.sample = nucleus.dataset->sample(nucleus.sample).id;
        if (!nucleus.run)
            marked.classes = nucleus.dataset->classes();
    } else if (nucleus.run && nucleus.runSample >= 0) {
        marked.fingerprint = nucleus.run->info().datasetFingerprint;
        marked.sample = nucleus.run->samples()[static_cast<std::size_t>(nucleus.runSample)].id;
    }
    return marked;
}

struct MarkKeeper::Book {
    MarkList marks;
    MarkList unsaved; ///< changed since the last writing began
    bool loading = false;
    bool saving = false;
};

class MarkCommand final : public QUndoCommand {
public:
    MarkCommand(MarkKeeper& keeper, std::string fingerprint, std::vector<Mark> before, std::vector<Mark> after,
                const QString& what)
        : QUndoCommand(what),
          keeper_(keeper),
          fingerprint_(std::move(fingerprint)),
          before_(std::move(before)),
          after_(std::move(after))
    {}
    void undo() override { applyNow(before_); }
    void redo() override
    {
        if (std::exchange(fresh_, false))
            keeper_.apply(fingerprint_, after_); // at the times that they carry
        else
            applyNow(after_);
    }

private:
    /// Taking back is the latest word, too.
    void applyNow(std::vector<Mark> marks)
    {
        for (Mark& mark : marks) {
            const Mark* now = keeper_.marks(fingerprint_).find(mark.sample, mark.reviewer);
            mark.time = markTime(now ? now->time : std::string());
        }
        keeper_.apply(fingerprint_, marks);
    }
    MarkKeeper& keeper_; // lives as long as the workspace and its stack
    std::string fingerprint_;
    std::vector<Mark> before_, after_;
    bool fresh_ = true;
};

MarkKeeper::MarkKeeper(Workspace& workspace) : workspace_(workspace)
{
    reviewer_ = SettingsFiles::shared()->value(reviewerKey).toString();
    connect(&workspace_, &Workspace::runChanged, this, &MarkKeeper::runOpened);
}

MarkKeeper::~MarkKeeper()
{
    // The queue is gone: a job that was to write may never have begun. Merging twice does no harm.
    for (const auto& [fingerprint, book] : books_)
        if (!book->unsaved.all().empty())
            (void)mergeMarksIntoFile(marksFile(fingerprint), book->unsaved);
}

MarkKeeper::Book& MarkKeeper::book(const std::string& fingerprint)
{
    std::unique_ptr<Book>& known = books_[fingerprint];
    if (!known) {
        known = std::make_unique<Book>();
        load(fingerprint);
    }
    return *known;
}

const MarkList& MarkKeeper::marks(const std::string& fingerprint)
{
    return book(fingerprint).marks;
}

MarkFlags MarkKeeper::flagsOf(const Dataset& dataset, int sample)
{
    const MarkList& list = marks(dataset.fingerprint().hex());
    return list.all().empty() ? MarkFlags() : list.flagsOf(dataset.sample(sample).id);
}

Mark MarkKeeper::own(const MarkedNucleus& nucleus)
{
    if (const Mark* known = marks(nucleus.fingerprint).find(nucleus.sample, reviewer_.toStdString()))
        return *known;
    Mark none;
    none.sample = nucleus.sample;
    none.reviewer = reviewer_.toStdString();
    return none;
}

void MarkKeeper::change(const MarkedNucleus& nucleus, const Mark& after, const QString& what)
{
    const Mark before = own(nucleus);
    if (nucleus.isNull() || after == before)
        return;
    Mark now = after;
    now.time = markTime(before.time);
    workspace_.undoStack().push(new MarkCommand(*this, nucleus.fingerprint, {before}, {now}, what));
}

void MarkKeeper::apply(const std::string& fingerprint, const std::vector<Mark>& marks)
{
    Book& changing = book(fingerprint);
    for (const Mark& mark : marks) {
        changing.marks.set(mark);
        changing.unsaved.set(mark);
    }
    Q_EMIT changed();
    save(fingerprint);
}

QString MarkKeeper::reviewer() const
{
    return reviewer_;
}

void MarkKeeper::setReviewer(const QString& name)
{
    if (name.trimmed() == reviewer_)
        return;
    reviewer_ = name.trimmed();
    SettingsFiles::shared()->setValue(reviewerKey, reviewer_);
    Q_EMIT changed();
}

bool MarkKeeper::isIdle() const
{
    return std::all_of(books_.begin(), books_.end(), [](const auto& entry) {
        return !entry.second->loading && !entry.second->saving && entry.second->unsaved.all().empty();
    });
}

// ---- reading and writing --------------------------------------------------------------------------------------------

/// Where a copy of the marks goes: the open run, where it is of that dataset.
std::filesystem::path MarkKeeper::copyFor(const std::string& fingerprint) const
{
    const OpenRun& opened = workspace_.openedRun();
    return opened.run && fingerprintOfRun(opened) == fingerprint ? opened.run->folder() / runMarksFileName
                                                                 : std::filesystem::path();
}

void MarkKeeper::load(const std::string& fingerprint)
{
    books_[fingerprint]->loading = true;
    workspace_.jobBridge().run<MarkList>(
        this, {"job.marks.read", "Reading the marks"}, Resource::Disk, Priority::Interactive,
        [file = marksFile(fingerprint), copy = copyFor(fingerprint)](JobContext&) -> Result<MarkList> {
            auto marks = readMarks(file);
            if (!marks || copy.empty())
                return marks;
            const auto copied = readMarks(copy); // a run may come from elsewhere, with its marks
            if (!copied)
                return copied;
            marks->merge(*copied);
            return marks;
        },
        [this, fingerprint](Result<MarkList> marks) {
            Book& loaded = *books_[fingerprint];
            loaded.loading = false;
            if (!marks)
                Q_EMIT workspace_.failed(marks.error().message);
            else if (loaded.marks.merge(*marks) > 0)
                Q_EMIT changed();
        });
}

void MarkKeeper::runOpened()
{
    const OpenRun& opened = workspace_.openedRun();
    if (!opened.run)
        return;
    const std::string fingerprint = fingerprintOfRun(opened);
    if (books_.contains(fingerprint))
        load(fingerprint);
    else
        book(fingerprint);
}

void MarkKeeper::save(const std::string& fingerprint)
{
    Book& dirty = book(fingerprint);
    if (dirty.saving || dirty.unsaved.all().empty())
        return;
    dirty.saving = true;
    workspace_.jobBridge().run<MarkList>(
        this, {"job.marks.write", "Writing the marks"}, Resource::Disk, Priority::Interactive,
        [unsaved = dirty.unsaved, file = marksFile(fingerprint), copy = copyFor(fingerprint)](JobContext&) -> Result<MarkList> {
            auto onDisk = mergeMarksIntoFile(file, unsaved);
            if (!onDisk || copy.empty())
                return onDisk;
            const auto copied = mergeMarksIntoFile(copy, *onDisk);
            return copied ? onDisk : copied;
        },
        [this, fingerprint](Result<MarkList> onDisk) { saved(fingerprint, std::move(onDisk)); });
}

void MarkKeeper::saved(const std::string& fingerprint, Result<MarkList> onDisk)
{
    Book& written = *books_[fingerprint];
    written.saving = false;
    if (!onDisk) {
        Q_EMIT workspace_.failed(onDisk.error().message); // what is unsaved goes with the next change
        return;
    }
    MarkList left;
    for (const Mark& mark : written.unsaved.all()) {
        const Mark* there = onDisk->find(mark.sample, mark.reviewer);
        if (!there || compareMarks(*onDisk, listOf(mark)).later.size() == 1)
            left.set(mark);
    }
    written.unsaved = std::move(left);
    if (written.marks.merge(*onDisk) > 0) // another window's
        Q_EMIT changed();
    save(fingerprint);
}

void MarkKeeper::importFile(const QString& file, const std::string& fingerprint)
{
    struct Read {
        MarkList onDisk, theirs;
    };
    workspace_.jobBridge().run<Read>(
        this, {"job.marks.import", "Reading marks"}, Resource::Disk, Priority::Interactive,
        [from = pathFromUtf8(file.toStdString()), own = marksFile(fingerprint)](JobContext&) -> Result<Read> {
            auto theirs = importMarks(from);
            if (!theirs)
                return fail(theirs.error());
            return readMarks(own).map([&](MarkList onDisk) { return Read{std::move(onDisk), std::move(*theirs)}; });
        },
        [this, file, fingerprint](Result<Read> read) {
            if (!read) {
                Q_EMIT workspace_.failed(read.error().message);
                return;
            }
            book(fingerprint).marks.merge(read->onDisk);
            imported(file, fingerprint, read->theirs);
        });
}

void MarkKeeper::imported(const QString& file, const std::string& fingerprint, const MarkList& theirs)
{
    MarkComparison comparison = compareMarks(marks(fingerprint), theirs);
    std::vector<Mark> before, after = std::move(comparison.fresh);
    const auto fresh = after.size();
    after.insert(after.end(), comparison.later.begin(), comparison.later.end());
    for (const Mark& mark : after) {
        const Mark* known = marks(fingerprint).find(mark.sample, mark.reviewer);
        Mark none;
        none.sample = mark.sample;
        none.reviewer = mark.reviewer;
        before.push_back(known ? *known : none);
    }
    if (!after.empty())
        workspace_.undoStack().push(new MarkCommand(*this, fingerprint, std::move(before), std::move(after), tr("import marks")));
    const auto number = [](std::size_t count) { return std::to_string(count); };
    const std::size_t disagreed = disagreements(marks(fingerprint)).size();
    Q_EMIT workspace_.noticed(
        {disagreed > 0 ? "marks.imported.disagreed" : "marks.imported",
         std::string("Marks from {file}: {fresh} new, {later} in the place of older ones, {older} older "
                     "than what is here and left out, {same} known already.")
             + (disagreed > 0 ? " Nuclei for which reviewers now suggest different classes: {disagreed}." : ""),
         {{"file", file.toStdString()},
          {"fresh", number(fresh)},
          {"later", number(comparison.later.size())},
          {"older", number(comparison.older.size())},
          {"same", std::to_string(comparison.same)},
          {"disagreed", number(disagreed)}}});
}

void MarkKeeper::exportFile(const QString& file, const std::string& fingerprint)
{
    const OpenRun& opened = workspace_.openedRun();
    MarksTableContext context;
    if (const auto dataset = workspace_.dataset(); dataset && dataset->fingerprint().hex() == fingerprint)
        context.dataset = dataset;
    if (opened.run && fingerprintOfRun(opened) == fingerprint)
        context.run = opened.run;
    context.point = workspace_.operatingPoint();
    workspace_.jobBridge().run<int>(
        this, {"job.marks.export", "Writing marks"}, Resource::Disk, Priority::Interactive,
        [to = pathFromUtf8(file.toStdString()), list = marks(fingerprint), context,
         wished = workspace_.settings().pseudonyms()](JobContext&) mutable -> Result<int> {
            const auto names = Pseudonyms::wished(wished);
            if (!names)
                return fail(names.error());
            context.names = *names;
            return writeFileAtomically(to, marksTable(list, context)).map([&] { return list.count(); });
        },
        [this, file](Result<int> written) {
            if (!written)
                Q_EMIT workspace_.failed(written.error().message);
            else
                Q_EMIT workspace_.noticed({"marks.exported",
                                           "Marked nuclei written to {file}: {count}.",
                                           {{"file", file.toStdString()}, {"count", std::to_string(*written)}}});
        });
}

} // namespace nucleoscope::ui

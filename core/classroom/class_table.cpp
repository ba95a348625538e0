// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classroom/class_table.h"

#include "core/base/file_names.h"
#include "core/base/text.h"
#include "core/inspection/quiz_file.h"

#include <algorithm>
#include <map>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr std::uint64_t largestHandedIn = std::uint64_t{4} << 20; // a quiz on ten thousand nuclei has 1 MB
constexpr int deepestFolder = 4;

Error nothingHandedIn(const fs::path& place)
{
    return {ErrorCode::NotFound,
            {"classtable.nothing",
             "There is no file of a student in {place}. Name the files that were handed in, or their folder.",
             {{"place", utf8(place)}}}};
}

void addFilesBelow(const fs::path& folder, std::vector<fs::path>& files)
{
    std::vector<fs::path> found;
    std::error_code problem;
    for (fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, problem), end;
         !problem && at != end && found.size() <= mostHandedIn; at.increment(problem)) {
        if (at.depth() >= deepestFolder)
            at.disable_recursion_pending();
        std::error_code ignored;
        if (lowered(utf8(at->path().extension())) == ".json" && at->is_regular_file(ignored))
            found.push_back(at->path());
    }
    std::sort(found.begin(), found.end(), [](const fs::path& a, const fs::path& b) { return naturalLess(utf8(a), utf8(b)); });
    files.insert(files.end(), found.begin(), found.end());
}

Result<std::vector<fs::path>> filesIn(const std::vector<fs::path>& places)
{
    std::vector<fs::path> files;
    for (const fs::path& place : places) {
        std::error_code problem;
        const std::size_t before = files.size();
        if (fs::is_directory(place, problem))
            addFilesBelow(place, files);
        else if (fs::exists(place, problem))
            files.push_back(place);
        if (files.size() == before)
            return fail(nothingHandedIn(place));
    }
    std::vector<fs::path> once;
    for (fs::path& file : files) // named by itself and with its folder
        if (std::find(once.begin(), once.end(), file) == once.end())
            once.push_back(std::move(file));
    return once;
}

std::string keyOf(const std::string& student)
{
    return lowered(trimmed(student));
}

/// "Fox" of Fox.json and Fox.quiz.json.
std::string studentOfQuiz(const fs::path& file)
{
    const fs::path stem = file.stem();
    return utf8(lowered(utf8(stem.extension())) == ".quiz" ? stem.stem() : stem);
}

/// What was read of the files, before it is decided what counts.
class Collection {
public:
    explicit Collection(ClassroomTable& table) : table_(table) {}

    void read(const fs::path& file)
    {
        const auto text = readTextFile(file, largestHandedIn);
        if (!text) {
            table_.uncounted.push_back({file, text.error().message});
            return;
        }
        auto result = classResultFromJson(*text, utf8(file));
        if (result) {
            results_.push_back({result->student, file, std::move(*result), {}, {}});
            return;
        }
        auto quiz = quizSummaryFromJson(*text, utf8(file));
        if (quiz && quiz->asked > 0)
            quizzes_.push_back({studentOfQuiz(file), file, {}, std::move(*quiz), {}});
        else
            table_.uncounted.push_back({file, result.error().message});
    }

    /// Of `pack`, or of the pack that most files are of.
    void keepPack(std::string pack)
    {
        if (pack.empty())
            pack = mostFrequentPack();
        std::vector<ClassTableRow> kept;
        for (ClassTableRow& row : results_) {
            if (row.result->pack != pack) {
                table_.uncounted.push_back({row.file,
                                            {"classtable.other_pack",
                                             "{file} is about another class pack, “{pack}”.",
                                             {{"file", utf8(row.file)}, {"pack", row.result->packTitle}}}});
                continue;
            }
            kept.push_back(std::move(row));
        }
        results_ = std::move(kept);
        table_.pack = std::move(pack);
        if (results_.empty())
            return;
        table_.packTitle = results_.front().result->packTitle;
        table_.lessonTitle = results_.front().result->lessonTitle;
        keepMeasures();
    }

    /// One computer under one name: the newest.
    void keepNewest()
    {
        std::map<std::pair<std::string, std::string>, std::size_t> places;
        for (ClassTableRow& row : results_) {
            const auto [at, fresh] = places.emplace(std::pair(row.result->ticket, keyOf(row.student)), table_.rows.size());
            if (fresh) {
                table_.rows.push_back(std::move(row));
                continue;
            }
            ClassTableRow& known = table_.rows[at->second];
            if (known.result->handedIn < row.result->handedIn)
                std::swap(known, row);
            table_.uncounted.push_back(
                {row.file,
                 {"classtable.older",
                  "{file} was handed in again: {newer} of {time} counts.",
                  {{"file", utf8(row.file)}, {"newer", utf8(known.file.filename())}, {"time", known.result->handedIn}}}});
            known.notes = {{"classtable.again", "Handed in more than once; the newest counts.", {}}};
        }
    }

    void addQuizzes()
    {
        for (ClassTableRow& row : table_.rows)
            row.quiz = row.result->quiz;
        for (ClassTableRow& quiz : quizzes_) {
            const auto student = std::find_if(table_.rows.begin(), table_.rows.end(), [&](const ClassTableRow& row) {
                return !row.student.empty()
                       && (keyOf(row.student) == keyOf(quiz.student)
                           || plainFileName(row.student, longestStudentName) == quiz.student);
            });
            if (student == table_.rows.end()) {
                quiz.notes = {{"classtable.quiz_alone",
                               "A quiz by itself, called after its file: it does not say whose it is, nor on which images.",
                               {}}};
                table_.rows.push_back(std::move(quiz));
            } else if (!student->quiz) {
                student->quiz = quiz.quiz;
                student->notes.push_back({"classtable.quiz_of_name",
                                          "The quiz is that of the file {file}, which has this name.",
                                          {{"file", utf8(quiz.file.filename())}}});
            } else {
                table_.uncounted.push_back({quiz.file,
                                            {"classtable.quiz_twice",
                                             "{file}: {student} handed in a quiz already, which counts.",
                                             {{"file", utf8(quiz.file)}, {"student", student->student}}}});
            }
        }
    }

    void tellNamesTwice()
    {
        std::map<std::string, int> names;
        for (const ClassTableRow& row : table_.rows)
            ++names[keyOf(row.student)];
        for (ClassTableRow& row : table_.rows)
            if (!row.student.empty() && names[keyOf(row.student)] > 1)
                row.notes.push_back(
                    {"classtable.name_twice", "Handed in under this name from more than one computer; all are kept.", {}});
    }

private:
    std::string mostFrequentPack() const
    {
        std::map<std::string, int> counts;
        for (const ClassTableRow& row : results_)
            ++counts[row.result->pack];
        const auto most =
            std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        return most == counts.end() ? std::string() : most->first;
    }

    /// One pack, one lesson: what measures something else was not written by this program.
    void keepMeasures()
    {
        const auto measured = std::find_if(results_.begin(), results_.end(),
                                           [](const ClassTableRow& row) { return row.result->conclusion.has_value(); });
        if (measured == results_.end())
            return;
        const std::vector<std::string> checks = measured->result->checks, shown = measured->result->shown;
        const auto alike = [&](const ClassTableRow& row) {
            return !row.result->conclusion || (row.result->checks == checks && row.result->shown == shown);
        };
        const auto odd = std::stable_partition(results_.begin(), results_.end(), alike);
        for (auto row = odd; row != results_.end(); ++row)
            table_.uncounted.push_back({row->file,
                                        {"classtable.other_measures",
                                         "{file} says that it is about “{pack}”, but measures something else.",
                                         {{"file", utf8(row->file)}, {"pack", row->result->packTitle}}}});
        results_.erase(odd, results_.end());
    }

    ClassroomTable& table_;
    std::vector<ClassTableRow> results_, quizzes_;
};

} // namespace

Result<ClassroomTable> collectClass(const std::vector<fs::path>& places, const std::string& pack, const std::stop_token& stop)
{
    const auto files = filesIn(places);
    if (!files)
        return fail(files.error());
    ClassroomTable table;
    Collection collection(table);
    for (std::size_t i = 0; i < files->size(); ++i) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, {"classtable.stopped", "Collecting was stopped."});
        if (i < mostHandedIn)
            collection.read((*files)[i]);
        else
            table.uncounted.push_back({(*files)[i],
                                       {"classtable.too_many",
                                        "{file} was not read: there are more than {count} files.",
                                        {{"file", utf8((*files)[i])}, {"count", grouped(mostHandedIn)}}}});
    }
    collection.keepPack(pack);
    collection.keepNewest();
    collection.addQuizzes();
    collection.tellNamesTwice();
    std::stable_sort(table.rows.begin(), table.rows.end(), [](const ClassTableRow& a, const ClassTableRow& b) {
        if (a.student.empty() != b.student.empty())
            return b.student.empty();
        return naturalLess(a.student, b.student);
    });
    return table;
}

std::vector<Message> classTableSummary(const ClassroomTable& table)
{
    int judged = 0, asPredicted = 0, handedIn = 0;
    std::int64_t asked = 0, right = 0;
    for (const ClassTableRow& row : table.rows) {
        handedIn += row.result.has_value();
        judged += row.judged();
        asPredicted += row.asPredicted();
        asked += row.quiz ? row.quiz->asked : 0;
        right += row.quiz ? row.quiz->right : 0;
    }
    std::vector<Message> summary{{"classtable.handed_in", "Handed in: {count}.", {{"count", std::to_string(handedIn)}}}};
    if (judged > 0)
        summary.push_back({"classtable.predicted",
                           "It came as predicted: {right} of {judged}.",
                           {{"right", std::to_string(asPredicted)}, {"judged", std::to_string(judged)}}});
    if (asked > 0)
        summary.push_back({"classtable.quiz",
                           "Quiz answers that were right: {right} of {asked}.",
                           {{"right", grouped(right)}, {"asked", grouped(asked)}}});
    if (!table.uncounted.empty())
        summary.push_back(
            {"classtable.uncounted", "Files that do not count: {count}.", {{"count", std::to_string(table.uncounted.size())}}});
    return summary;
}

} // namespace nucleoscope

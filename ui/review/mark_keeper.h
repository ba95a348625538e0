#pragma once

#include "core/dataset/dataset.h"
#include "core/inspection/mark_store.h"

#include <QObject>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace nucleoscope::ui {

class Workspace;

/// What a mark is about: the selected nucleus by the names that outlive the window.
struct MarkedNucleus {
    std::string fingerprint;        ///< of its dataset
    std::string sample;             ///< id
    std::vector<ClassInfo> classes; ///< that a reviewer can choose from
    bool isNull() const { return sample.empty(); }
};
/// Null where nothing is selected.
MarkedNucleus markedNucleus(const Workspace& workspace);

/// The marks of the datasets that a workspace shows. Kept in memory, written behind: into the program's data folder, and a
/// copy into the folder of the open run. Every change is one step of the undo stack. Workspace::marks() is the one of a
/// window; it writes what is unwritten when it dies.
class MarkKeeper : public QObject {
    Q_OBJECT
public:
    explicit MarkKeeper(Workspace& workspace);
    ~MarkKeeper() override;

    /// Empty until they are read, which this begins; then changed() is sent.
    const MarkList& marks(const std::string& fingerprint);
    MarkFlags flagsOf(const Dataset& dataset, int sample);
    /// The reviewer's own mark of a nucleus; an empty one where there is none.
    Mark own(const MarkedNucleus& nucleus);

    /// Through the undo stack; `what` names the step: "mark as interesting".
    void change(const MarkedNucleus& nucleus, const Mark& after, const QString& what);

    QString reviewer() const; ///< kept between two starts
    void setReviewer(const QString& name);

    /// Merged with what is there, as one step of the undo stack; what came, what was older, and where reviewers now
    /// disagree is told by Workspace::noticed or failed.
    void importFile(const QString& file, const std::string& fingerprint);
    void exportFile(const QString& file, const std::string& fingerprint); ///< as CSV
    bool isIdle() const;                                                  ///< all is read and written

Q_SIGNALS:
    void changed();

private:
    friend class MarkCommand;
    struct Book;
    Book& book(const std::string& fingerprint);
    void load(const std::string& fingerprint);
    void runOpened();
    void apply(const std::string& fingerprint, const std::vector<Mark>& marks); ///< and writes
    void imported(const QString& file, const std::string& fingerprint, const MarkList& theirs);
    void save(const std::string& fingerprint);
    void saved(const std::string& fingerprint, Result<MarkList> onDisk);
    std::filesystem::path copyFor(const std::string& fingerprint) const;

    Workspace& workspace_;
    std::map<std::string, std::unique_ptr<Book>> books_;
    QString reviewer_;
};

} // namespace nucleoscope::ui

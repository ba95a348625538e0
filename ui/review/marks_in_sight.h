#pragma once

#include "core/inspection/marks.h"

#include <QObject>
#include <functional>
#include <string>
#include <vector>

namespace nucleoscope::ui {

class Workspace;

/// What is marked of the nuclei of a list, for a filter that asks for it. Follows the marks; but the selected nucleus
/// stays as it was when it was selected, until another one is: a mark that is just being set must not take it from under
/// the reviewer's keys.
class MarksInSight : public QObject {
    Q_OBJECT
public:
    explicit MarksInSight(Workspace& workspace, QObject* parent = nullptr);
    /// Of each sample 0…count-1, whose ids `idOf` gives, of the dataset with this fingerprint; empty where nothing is marked.
    std::vector<MarkFlags> read(const std::string& fingerprint, std::size_t count,
                                const std::function<const std::string&(std::size_t)>& idOf);
    /// The selected nucleus counts as it is marked now: another filter was asked for.
    void lookAgain();

Q_SIGNALS:
    void changed(); ///< read() says something else; several changes at a time, never from within the selection's

private:
    void selected();
    MarkFlags flagsNow();
    void tellSoon();

    Workspace& workspace_;
    std::string fingerprint_, sample_; ///< of the selected nucleus; empty: none
    MarkFlags held_;
    bool telling_ = false;
};

} // namespace nucleoscope::ui

#pragma once

#include "core/inspection/marks.h"

#include <QObject>
#include <functional>
#include <string>
#include <vector>

namespace nucleoscope::ui {

class Workspace;

/// What MarksInSight says at one moment, as a value: to be asked of many nuclei off the window's thread.
struct MarksAtSight {
    MarkList list;
    std::string held = {}; ///< id of the nucleus that stays as it was when it was selected; empty: none
    MarkFlags heldFlags = {};

    /// Of each sample 0…count-1, whose ids `idOf` gives; empty where nothing is marked.
    std::vector<MarkFlags> read(std::size_t count, const std::function<const std::string&(std::size_t)>& idOf) const;
};

/// What is marked of the nuclei of a list, for a filter that asks for it. Follows the marks; but the selected nucleus
/// stays as it was when it was selected, until another one is: a mark that is just being set must not take it from under
/// the reviewer's keys.
class MarksInSight : public QObject {
    Q_OBJECT
public:
    explicit MarksInSight(Workspace& workspace, QObject* parent = nullptr);
    /// Of the dataset with this fingerprint.
    MarksAtSight now(const std::string& fingerprint) const;
    /// Of each of its nuclei that is marked and `isListed`, by its id.
    std::vector<MarkFlags> marked(const std::string& fingerprint,
                                  const std::function<bool(const std::string& id)>& isListed) const;
    /// The selected nucleus counts as it is marked now: another filter was asked for.
    void lookAgain();

Q_SIGNALS:
    void changed(); ///< now() says something else; several changes at a time, never from within the selection's

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

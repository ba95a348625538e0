// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classroom/class_pack.h"
#include "core/jobs/job_queue.h"

namespace nucleoscope {

/// A class pack in a folder of its own on this computer, ready to be worked with: class.json, images/, and lesson/, where what comes
/// of the lesson is kept. Nothing of it mixes with the lessons and recipes that are here.
struct OpenedClassPack {
    ClassPack pack;
    std::filesystem::path folder;
    std::filesystem::path images() const { return folder / "images"; }
    std::filesystem::path lessonFolder() const { return folder / "lesson"; } ///< may not be there yet
};

/// Where opened packs lie: dataFolder()/classroom.
std::filesystem::path classroomFolder();

/// Unpacks it below `into`, in a folder that is the same for the same pack, and draws its images where it carries none; a pack that
/// is there already is taken as it is, with what came of its lesson. `place` may be such a folder itself.
/// Fails with Unreadable (damaged, or refused: core/archive) and as parseClassPack() does; with InvalidInput where its images are no
/// dataset of two classes; with Mismatch where another pack has the folder; WriteFailed; Cancelled: then nothing is left.
Result<OpenedClassPack> openClassPack(const std::filesystem::path& place, const std::filesystem::path& into, JobContext& context);

/// What class.json of a pack says; nothing is written. `place`: a pack, or a folder into which one was unpacked.
Result<ClassPack> readClassPack(const std::filesystem::path& place);

struct ClassPackList {
    std::vector<OpenedClassPack> packs; ///< in the order of their folders' names
    std::vector<Message> problems;      ///< folders that could not be read, and why
};
/// Those that were opened here before.
ClassPackList openedClassPacks(const std::filesystem::path& classroom);

} // namespace nucleoscope

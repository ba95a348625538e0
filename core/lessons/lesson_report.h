// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lessons/lesson_record.h"
#include "core/report/report_document.h"
#include "core/report/report_language.h"

namespace nucleoscope {

/// What came of a lesson, as a document to be printed or handed in: what was asked and predicted, what was done on each side,
/// what came out and how far to believe it. The first page is for who reads no further.
/// `record` has a conclusion. `folder`: of the lesson's runs, whose curves are drawn; a run that is not there any more has none.
ReportDocument lessonReport(const Lesson& lesson, const LessonRecord& record, const std::filesystem::path& folder,
                            const ReportLanguage& say = {});

/// Of the lesson that was run in this folder; `library`: where its text is.
/// Fails with NotFound where the folder holds no finished lesson or the library none of its name.
Result<ReportDocument> lessonReport(const std::filesystem::path& folder, const LessonLibrary& library,
                                    const ReportLanguage& say = {});

} // namespace nucleoscope

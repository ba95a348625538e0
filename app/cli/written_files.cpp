// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/written_files.h"

#include "app/cli/shared_options.h"
#include "core/base/files.h"

#include <CLI/App.hpp>

#include <memory>

namespace nucleoscope::cli {

Command sparingFiles(CLI::App& command, WrittenFiles files, Command work)
{
    const auto replace = std::make_shared<bool>(false);
    command.add_flag("--replace", *replace, "Where a file that is to be written is there already");
    return [replace, files = std::move(files), work = std::move(work)](Session& session) {
        for (const std::string& named : files()) {
            std::error_code problem;
            const std::filesystem::path file = placeNamed(named);
            if (!*replace && !named.empty() && named != "-" && std::filesystem::exists(file, problem))
                return session.failed({ErrorCode::InvalidInput,
                                       {"cli.in_the_way",
                                        "{file} is there already. Choose another name, or say --replace to have it overwritten.",
                                        {{"file", utf8(file)}}}});
        }
        return work(session);
    };
}

} // namespace nucleoscope::cli

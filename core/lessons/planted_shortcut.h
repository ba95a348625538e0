#pragma once

#include "core/dataset/dataset.h"
#include "core/jobs/job_queue.h"

#include <optional>

namespace nucleoscope {

/// A cue that tells the class without the cell: what a teacher plants and students hunt.
enum class PlantedCue {
    Nothing,
    Stain, ///< positive images a little bluer
    Jpeg,  ///< positive images compressed harder
    Size   ///< positive images cut closer: 400×400 of 450×450
};
std::string_view plantedCueName(PlantedCue cue); ///< "nothing", "stain", "jpeg", "size"
std::optional<PlantedCue> plantedCueFromName(std::string_view name);

/// What lies beside a planted copy. The cue is out of sight, not secret: whoever reads this program's source can open it.
/// That it was not changed afterwards is what `hash` is for.
struct Seal {
    std::string copiedFrom; ///< location of the dataset with the original images
    std::string salt;       ///< 16 hexadecimal digits
    std::string sealed;     ///< the cue, hexadecimal, mixed with what the salt draws
    std::string hash;       ///< XXH3 of salt and cue
};
inline constexpr const char* sealFileName = "planted.json";

struct PlantRequest {
    std::shared_ptr<const Dataset> dataset;
    std::filesystem::path folder;  ///< new, empty, or an earlier planted copy, which is replaced
    std::optional<PlantedCue> cue; ///< none: drawn by chance, each as likely
    std::uint64_t seed = 1;        ///< which tenth of the positive images is spared; and the cue, where it is drawn
};

/// Writes a copy of the labelled images with the cue in nine of ten positive ones, all files compressed anew so that this
/// tells nothing, and the seal. Names and folders stay. Written beside and renamed.
/// Fails with InvalidInput where the folder holds anything else or the classes do not lie in folders, Cancelled, WriteFailed.
Result<Seal> plantShortcut(const PlantRequest& request, JobContext& context);

/// Fails with NotFound where the folder is no planted copy, with Unreadable where its seal was damaged.
Result<Seal> readSeal(const std::filesystem::path& folder);
/// Opens the seal. Fails with Mismatch where cue and hash do not belong together.
Result<PlantedCue> reveal(const Seal& seal);

} // namespace nucleoscope

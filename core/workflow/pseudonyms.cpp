// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/pseudonyms.h"

#include "core/base/file_lock.h"
#include "core/base/files.h"
#include "core/base/private_file.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <random>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t keyDigits = 32;
constexpr std::string_view nameLetters = "0123456789bcdfghjkmnpqrstvwxyz"; // no vowels: no words

std::string hexOf(const HashKey& key)
{
    char text[keyDigits + 1];
    std::snprintf(text, sizeof text, "%016llx%016llx", static_cast<unsigned long long>(key[0]),
                  static_cast<unsigned long long>(key[1]));
    return text;
}

Result<HashKey> keyFrom(std::string_view text, const fs::path& file)
{
    const std::string_view digits = trimmed(text);
    HashKey key{};
    bool good = digits.size() == keyDigits;
    for (std::size_t half = 0; good && half < key.size(); ++half) {
        const char* from = digits.data() + half * keyDigits / 2;
        const char* to = from + keyDigits / 2;
        const auto read = std::from_chars(from, to, key[half], 16);
        good = read.ec == std::errc() && read.ptr == to;
    }
    if (good)
        return key;
    return fail(ErrorCode::Unreadable, {"pseudonyms.damaged",
                                        "{file}, by which names are made, is damaged. Without it, once it is deleted, patients "
                                        "get other names than in what was exported before.",
                                        {{"file", utf8(file)}}});
}

/// 64 bits of it a half; the system's own source of randomness.
HashKey drawnKey()
{
    std::random_device lot;
    const auto word = [&] { return std::uint64_t{lot()} << 32 | lot(); };
    return {word(), word()};
}

Result<HashKey> keptKey(const fs::path& file)
{
    auto text = readTextFile(file, 4096);
    if (text)
        return keyFrom(*text, file);
    if (text.error().code != ErrorCode::NotFound)
        return fail(text.error());
    const HashKey key = drawnKey();
    if (auto written = writePrivateFile(file, hexOf(key) + "\n"); !written)
        return fail(written.error());
    return key;
}

} // namespace

fs::path Pseudonyms::keyFile()
{
    return dataFolder() / "pseudonyms.key";
}

Result<Pseudonyms> Pseudonyms::ofThisComputer()
{
    const auto lock = FileLock::waitFor(keyFile());
    if (!lock)
        return fail(lock.error());
    return keptKey(keyFile()).map([](const HashKey& key) { return Pseudonyms(key); });
}

Result<std::optional<Pseudonyms>> Pseudonyms::wished(bool wished)
{
    if (!wished)
        return std::optional<Pseudonyms>();
    return ofThisComputer().map([](const Pseudonyms& names) { return std::optional(names); });
}

std::string Pseudonyms::letters(char kind, std::string_view text, int count) const
{
    std::uint64_t hash = keyedHash(key_, std::string(1, kind) + std::string(text));
    std::string name;
    for (int i = 0; i < count; ++i, hash /= nameLetters.size())
        name += nameLetters[static_cast<std::size_t>(hash % nameLetters.size())];
    return name;
}

std::string Pseudonyms::subject(std::string_view id) const
{
    return id.empty() ? std::string() : "P" + letters('P', lowered(id), 7);
}

std::string Pseudonyms::fold(std::string_view name) const
{
    return name.empty() ? std::string() : "F" + letters('F', name, 4);
}

std::string Pseudonyms::person(std::string_view name) const
{
    return name.empty() ? std::string() : "R" + letters('R', name, 7);
}

std::string Pseudonyms::sample(std::string_view id, std::string_view subject, std::string_view className) const
{
    std::string folder(className.empty() ? "unlabelled" : className);
    std::replace_if(
        folder.begin(), folder.end(), [](char c) { return c == '/' || c == '\\' || c == ':'; }, '_');
    const std::string whose = subject.empty() || subject == id ? "image" : this->subject(subject);
    return folder + "/" + whose + "_" + letters('S', id, 8) + ".png";
}

} // namespace nucleoscope

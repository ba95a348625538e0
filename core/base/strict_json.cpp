#include "core/base/strict_json.h"

#include <set>
#include <type_traits>
#include <utility>
#include <vector>

namespace nucleoscope {
namespace {

/// Hears the parser and puts the document together. The library's own, with a callback, searches all that an object or list
/// holds whenever one inside it ends: quadratic.
template <typename Document>
class StrictReader final : public nlohmann::json_sax<Document> {
public:
    StrictReader(int maxDepth, std::size_t mostValues) : maxDepth_(static_cast<std::size_t>(maxDepth)), mostValues_(mostValues) {}

    Document take() { return std::move(document_); }

    bool null() override { return isAdded(nullptr); }
    bool boolean(bool value) override { return isAdded(value); }
    bool number_integer(typename Document::number_integer_t value) override { return isAdded(value); }
    bool number_unsigned(typename Document::number_unsigned_t value) override { return isAdded(value); }
    bool number_float(typename Document::number_float_t value, const std::string&) override { return isAdded(value); }
    bool string(std::string& value) override { return isAdded(std::move(value)); }
    bool binary(typename Document::binary_t&) override { return false; } // no text of JSON has it
    bool start_object(std::size_t) override { return isOpened(Document::object()); }
    bool start_array(std::size_t) override { return isOpened(Document::array()); }
    bool end_object() override { return isClosed(); }
    bool end_array() override { return isClosed(); }

    bool key(std::string& name) override
    {
        auto& object = open_.back().value->template get_ref<typename Document::object_t&>();
        if constexpr (std::is_same_v<Document, nlohmann::json>) {
            const auto [place, isNew] = object.emplace(name, nullptr);
            refuseSecond(isNew, name);
            open_.back().next = &place->second;
        } else { // a list of pairs, whose own emplace looks through all of them
            refuseSecond(open_.back().keys.insert(name).second, name);
            object.push_back({name, nullptr});
            open_.back().next = &object.back().second;
        }
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& problem) override
    {
        // "[json.exception.parse_error.101] parse error at line 3, column 5: …": the number is not for people.
        const std::string_view what = problem.what();
        const std::size_t end = what.find("] ");
        throw JsonRefused(std::string(end == std::string_view::npos ? what : what.substr(end + 2)));
    }

private:
    struct Open {
        Document* value;          ///< an object or a list; stays where it is, for what holds it gets no more before it is closed
        Document* next = nullptr; ///< of an object: where the value of the key just read belongs
        std::set<std::string> keys; ///< of an object that keeps their order
    };

    static void refuseSecond(bool isNew, const std::string& name)
    {
        if (!isNew)
            throw JsonRefused("the key \"" + name + "\" stands in it twice");
    }

    Document* added(Document value)
    {
        if (++values_ > mostValues_)
            throw JsonRefused("it holds more than " + std::to_string(mostValues_) + " values");
        Document* place = &document_;
        if (!open_.empty() && open_.back().next)
            place = open_.back().next;
        else if (!open_.empty())
            place = &open_.back().value->template get_ref<typename Document::array_t&>().emplace_back();
        *place = std::move(value);
        return place;
    }
    bool isAdded(Document value)
    {
        added(std::move(value));
        return true;
    }
    bool isOpened(Document value)
    {
        if (open_.size() >= maxDepth_)
            throw JsonRefused("it is nested too deep");
        Document* const place = added(std::move(value));
        open_.push_back({place, nullptr, {}});
        return true;
    }
    bool isClosed()
    {
        open_.pop_back();
        return true;
    }

    const std::size_t maxDepth_;
    const std::size_t mostValues_;
    std::size_t values_ = 0;
    Document document_;
    std::vector<Open> open_; ///< outermost first
};

template <typename Document>
Document strictlyParsed(std::string_view text, int maxDepth, std::size_t mostValues)
{
    StrictReader<Document> reader(maxDepth, mostValues);
    if (!Document::sax_parse(text, &reader))
        throw JsonRefused("it is no JSON");
    return reader.take();
}

} // namespace

nlohmann::json parseStrictJson(std::string_view text, int maxDepth, std::size_t mostValues)
{
    return strictlyParsed<nlohmann::json>(text, maxDepth, mostValues);
}

nlohmann::ordered_json parseStrictOrderedJson(std::string_view text, int maxDepth, std::size_t mostValues)
{
    return strictlyParsed<nlohmann::ordered_json>(text, maxDepth, mostValues);
}

nlohmann::json jsonIfSound(std::string_view text, int maxDepth, std::size_t mostValues)
{
    try {
        return parseStrictJson(text, maxDepth, mostValues);
    } catch (const JsonRefused&) {
        return {};
    }
}

} // namespace nucleoscope

#include "core/base/json_values.h"
#include "core/base/strict_json.h"
#include "core/learning/recipe_fields.h"
#include "core/learning/recipe_names.h"

#include "core/base/csv.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

namespace nucleoscope {
namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

constexpr int recipeFormatVersion = 1;

/// Where and why; caught in parseRecipe.
struct FieldProblem {
    std::string place; ///< JSON pointer
    std::string problem;
};

/// The double that reads as the float does: 0.485f is written 0.485 and not 0.48500001430511475.
double plain(float value)
{
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    return numberFromText({text, end});
}

std::string describe(const Allowed& allowed)
{
    return (allowed.lowOpen ? "more than " : "at least ") + csvNumber(allowed.low)
           + (allowed.highOpen ? " and less than " : " and at most ") + csvNumber(allowed.high);
}

bool isAllowed(double value, const Allowed& a)
{
    return (a.lowOpen ? value > a.low : value >= a.low) && (a.highOpen ? value < a.high : value <= a.high);
}

/// Fills a recipe from one JSON object; what is absent keeps its default.
class FieldReader {
public:
    FieldReader(const Json& object, std::string place) : object_(object), place_(std::move(place))
    {
        if (!object_.is_object())
            throw FieldProblem{place_, "an object is needed here"};
    }

    void text(const char* key, std::string& field)
    {
        const Json* value = find(key);
        if (value && !value->is_string())
            refuse(key, "a text is needed here");
        if (value)
            field = value->get<std::string>();
    }
    void flag(const char* key, bool& field)
    {
        const Json* value = find(key);
        if (value && !value->is_boolean())
            refuse(key, "true or false is needed here");
        if (value)
            field = value->get<bool>();
    }
    void number(const char* key, double& field, const Allowed& allowed)
    {
        if (const Json* value = find(key))
            field = numberOf(*value, key, allowed);
    }
    void whole(const char* key, int& field, const Allowed& allowed)
    {
        const Json* value = find(key);
        if (!value)
            return;
        const double number = numberOf(*value, key, allowed);
        if (number != std::floor(number))
            refuse(key, "a whole number is needed here");
        field = static_cast<int>(number);
    }
    void oneOf(const char* key, int& field, std::initializer_list<int> choices)
    {
        const Json* value = find(key);
        if (!value)
            return;
        std::string names;
        for (const int choice : choices)
            names += (names.empty() ? "" : ", ") + std::to_string(choice);
        const double number = value->is_number() ? value->get<double>() : 0;
        const auto* found = std::find(choices.begin(), choices.end(), number);
        if (!value->is_number() || found == choices.end())
            refuse(key, "one of " + names + " is needed here");
        field = *found;
    }
    template <typename Choice>
    void choice(const char* key, Choice& field)
    {
        const Json* value = find(key);
        if (!value)
            return;
        const auto known = value->is_string() ? choiceFromName<Choice>(value->get<std::string>()) : std::nullopt;
        if (!known)
            refuse(key, "one of " + choiceNames<Choice>() + " is needed here");
        field = *known;
    }
    void numbers(const char* key, std::array<float, 3>& field, const Allowed& allowed)
    {
        const Json* value = find(key);
        if (!value)
            return;
        if (!value->is_array() || value->size() != field.size())
            refuse(key, "three numbers are needed here, for red, green and blue");
        for (std::size_t i = 0; i < field.size(); ++i)
            field[i] = static_cast<float>(numberOf((*value)[i], std::string(key) + "/" + std::to_string(i), allowed));
    }
    void head(const char* key, std::vector<HeadLayer>& field)
    {
        const Json* value = find(key);
        if (!value)
            return;
        if (!value->is_array() || value->empty() || value->size() > 64)
            refuse(key, "a list of layers is needed here");
        field.clear();
        for (std::size_t i = 0; i < value->size(); ++i)
            field.push_back(layer((*value)[i], place_ + "/" + key + "/" + std::to_string(i)));
        if (field.back().kind != HeadLayer::Kind::Linear || field.back().outputs != 0)
            refuse(key, "the last layer must be linear with 0 outputs, which stands for the number of classes");
    }
    template <typename Fields>
    void section(const char* key, Fields fields)
    {
        const Json* value = find(key);
        if (!value)
            return;
        FieldReader inner(*value, place_ + "/" + key);
        fields(inner);
        inner.refuseUnknownKeys();
    }
    /// Reads and forgets a key.
    const Json* find(const char* key)
    {
        known_.insert(key);
        const auto found = object_.find(key);
        return found == object_.end() ? nullptr : &*found;
    }
    void refuseUnknownKeys() const
    {
        for (const auto& [key, value] : object_.items())
            if (!known_.contains(key))
                throw FieldProblem{place_ + "/" + key, "this key is not known here"};
    }
    [[noreturn]] void refuse(const std::string& key, const std::string& problem) const
    {
        throw FieldProblem{place_ + "/" + key, problem};
    }

private:
    double numberOf(const Json& value, const std::string& key, const Allowed& allowed) const
    {
        if (!value.is_number() || !isAllowed(value.get<double>(), allowed))
            refuse(key, "a number of " + describe(allowed) + " is needed here");
        return value.get<double>();
    }
    static HeadLayer layer(const Json& value, const std::string& place)
    {
        FieldReader reader(value, place);
        HeadLayer read;
        if (!reader.find("layer"))
            reader.refuse("layer", "one of " + choiceNames<HeadLayer::Kind>() + " is needed here");
        reader.choice("layer", read.kind);
        if (read.kind == HeadLayer::Kind::Linear)
            reader.whole("outputs", read.outputs, {0, 65536});
        if (read.kind == HeadLayer::Kind::Dropout)
            reader.number("probability", read.probability, {0, 1, false, true});
        reader.refuseUnknownKeys();
        return read;
    }

    const Json& object_;
    std::string place_;
    std::set<std::string> known_;
};

/// Writes what FieldReader reads.
class FieldWriter {
public:
    explicit FieldWriter(OrderedJson& object) : object_(object) {}
    void text(const char* key, const std::string& field) { object_[key] = field; }
    void flag(const char* key, bool field) { object_[key] = field; }
    void number(const char* key, double field, const Allowed&) { object_[key] = field; }
    void whole(const char* key, int field, const Allowed&) { object_[key] = field; }
    void oneOf(const char* key, int field, std::initializer_list<int>) { object_[key] = field; }
    template <typename Choice>
    void choice(const char* key, Choice field)
    {
        object_[key] = std::string(choiceName(field));
    }
    void numbers(const char* key, const std::array<float, 3>& field, const Allowed&)
    {
        object_[key] = OrderedJson::array({plain(field[0]), plain(field[1]), plain(field[2])});
    }
    void head(const char* key, const std::vector<HeadLayer>& field)
    {
        OrderedJson layers = OrderedJson::array();
        for (const HeadLayer& layer : field) {
            OrderedJson entry{{"layer", std::string(choiceName(layer.kind))}};
            if (layer.kind == HeadLayer::Kind::Linear)
                entry["outputs"] = layer.outputs;
            if (layer.kind == HeadLayer::Kind::Dropout)
                entry["probability"] = layer.probability;
            layers.push_back(std::move(entry));
        }
        object_[key] = std::move(layers);
    }
    template <typename Fields>
    void section(const char* key, Fields fields)
    {
        OrderedJson inner = OrderedJson::object();
        FieldWriter writer(inner);
        fields(writer);
        object_[key] = std::move(inner);
    }

private:
    OrderedJson& object_;
};

bool isPlainName(const std::string& name)
{
    return !name.empty() && name.size() <= 100 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

void readVersion(FieldReader& reader)
{
    const Json* version = reader.find("version");
    if (!version)
        return;
    if (!version->is_number_integer() || version->get<double>() < 1)
        reader.refuse("version", "the number " + std::to_string(recipeFormatVersion) + " is needed here");
    if (version->get<double>() > recipeFormatVersion)
        reader.refuse("version", "it was written by a newer Nucleoscope, which this one cannot read; update the program");
}

} // namespace

Result<Recipe> parseRecipe(std::string_view json, const std::string& sourceName)
{
    const auto refused = [&](const std::string& place, const std::string& problem) {
        return fail(ErrorCode::InvalidInput,
                    {"recipe.invalid",
                     "The recipe {file} cannot be used: at {place}, {problem}.",
                     {{"file", sourceName}, {"place", place.empty() ? "/" : place}, {"problem", problem}}});
    };
    try {
        const Json content = parseStrictJson(json, 8);
        FieldReader reader(content, "");
        Recipe recipe;
        readVersion(reader);
        reader.find("$schema"); // for editors
        visitRecipe(reader, recipe);
        reader.refuseUnknownKeys();
        if (!isPlainName(recipe.name))
            reader.refuse("name", "small letters, digits, - and _ are needed");
        if (recipe.network.architecture.empty() || recipe.network.weights.empty())
            throw FieldProblem{recipe.network.weights.empty() ? "/network/weights" : "/network/architecture",
                               "a text is needed here"};
        return recipe;
    } catch (const FieldProblem& problem) {
        return refused(problem.place, problem.problem);
    } catch (const std::exception& problem) {
        return refused("", problem.what());
    }
}

std::string recipeToJson(const Recipe& recipe)
{
    OrderedJson content{{"version", recipeFormatVersion}};
    FieldWriter writer(content);
    visitRecipe(writer, recipe);
    return jsonText(content);
}

} // namespace nucleoscope

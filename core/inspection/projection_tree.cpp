#include "core/inspection/projection_tree.h"

#include <algorithm>
#include <cmath>

namespace nucleoscope {

namespace {

constexpr int deepest = 16; // cells of a 65,536th of the side; points closer than that are one
constexpr int pointsInLeaf = 4;

/// Spreads the lower 16 bits so that a zero lies between any two.
std::uint32_t spread(std::uint32_t bits)
{
    bits = (bits | (bits << 8)) & 0x00FF00FFu;
    bits = (bits | (bits << 4)) & 0x0F0F0F0Fu;
    bits = (bits | (bits << 2)) & 0x33333333u;
    return (bits | (bits << 1)) & 0x55555555u;
}

} // namespace

void RepulsionTree::sortByPlace(std::span<const MapPoint> positions, MapPoint low, float side)
{
    const float scale = side > 0 ? 65535.0f / side : 0;
    keys_.resize(positions.size());
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const auto x = static_cast<std::uint32_t>((positions[i].x - low.x) * scale);
        const auto y = static_cast<std::uint32_t>((positions[i].y - low.y) * scale);
        keys_[i] = (static_cast<std::uint64_t>(spread(x) | (spread(y) << 1)) << 32) | i;
    }
    std::sort(keys_.begin(), keys_.end());
    order_.resize(positions.size());
    sorted_.resize(positions.size());
    for (std::size_t i = 0; i < keys_.size(); ++i) {
        order_[i] = static_cast<int>(keys_[i] & 0xFFFFFFFFu);
        sorted_[i] = positions[static_cast<std::size_t>(order_[i])];
    }
}

void RepulsionTree::build(std::span<const MapPoint> positions)
{
    nodes_.clear();
    if (positions.empty())
        return;
    MapPoint low = positions[0], high = positions[0];
    for (const MapPoint& point : positions) {
        low = {std::min(low.x, point.x), std::min(low.y, point.y)};
        high = {std::max(high.x, point.x), std::max(high.y, point.y)};
    }
    const float side = std::max(high.x - low.x, high.y - low.y);
    sortByPlace(positions, low, side);
    addNode(0, static_cast<int>(positions.size()) - 1, 0, side);
}

void RepulsionTree::addNode(int first, int last, int depth, float side)
{
    const std::size_t self = nodes_.size();
    nodes_.emplace_back();
    double x = 0, y = 0;
    for (int i = first; i <= last; ++i) {
        x += static_cast<double>(sorted_[static_cast<std::size_t>(i)].x);
        y += static_cast<double>(sorted_[static_cast<std::size_t>(i)].y);
    }
    const int count = last - first + 1;
    Node node;
    node.x = static_cast<float>(x / count);
    node.y = static_cast<float>(y / count);
    node.count = static_cast<float>(count);
    if (count <= pointsInLeaf) {
        node.first = first;
        node.last = last;
    } else if (depth < deepest) {
        node.sideSquared = side * side;
        const int shift = 32 + 2 * (deepest - 1 - depth);
        for (int from = first; from <= last;) {
            const std::uint64_t cell = keys_[static_cast<std::size_t>(from)] >> shift;
            const auto end =
                std::upper_bound(keys_.begin() + from, keys_.begin() + last + 1, cell,
                                 [shift](std::uint64_t wanted, std::uint64_t key) { return wanted < (key >> shift); });
            const int to = static_cast<int>(end - keys_.begin());
            addNode(from, to - 1, depth + 1, side / 2);
            from = to;
        }
    }
    node.next = static_cast<int>(nodes_.size());
    if (node.last < node.first)
        node.first = 1, node.last = 0;
    nodes_[self] = node;
}

double RepulsionTree::repulsion(MapPoint position, float theta, MapPoint& force) const
{
    const float thetaSquared = theta * theta;
    double sum = 0;
    float forceX = 0, forceY = 0;
    const auto add = [&](float dx, float dy, float squared, float count) {
        const float q = 1 / (1 + squared);
        const float weight = count * q;
        sum += static_cast<double>(weight);
        forceX += weight * q * dx;
        forceY += weight * q * dy;
    };
    const int end = static_cast<int>(nodes_.size());
    for (int i = 0; i < end;) {
        const Node& node = nodes_[static_cast<std::size_t>(i)];
        if (node.first <= node.last) {
            for (int p = node.first; p <= node.last; ++p) {
                const MapPoint other = sorted_[static_cast<std::size_t>(p)];
                const float dx = position.x - other.x, dy = position.y - other.y;
                add(dx, dy, dx * dx + dy * dy, 1);
            }
            i = node.next;
            continue;
        }
        const float dx = position.x - node.x, dy = position.y - node.y;
        const float squared = dx * dx + dy * dy;
        // A group in one deepest cell has no side: it counts as one place however near.
        if (node.sideSquared < thetaSquared * squared || node.sideSquared == 0) {
            add(dx, dy, squared, node.count);
            i = node.next;
        } else
            ++i;
    }
    force = {forceX, forceY};
    return sum;
}

} // namespace nucleoscope

#pragma once

#include "core/inspection/projection.h"

namespace nucleoscope {

/// A quadtree over points of a plane that answers what all others do to one of them, far groups taken as one point
/// (Barnes and Hut 1986). Nodes lie in depth-first order with the place to jump to, so a walk needs no stack.
class RepulsionTree {
public:
    /// Built anew for each set of positions; memory is kept.
    void build(std::span<const MapPoint> positions);

    /// Sums over all points j: of q² (y_i - y_j) into `force`, of q into the result, q = 1 / (1 + |y_i - y_j|²). The point
    /// itself adds 1 to the sum.
    double repulsion(MapPoint position, float theta, MapPoint& force) const;

    /// Point indices so that neighbours in the list are near each other: walks of neighbours touch the same nodes.
    const std::vector<int>& order() const { return order_; }

private:
    struct Node {
        float x = 0, y = 0; ///< centre of mass
        float count = 0;    ///< points below
        float sideSquared = 0;
        int next = 0;  ///< node after everything below
        int first = 0; ///< points of a leaf, in order_
        int last = -1; ///< first > last: not a leaf
    };
    void addNode(int first, int last, int depth, float side);
    void sortByPlace(std::span<const MapPoint> positions, MapPoint low, float side);

    std::vector<Node> nodes_;
    std::vector<int> order_;
    std::vector<std::uint64_t> keys_; ///< Morton code, then index
    std::vector<MapPoint> sorted_;    ///< positions in order_
};

} // namespace nucleoscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// The inner loops of a training step and of prediction, on raw memory: no torch in here. Each instruction set has its
/// own copy, compiled from the same source; the best one that the processor has is chosen at run time.
///
/// Maps lie channels-last: [rows × channels], a row being one place of one image. T: float, or Bf16 (stored so, computed in
/// fp32, but for products where the processor multiplies bf16). Channel counts are arbitrary. Every function works on the
/// part of the data that it is given, on the calling thread, and sums in an order that depends on that part alone, so that
/// equal parts give equal bits.
namespace nucleoscope::kernels {

using Index = std::int64_t;
enum class Bf16 : std::uint16_t {}; ///< the upper half of a float

/// What follows a convolution: a = clamp(z·scale + shift, low, high), a channel each. Null scale: a = z.
struct Activation {
    const float* scale = nullptr;
    const float* shift = nullptr;
    float low = 0;
    float high = 0;
};

/// Gradient through a batch normalisation, once its sums are known: dz = alpha·g + beta·z + gamma, a channel each.
/// Null alpha: dz = g. Null beta: dz = alpha·g.
struct NormGradient {
    const float* alpha = nullptr;
    const float* beta = nullptr;
    const float* gamma = nullptr;
};

/// What goes through 3×3 windows with padding 1, each channel for itself: output height = (height - 1) / stride + 1; the same for the width. Stride 1 or 2.
struct DepthwiseShape {
    Index height = 0, width = 0, channels = 0, stride = 1;
    Index outputHeight() const { return (height - 1) / stride + 1; }
    Index outputWidth() const { return (width - 1) / stride + 1; }
};

/// Of one image: output rows rowBegin … rowEnd-1. `bias` null: the plain sums; else clamp(sum + bias, low, high), of the input as
/// it is and without sums.
template <typename T>
struct DepthwiseForward {
    DepthwiseShape shape;
    Index rowBegin = 0, rowEnd = 0;
    const T* input = nullptr;
    Activation activation;          ///< of the input
    const float* weights = nullptr; ///< [9 × channels]
    T* output = nullptr;
    const float* bias = nullptr;
    float low = 0, high = 0;
    const float* centre = nullptr; ///< of the sums
    float* sums = nullptr;         ///< null, or [2 × channels], written: Σ (z - centre), Σ (z - centre)²
    float* scratch = nullptr;      ///< depthwiseScratch() floats
};

/// Of one image. Rows rowBegin … rowEnd-1 are output rows; the input rows stride·rowBegin … stride·rowEnd-1 are written.
/// g: gradient of the activated output; dz of the output is made of it and of z by `norm`.
template <typename T>
struct DepthwiseBackward {
    DepthwiseShape shape;
    Index rowBegin = 0, rowEnd = 0;
    const T* gradient = nullptr;
    const T* output = nullptr; ///< z; may be null where norm.beta is
    NormGradient norm;
    const T* input = nullptr;
    Activation activation; ///< of the input; its gradient passes where low < a < high
    const float* weights = nullptr;
    T* inputGradient = nullptr; ///< null: not wanted
    const float* centre = nullptr;
    float* sums = nullptr;           ///< null, or [2 × channels], written: Σ g, Σ g (z - centre) of input z and its gradient g
    float* weightGradient = nullptr; ///< [9 × channels], written
    float* scratch = nullptr;
};

/// c [rows × outputs] = a [rows × inputs] · weights. `packed` comes from the same family's pack(). With `bias`:
/// clamp(sum + bias, low, high) + residual.
template <typename T>
struct PointwiseForward {
    Index rows = 0, inputs = 0, outputs = 0;
    const T* input = nullptr;
    Activation activation;
    const float* packed = nullptr;
    T* output = nullptr;
    const float* bias = nullptr;
    float low = 0, high = 0;
    const T* residual = nullptr; ///< [rows × outputs]; only with bias
    const float* centre = nullptr;
    float* sums = nullptr;    ///< null, or [2 × outputs], written
    float* scratch = nullptr; ///< pointwiseScratch() floats
};

template <typename T>
struct PointwiseBackward {
    Index rows = 0, inputs = 0, outputs = 0;
    const T* gradient = nullptr; ///< [rows × outputs]
    const T* output = nullptr;
    NormGradient norm;
    const T* input = nullptr; ///< [rows × inputs]
    Activation activation;
    const float* packed = nullptr;       ///< of the transposed weights
    T* inputGradient = nullptr;          ///< null: not wanted
    const T* residualGradient = nullptr; ///< added to the input's gradient where given
    const float* centre = nullptr;
    float* sums = nullptr;           ///< null, or [2 × inputs], written
    float* weightGradient = nullptr; ///< null, or [outputs × inputs], written
    float* scratch = nullptr;
};

/// On storage T.
template <typename T>
struct Family {
    bool multipliesBf16; ///< pointwise weights and what they are multiplied with are rounded to bf16
    /// sums [2 × channels] = Σ (z - centre), Σ (z - centre)².
    void (*moments)(const T* z, Index rows, Index channels, const float* centre, float* sums);
    /// y = clamp(z·scale + shift + residual, low, high); residual may be null.
    void (*activate)(const T* z, const T* residual, T* y, Index rows, Index channels, const Activation& activation);
    /// g = gradient where low < (z·scale + shift, or `activated` where given) < high, else 0;
    /// sums = Σ g, Σ g (z - centre); g is kept in `masked` where that is not null.
    void (*gradientMoments)(const T* gradient, const T* z, const T* activated, T* masked, Index rows, Index channels,
                            const Activation& activation, const float* centre, float* sums);
    /// dz = alpha·g + beta·z + gamma with g as above.
    void (*normGradient)(const T* gradient, const T* z, T* dz, Index rows, Index channels, const Activation& activation,
                         const NormGradient& norm);
    void (*depthwiseForward)(const DepthwiseForward<T>&);
    void (*depthwiseBackward)(const DepthwiseBackward<T>&);
    void (*pointwiseForward)(const PointwiseForward<T>&);
    void (*pointwiseBackward)(const PointwiseBackward<T>&);
    /// The largest of each 3×3 neighbourhood, padding 1, of one image.
    void (*maxPool)(const DepthwiseShape& shape, const T* input, T* output);
    /// Floats of memory for packed weights.
    Index (*packedSize)(Index inputs, Index outputs);
    /// Weights for pointwise: from element (input k, output n) at source[k·inputStride + n·outputStride].
    void (*pack)(const float* source, Index inputStride, Index outputStride, Index inputs, Index outputs, float* packed);
};

/// One step of an optimiser on flat fp32 lists; the formulas are in optimiser.h.
struct OptimiserStep {
    float rate = 0;         ///< η, or η/(1-β₁ᵗ) for Adam and Adamax
    float decay = 0;        ///< λ added to the gradient
    float shrink = 1;       ///< θ is multiplied by it first: 1 - ηλ of AdamW
    float momentum = 0;     ///< μ or β₁
    float momentumRest = 1; ///< 1 - β₁, exact where β₁ is close to 1
    float beta2 = 0;
    float beta2Rest = 1;
    float epsilon = 0;
    float secondCorrection = 1; ///< √(1-β₂ᵗ)
    float gradientFactor = 1;   ///< of clipping
};

struct Kernels {
    const char* name; ///< "portable", "avx2", "avx512", "avx512bf16"
    bool (*supported)();
    Family<float> fp32;
    Family<Bf16> bf16;

    /// Floats of scratch, which should be aligned to 64 bytes.
    Index (*depthwiseScratch)(const DepthwiseShape& shape);
    Index (*pointwiseScratch)(Index inputs, Index outputs);

    void (*sgd)(float* parameter, const float* gradient, float* momentum, Index count, const OptimiserStep& step);
    void (*adam)(float* parameter, const float* gradient, float* first, float* second, Index count, const OptimiserStep& step);
    void (*adamax)(float* parameter, const float* gradient, float* first, float* second, Index count, const OptimiserStep& step);
    double (*sumOfSquares)(const float* values, Index count);

    template <typename T>
    const Family<T>& family() const
    {
        if constexpr (sizeof(T) == sizeof(float))
            return fp32;
        else
            return bf16;
    }
};

/// The best that this processor has.
const Kernels& bestKernels();
/// By name; null where this build or this processor has none of that name.
const Kernels* kernelsNamed(const char* name);

} // namespace nucleoscope::kernels

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/model_export.h"

#include "core/exchange/onnx_file.h"
#include "core/exchange/torch_script.h"
#include "core/learning/ensemble.h"
#include "core/workflow/run_predictor.h"
#include "core/workflow/weights_export.h"

namespace nucleoscope {
namespace {

Result<Bytes> scriptOf(const NetworkGraph& graph, std::vector<GraphTensor> tensors, const std::string& signature,
                       EngineHost& host)
{
    const Result<Engine*> engine = host.engine();
    if (!engine)
        return fail(engine.error());
    const auto writer = scripting(**engine);
    if (!writer)
        return fail(writer.error());
    ScriptModule module = scriptModule(graph, std::move(tensors));
    module.extraFiles["signature.json"] = signature;
    return (*writer)->scriptArchive(module);
}

Result<void> writeGraph(const Run& run, const std::filesystem::path& model, const std::filesystem::path& out, ModelFormat format,
                        const std::string& signature, EngineHost& host)
{
    const RunInfo& info = run.info();
    const auto weights = SafetensorsFile::open(model);
    if (!weights)
        return fail(weights.error());
    const auto graph = networkGraph(info.recipe, static_cast<int>(info.classes.size()), info.recipe.testTimeViews,
                                    ensembleMembers(weights->metadata()));
    if (!graph)
        return fail(graph.error());
    auto tensors = graphTensors(*graph, *weights, utf8(model));
    if (!tensors)
        return fail(tensors.error());
    const Result<Bytes> content = format == ModelFormat::Onnx
                                      ? Result<Bytes>(onnxModel(*graph, *tensors, {{"nucleoscope.signature", signature}}))
                                      : scriptOf(*graph, std::move(*tensors), signature, host);
    return content.and_then([&](const Bytes& bytes) { return writeFileAtomically(out, bytes); });
}

} // namespace

Result<ExportedModel> exportModel(const Run& run, const std::filesystem::path& out, const ModelExportOptions& options,
                                  EngineHost& host)
{
    const auto finalRun = finalRunFor(run, options.network);
    if (!finalRun)
        return fail(finalRun.error());
    const Run* const after = *finalRun ? &**finalRun : nullptr;
    const Run& network = after ? *after : run;
    const auto model = modelOf(network);
    if (!model)
        return fail(model.error());
    const std::string signature = modelSignature(run, options.format, utf8(out.filename()), options.point, options.names, after);
    if (options.format == ModelFormat::Safetensors) {
        WeightsExportOptions how;
        how.notes["signature"] = signature;
        if (const auto written = exportWeights(network, out, how); !written)
            return fail(written.error());
    } else if (const auto written = writeGraph(network, *model, out, options.format, signature, host); !written) {
        return fail(written.error());
    }
    ExportedModel exported;
    exported.file = out;
    exported.signature = out;
    exported.signature += ".json";
    exported.epoch = network.info().bestEpoch;
    exported.isFinal = after != nullptr;
    if (const auto written = writeFileAtomically(exported.signature, signature); !written)
        return fail(written.error());
    std::error_code ignored;
    exported.bytes = std::filesystem::file_size(out, ignored);
    return exported;
}

} // namespace nucleoscope

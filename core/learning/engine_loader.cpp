#include "core/learning/engine_loader.h"

#include "core/base/files.h"
#include "core/learning/kept_predictors.h"
#include "core/learning/libtorch_install.h"

#include "nucleoscope_build.h"

#include <cstdlib>
#include <utility>

#ifdef _WIN32
#include <windows.h>
#else
#include <dlfcn.h>
#include <unistd.h>
#endif

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

using Factory = const EngineModule* (*)();
constexpr char factoryName[] = "nucleoscope_engine";

struct Module {
    Factory factory = nullptr;
    std::string problem; ///< what the loader said
};

// A module stays in memory until the program ends: LibTorch's threads and caches do not survive being unloaded.
#ifdef _WIN32
Module loadModule(const fs::path& file)
{
    const HMODULE handle = ::LoadLibraryW(file.c_str());
    if (!handle)
        return {nullptr, "LoadLibrary failed with code " + std::to_string(::GetLastError())};
    const auto symbol = reinterpret_cast<Factory>(reinterpret_cast<void*>(::GetProcAddress(handle, factoryName)));
    return {symbol, symbol ? "" : "it does not export " + std::string(factoryName)};
}
#else
Module loadModule(const fs::path& file)
{
    const auto whatFailed = [] {
        const char* text = ::dlerror();
        return std::string(text ? text : "unknown reason");
    };
    void* handle = ::dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!handle)
        return {nullptr, whatFailed()};
    const auto symbol = reinterpret_cast<Factory>(::dlsym(handle, factoryName));
    return {symbol, symbol ? "" : whatFailed()};
}
#endif

bool loadLibrary(const fs::path& file)
{
#ifdef _WIN32
    return ::LoadLibraryExW(file.c_str(), nullptr, LOAD_WITH_ALTERED_SEARCH_PATH); // what it needs lies beside it
#else
    return ::dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
#endif
}

/// A library that is loaded already is found by its name, wherever it lies: the module then needs to know no place. False
/// where there is none of them.
bool loadLibTorch()
{
    bool any = false;
    const LibTorchFiles files = libTorchOfThisSystem();
    const std::string prefix = files.main.starts_with("lib") ? "lib" : "";
    if (const auto found = libTorchIn(libTorchFolder()))
        for (const char* name : {"c10", "torch_cpu", "c10_cuda", "torch_cuda", "torch"}) {
            const fs::path library = found->libraries / ((prefix + name).append(files.ending));
            std::error_code ignored;
            if (fs::exists(library, ignored))
                any = loadLibrary(library) || any;
        }
    return any;
}

Error notLoaded(const fs::path& file, const std::string& reason)
{
    return {
        ErrorCode::Engine,
        {"engine.not_loaded",
         "The learning engine {file} could not be loaded: {reason}. It needs LibTorch, which the Train page and "
         "`nucleoscope libtorch download` fetch from PyTorch into {libtorch}. The environment variable NUCLEOSCOPE_ENGINE may "
         "name another engine file. Without it everything but training and predicting works.",
         {{"file", utf8(file)}, {"reason", reason}, {"libtorch", utf8(libTorchFolder())}}}};
}

Error notThere(const fs::path& file)
{
    return {
        ErrorCode::Engine,
        {"engine.not_there",
         "There is no learning engine at {file}. `./dev build` builds it; the environment variable NUCLEOSCOPE_ENGINE may name "
         "another file. Without it everything but training and predicting works.",
         {{"file", utf8(file)}}}};
}

fs::path engineFile()
{
    if (const char* given = std::getenv("NUCLEOSCOPE_ENGINE"); given && *given)
        return pathFromUtf8(given);
    return (executableFolder() / build::engineFolder / build::torchEngineFile).lexically_normal();
}

Result<std::unique_ptr<Engine>> loadEngine(const fs::path& file)
{
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        return fail(notThere(file));
    Module module = loadModule(file);
    if (!module.factory && loadLibTorch())
        module = loadModule(file);
    if (!module.factory)
        return fail(notLoaded(file, module.problem));
    const EngineModule* description = module.factory();
    if (!description || description->interfaceVersion != engineInterfaceVersion || !description->create)
        return fail(notLoaded(file, "it was built for another version of the program (interface "
                                        + (description ? std::to_string(description->interfaceVersion) : "none") + ", needed "
                                        + std::to_string(engineInterfaceVersion) + ")"));
    std::unique_ptr<Engine> engine(description->create());
    if (!engine)
        return fail(notLoaded(file, "it could not start"));
    return engine;
}

} // namespace

struct EngineHost::Loaded {
    std::unique_ptr<Engine> engine;
};

void prepareEngineEnvironment(char** arguments)
{
#ifdef __linux__
    // libgomp's threads spin 300,000 times before they sleep. Where something else wants the cores, a compiler, the window
    // or the threads that decode ahead, that makes a training many times slower; a short spin costs next to nothing.
    if (std::getenv("GOMP_SPINCOUNT") || std::getenv("OMP_WAIT_POLICY"))
        return;
    ::setenv("GOMP_SPINCOUNT", "1000", 1);
    // Where the program is linked with something that needs libgomp, as Qt does through libb2, it has read its settings before
    // main(): then begin again. Where that cannot be, the threads spin and all else is the same.
    if (::dlopen("libgomp.so.1", RTLD_LAZY | RTLD_NOLOAD))
        ::execv("/proc/self/exe", arguments);
#else
    (void)arguments;
#endif
}

EngineHost::EngineHost() : loaded_(std::make_unique<Loaded>()) {}
EngineHost::EngineHost(std::unique_ptr<Engine> engine)
    : loaded_(std::make_unique<Loaded>(Loaded{keepingPredictors(std::move(engine))}))
{}
EngineHost::~EngineHost() = default;

Result<Engine*> EngineHost::engine()
{
    if (!loaded_->engine) {
        try {
            auto engine = loadEngine(engineFile());
            if (!engine)
                return fail(engine.error());
            loaded_->engine = keepingPredictors(std::move(*engine));
        } catch (const std::exception& problem) {
            return fail(notLoaded(engineFile(), problem.what()));
        }
    }
    return loaded_->engine.get();
}

} // namespace nucleoscope

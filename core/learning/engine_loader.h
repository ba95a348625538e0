#pragma once

#include "core/learning/engine.h"

namespace nucleoscope {

/// Settings of libraries that the engine brings, which they read when they are loaded: call first thing in main(), before
/// there are threads. What the environment says already goes before. Where such a library was loaded with the program, the
/// program is started once more in its own place, with `arguments` (main's argv).
void prepareEngineEnvironment(char** arguments);

/// Loads the engine module on first use and keeps it. The module is looked for in NUCLEOSCOPE_ENGINE (a file), then
/// beside the executable (../lib/nucleoscope). Where the module does not find LibTorch by itself, as in a package, LibTorch is
/// taken from NUCLEOSCOPE_LIBTORCH, else from dataFolder()/libtorch: a folder with lib/ or torch/lib/ in it. Call on the
/// learning thread.
class EngineHost {
public:
    EngineHost();
    /// Hosts a given engine instead (tests).
    explicit EngineHost(std::unique_ptr<Engine> engine);
    ~EngineHost();
    /// Fails with ErrorCode::Engine saying which file was tried, what the loader said and what to do: engine.not_there where the
    /// module itself is missing, engine.not_loaded where it lacks LibTorch, as a rule. The next call tries anew.
    Result<Engine*> engine();

private:
    struct Loaded;
    std::unique_ptr<Loaded> loaded_;
};

} // namespace nucleoscope

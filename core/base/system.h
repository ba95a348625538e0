#pragma once

#include <cstdint>
#include <string>

namespace nucleoscope {

/// Of this process, in bytes; 0 where the platform does not tell.
std::uint64_t residentBytes();
std::uint64_t peakResidentBytes();
/// What this process may use: the least of the machine's memory and its cgroups' limits; 0 where unknown.
std::uint64_t memoryLimitBytes();
/// What this process may take in addition now: what the machine has left, its cgroups' limits, and NUCLEOSCOPE_MEMORY_MB of
/// the environment, whichever is least; 0 where unknown.
std::uint64_t availableMemoryBytes();
/// Processor threads this process may use (affinity and cgroup quota respected), at least 1.
int usableThreads();
/// The calling thread, and those it begins from now on, give way to others of this process where both want a processor:
/// five steps of nice on Linux, utility on macOS, below normal on Windows (the last two untested). Not taken back.
void yieldProcessorToOthers();
/// "AMD EPYC 9B14" or similar, for run.json; empty where unknown.
std::string processorName();
/// "2026-11-22T15:04:05Z"
std::string utcTimestamp();

} // namespace nucleoscope

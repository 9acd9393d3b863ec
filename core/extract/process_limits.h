#pragma once

namespace tsuzuri {

/// Lets this process take no more than it needs to read one foreign file: 30 s of processor time from now on,
/// 2 GB of memory, no bytes into files. Whoever reads the next file calls it again. Does nothing where the
/// system has no such limits; there the time limit of the parent remains.
void limitThisProcess();

} // namespace tsuzuri

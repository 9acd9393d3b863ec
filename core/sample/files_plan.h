#pragma once

#include "core/sample/files_people.h"
#include "core/sample/files_request.h"

#include "core/base/error.h"

#include <map>
#include <vector>

namespace tsuzuri {

/// A file of the sample company and what it is made from.
struct PlannedFile {
    QString ref; ///< of the evidence or of the document version
    QString fileName;
    SampleFileRequest request; ///< equal to another file's where both must have the same bytes
};

struct SamplePlan {
    std::vector<PlannedFile> versions; ///< one for each document version
    std::vector<PlannedFile> evidence; ///< one for each evidence row with a file kind
    /// Illustrative SHA-256 of the registers → the file whose digest takes its place.
    std::map<QString, SampleFileRequest> illustrative;
    SamplePeople people;
};

/// Reads the embedded registers. Errors: those of TableReader.
Result<SamplePlan> planSampleFiles();

struct IllustrativeHash {
    QString version; ///< ref of the document version that the hash is said to be of
    QString sha256;
};

/// One request for each distinct hash, different ones for different hashes: a hash that a version has stands
/// for that version's file, any other one of a location for a touched copy of its version's file.
std::map<QString, SampleFileRequest> illustrativeFiles(const std::vector<PlannedFile> &versions,
    const std::vector<IllustrativeHash> &versionHashes, const std::vector<IllustrativeHash> &locationHashes);

} // namespace tsuzuri

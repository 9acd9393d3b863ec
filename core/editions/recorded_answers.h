#pragma once

#include "core/model/dataset.h"

#include <unordered_map>

namespace tsuzuri {

/// What people have recorded about one requirement, as far as it belongs to one project.
struct RecordedAnswers {
    const Applicability *decision = nullptr;
    std::vector<const ControlRequirement *> controls;
    std::vector<const Evidence *> evidence;
    std::vector<const Request *> requests;
    std::vector<const Finding *> findings;

    /// Nobody has said anything yet: at most that it is to be decided.
    bool isEmpty() const;
};

/// More than that it is to be decided.
bool saysSomething(const Applicability &decision);

/// Everything of a project that hangs on requirements. Records that name no project belong to it; the dataset
/// must outlive it unchanged.
class AnswerBook {
public:
    AnswerBook(const Dataset &data, Id<Project> project);

    const RecordedAnswers &of(Id<Requirement> requirement) const;
    /// The records of `answers` and the documents that their controls rest on, each once: decision, controls,
    /// documents, evidence, requests, findings.
    std::vector<AnyId> records(const RecordedAnswers &answers) const;

private:
    const Dataset &m_data;
    std::unordered_map<Id<Requirement>, RecordedAnswers> m_answers;
};

} // namespace tsuzuri

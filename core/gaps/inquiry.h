#pragma once

#include "core/gaps/engine.h"
#include "core/gaps/file_facts.h"
#include "core/gaps/own_rules.h"
#include "core/gaps/project_scope.h"
#include "core/gaps/rule.h"

#include <deque>
#include <map>
#include <memory>

namespace tsuzuri {

/// Every rule that a team wants asked, where it is to be asked: of the workspace and of each open project.
/// Good as long as projects, rules and their switches stay as they are.
class Inquiry {
public:
    /// `index` must outlive it. `files` null: rules that look into files say nothing.
    Inquiry(
        const WorkspaceIndex &index, const GapOptions &options, std::shared_ptr<const FileFacts> files = {});

    /// Of every record; ends early when cancelled.
    void askAll(std::vector<Gap> &gaps) const;
    /// Of one record, wherever it belongs; nothing where it does not live.
    void ask(Kind kind, Uuid id, std::vector<Gap> &gaps) const;
    /// Of every record, but only the rules that look into files.
    void askOfFiles(std::vector<Gap> &gaps) const;
    void setFiles(std::shared_ptr<const FileFacts> files);

    /// What it asks, and no answers.
    const GapReport &emptyReport() const { return m_report; }
    bool isCancelled() const { return m_options.isCancelled && m_options.isCancelled(); }
    /// What is asked from now on is asked to its end.
    void forgetCancelling() { m_options.isCancelled = {}; }
    bool asks(Kind kind) const;
    bool anyProject(bool (*test)(const ProjectScope &)) const;

private:
    struct OwnQuestion {
        OwnQuestion(OwnCheck ownCheck, RuleScope scope);

        OwnCheck check;
        QByteArray id;
        Rule rule;
    };
    /// What is asked of one kind of record.
    struct Questions {
        std::vector<const Rule *> rules;
        std::vector<const OwnQuestion *> own;
    };
    struct Place {
        std::unique_ptr<Project> project; ///< in the phase in which it is asked; null: the workspace
        std::unique_ptr<ProjectScope> scope;
        RuleParameters parameters;
        std::map<Kind, Questions> questions;

        bool has(Kind kind, const void *record) const;
    };

    void addProject(const Project &project);
    void addOwnRules();
    void addOwnRule(OwnCheck check);
    void ask(const Place &place, Kind kind, const Questions &questions, std::span<const void *const> records,
        std::vector<Gap> &gaps) const;
    bool isWanted(const Rule &rule) const;
    int countAsked() const;

    const WorkspaceIndex &m_index;
    GapOptions m_options;
    std::shared_ptr<const FileFacts> m_files;
    std::deque<OwnQuestion> m_ownQuestions;
    std::vector<Place> m_places; // the workspace first
    int m_ownAsked = 0;
    GapReport m_report;
};

} // namespace tsuzuri

#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace tsuzuri {

using SampleValue = std::variant<QString, double, QDate, QDateTime>;

/// As it is read: whole numbers without decimals, dates and times in ISO form.
QString sampleText(const SampleValue &value);

struct SampleTable {
    QStringList columns;
    std::vector<std::vector<SampleValue>> rows; ///< each as wide as `columns`
};

/// Labels and what stands beside them.
using SampleFacts = std::vector<std::pair<QString, QString>>;

struct SampleSection {
    QString heading = {};
    QStringList paragraphs = {};
    bool isList = false; ///< the paragraphs are numbered points
    SampleFacts facts = {};
    SampleTable table = {};
};

struct SampleScreen {
    QString application;
    QString address; ///< "" where it is not to be seen
    QString clock; ///< "" where it is not to be seen
};

/// Boxes in labelled groups, from left to right.
struct SampleDiagram {
    std::vector<std::pair<QString, QStringList>> groups = {};
    QString note = {};
};

/// The words of one file in one language, before they are drawn or written.
struct SampleContent {
    QString title;
    QString company;
    QString classification;
    QString language; ///< "ja" or "en"
    QDateTime created;
    bool isDocument = false; ///< with a title page
    SampleFacts facts; ///< of the title page, or above the text
    std::vector<SampleSection> sections;
    SampleTable table;
    QString factsName; ///< name of the sheet that holds the facts
    QString tableName; ///< name of the sheet that holds the table
    std::optional<SampleScreen> screen;
    std::optional<SampleDiagram> diagram;
    bool isPhoto = false;
    QString text; ///< of a text file
};

} // namespace tsuzuri

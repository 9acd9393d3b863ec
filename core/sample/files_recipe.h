#pragma once

#include "core/base/error.h"
#include "core/base/localized_text.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace tsuzuri {

/// "日本語|English"; a text without | serves both languages.
LocalizedText bothLanguages(const QString &text);

/// How the values of a column are made. The fields are those of contents/evidence.json.
struct SampleColumn {
    enum class Maker {
        Text,
        Serial,
        Pick,
        List,
        Spread,
        Person,
        Account,
        Mail,
        Department,
        Date,
        Time,
        After,
        Number,
        Hex,
        Instance,
        Key
    };

    LocalizedText name;
    Maker maker = Maker::Text;
    LocalizedText text; ///< of Text; the pattern of Serial
    QString word; ///< of Date: any or month; of Instance and Key: which fact
    std::vector<LocalizedText> words; ///< of Pick, List and Spread
    std::vector<int> exactly; ///< of Pick: rows that get the word, 0 for as many as are left
    int from = 1; ///< of Serial
    int wrap = 0; ///< of Serial: 0 never
    bool isByPerson = false; ///< of Serial
    bool isEveryDay = false; ///< of Time: weekends too
    double least = 0; ///< of Number; the first hour of Time; days or minutes of After
    double most = 0;
    int decimals = 0; ///< of Number
    QString unit; ///< of Number
    int of = 0; ///< of After: a column before this one
    bool inMinutes = false; ///< of After
};

struct SampleSectionRecipe {
    LocalizedText heading;
    std::vector<LocalizedText> paragraphs;
};

struct SampleRecipe {
    int rows = -1; ///< -1: the record count
    QString seed; ///< "": the file's own ref
    int skip = 0; ///< rows of the seed's file before the first one here
    std::vector<SampleColumn> columns;
    std::vector<SampleColumn> facts;
    std::vector<SampleSectionRecipe> sections;
    QStringList attendees; ///< refs of people
    LocalizedText place;
    std::vector<LocalizedText> agenda;
    std::vector<LocalizedText> decisions;
    LocalizedText application; ///< of a screen
    QString address;
    std::vector<LocalizedText> head; ///< lines of a text file
    QString line; ///< of each row, with {0} {1} … for its cells
    std::vector<LocalizedText> foot;
    std::vector<std::pair<int, QDate>> anchors; ///< day of a row, from 1
    LocalizedText eachHeading; ///< of a section for each sampled item
    std::vector<SampleColumn> eachFacts;
    bool isPhoto = false;
};

struct SampleDocumentRecipe {
    std::vector<SampleSectionRecipe> articles;
    int rows = 0;
    std::vector<SampleColumn> columns;
    LocalizedText diagramNote;
    std::vector<std::pair<LocalizedText, std::vector<LocalizedText>>> groups; ///< of a diagram
};

/// Sections in order; a heading that starts with @ stands for a generated part.
using SampleFrame = std::vector<SampleSectionRecipe>;

class SampleRecipes {
public:
    /// Reads the embedded contents. Errors: PackDamaged (file, place, what).
    static Result<SampleRecipes> load();

    /// The recipe of the first key that has one, null when none has.
    const SampleRecipe *find(const QStringList &keys) const;
    /// Of a document such as D-001; null when there is none.
    const SampleDocumentRecipe *document(const QString &ref) const;
    /// Of a document type; that of "other" when the type has none.
    const SampleFrame &frame(const QString &type) const;

private:
    Result<void> readEvidence();
    Result<void> readDocuments();

    QHash<QString, SampleRecipe> m_evidence;
    QHash<QString, SampleDocumentRecipe> m_documents;
    std::map<QString, SampleFrame> m_frames;
};

} // namespace tsuzuri

#pragma once

#include "core/base/error.h"
#include "core/frameworks/pack.h"

#include <QDate>
#include <QHash>

#include <optional>
#include <vector>

namespace tsuzuri {

class BothWords;

/// What kind of file a framework was read from.
enum class FrameworkForm : std::uint8_t { Pack, OscalCatalog, OscalProfile, Library, Ismap, List };

/// Something to know about one place of the file.
struct FrameworkNote {
    QString place; ///< JSON path, line:column, or cell such as Sheet1!B4
    QString value; ///< what stands there, maybe shortened
    LocalizedText message;

    bool operator==(const FrameworkNote &) const = default;
};

/// A framework as read from a file of others, to be looked at before it is kept.
struct FrameworkDraft {
    FrameworkForm form = FrameworkForm::Pack;
    Pack pack;
    std::vector<FrameworkNote> problems; ///< each keeps the framework out
    std::vector<FrameworkNote> notes; ///< worth knowing

    bool isSound() const { return problems.empty(); }
};

/// What a person says of a framework that the file itself does not.
struct FrameworkOptions {
    QString id = {}; ///< "" to make one of the file's own name
    QString sheet = {}; ///< of a workbook; "" for the one that holds a list
    LocalizedText owner = {}; ///< who publishes it where the file names nobody
    QDate today = {};
    QHash<QString, QString> columns = {}; ///< of a list: headings and the fields that they mean, "" for none
    QStringList packFolders = {}; ///< with packs of the workspace and the person, which profiles may refer to
};

/// An id that packs may have: lower-case letters, digits and `_`, at most 64.
QString frameworkIdOf(const QString &name);

/// On the Japanese side where it has kana or kanji, else on the English one.
LocalizedText textInItsLanguage(const QString &text);

/// Makes what may not be empty or too long fit the form of packs.
void completePack(Pack &pack, const QString &path, const FrameworkOptions &options);

/// A text as packs may hold it: trimmed, at most 20,000 characters.
QString packText(const QString &text);

} // namespace tsuzuri

#include "core/binder/naming.h"

#include <QFileInfo>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

// In UTF-16 units. Windows takes 260 with the drive; a design limit of 150 leaves room for where people
// unpack.
constexpr qsizetype longestPath = 150;
constexpr qsizetype longestRoot = 56;
constexpr qsizetype longestName = 80;
constexpr qsizetype longestControl = 26; // name of the folder of one control
constexpr qsizetype longestSuffix = 9;
constexpr qsizetype reserve = 4; // for _2 … of names that would be the same

QString dayToken(QDate day)
{
    return day.toString(u"yyyyMMdd"_s);
}

/// Cuts between words where a cut is needed, and never within a character.
QString shortened(const QString &text, qsizetype units)
{
    if (text.size() <= units)
        return text;
    QString cut = text.first(qMax(units, 0));
    if (!cut.isEmpty() && cut.back().isHighSurrogate())
        cut.chop(1);
    const qsizetype space = qMax(cut.lastIndexOf(u'-'), cut.lastIndexOf(u' '));
    if (space > units / 2)
        cut.truncate(space);
    while (cut.endsWith(u'-') || cut.endsWith(u' ') || cut.endsWith(u'.'))
        cut.chop(1);
    return cut;
}

QString joined(QStringList tokens)
{
    tokens.removeAll(QString());
    return tokens.join(u'_');
}

} // namespace

QString BinderNames::folderName(BinderFolder folder) const
{
    const bool isJapanese = m_language == Language::Japanese;
    switch (folder) {
    case BinderFolder::Documents:
        return isJapanese ? u"03_文書"_s : u"03_Documents"_s;
    case BinderFolder::Evidence:
        return isJapanese ? u"04_証跡"_s : u"04_Evidence"_s;
    case BinderFolder::Populations:
        return isJapanese ? u"05_母集団・サンプル"_s : u"05_Populations"_s;
    }
    return {};
}

QString BinderNames::token(const QString &text) const
{
    if (m_language == Language::English)
        return asciiToken(text);
    return text.isEmpty() ? QString() : safeFileName(text, m_language).replace(u'_', u'-');
}

/// In English only title.en counts; a Japanese binder takes what there is.
QString BinderNames::title(const LocalizedText &title) const
{
    return token(m_language == Language::English ? title.en : title.best(m_language));
}

QString BinderNames::take(const QString &folder, const Tokens &tokens, const QString &fileName)
{
    QString suffix = token(QFileInfo(fileName).suffix());
    if (suffix.size() > longestSuffix)
        suffix.clear();
    if (!suffix.isEmpty())
        suffix.prepend(u'.');
    const qsizetype limit = qMin(longestName, longestPath - longestRoot - 1 - folder.size() - 1) - reserve;
    const qsizetype others = tokens.before.size() + tokens.after.size() + suffix.size() + 2;
    const QString stem = joined({tokens.before, shortened(tokens.title, limit - others), tokens.after});
    return m_taken.take(folder + u'/' + safeFileName(stem + suffix, m_language, static_cast<int>(limit)));
}

QString BinderNames::documentPath(const Document &document, const DocumentVersion &version)
{
    QString label = token(version.label);
    if (m_language == Language::English && !label.isEmpty() && label.front().isDigit())
        label.prepend(u'v');
    return take(folderName(BinderFolder::Documents),
        {token(document.ref), title(document.title), joined({label, dayToken(version.effectiveOn)})},
        version.fileName);
}

QString BinderNames::evidencePath(BinderFolder folder, const Evidence &evidence, const Control *control,
    const QString &period, const EvidenceFile &file, int index)
{
    QString place = folderName(folder);
    if (folder == BinderFolder::Evidence) {
        QString ofControl;
        if (control)
            ofControl = shortened(joined({token(control->ref), title(control->name)}), longestControl);
        if (ofControl.isEmpty())
            ofControl = m_language == Language::Japanese ? u"00_統制なし"_s : u"00_No-control"_s;
        place += u'/' + safeFileName(ofControl, m_language, longestControl + 1);
    }
    const QString number = index > 0 ? QString::number(index).rightJustified(2, u'0') : QString();
    return take(place,
        {joined({token(evidence.ref), token(period)}), title(evidence.title),
            joined({dayToken(evidence.capturedAt.date()), number})},
        file.name);
}

QString BinderNames::rootName(
    const Project &project, const LocalizedText &company, Language language, QDate day, int build)
{
    const BinderNames names(language);
    const bool isJapanese = language == Language::Japanese;
    const QString ref = names.token(project.ref).left(20);
    const QString end =
        joined({isJapanese ? u"監査バインダー"_s : u"Audit-binder"_s, dayToken(day), u"b%1"_s.arg(build)});
    const QString owner = shortened(names.title(company), longestRoot - ref.size() - end.size() - 2);
    return safeFileName(joined({ref, owner, end}), language, longestRoot);
}

} // namespace tsuzuri

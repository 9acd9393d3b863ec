#include "core/binder/naming.h"

#include <QFileInfo>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

QString dayToken(QDate day)
{
    return day.toString(u"yyyyMMdd"_s);
}

} // namespace

QString BinderNames::title(const LocalizedText &title) const
{
    return m_language == Language::Japanese ? title.best(Language::Japanese) : asciiToken(title.en).left(60);
}

QString BinderNames::label(const QString &label) const
{
    if (m_language == Language::Japanese)
        return label;
    const QString token = asciiToken(label);
    const bool isNumber = !token.isEmpty() && token.front().isDigit();
    return isNumber ? u'v' + token : token;
}

QString BinderNames::take(const QString &folder, const QStringList &tokens, const QString &fileName)
{
    QStringList kept = tokens;
    kept.removeAll(QString());
    QString suffix = QFileInfo(fileName).suffix();
    if (m_language == Language::English)
        suffix = asciiToken(suffix);
    QString name = kept.join(u'_');
    if (!suffix.isEmpty())
        name += u'.' + suffix.toLower();
    return m_taken.take(folder + u'/' + safeFileName(name, m_language));
}

QString BinderNames::documentPath(const Document &document, const DocumentVersion &version)
{
    const QString folder = m_language == Language::Japanese ? u"03_文書"_s : u"03_Documents"_s;
    const QString ref = m_language == Language::Japanese ? document.ref : asciiToken(document.ref);
    return take(folder, {ref, title(document.title), label(version.label), dayToken(version.effectiveOn)},
        version.fileName);
}

QString BinderNames::evidencePath(
    const Evidence &evidence, const QString &control, const EvidenceFile &file, int index)
{
    const bool isJapanese = m_language == Language::Japanese;
    QString folder = isJapanese ? u"04_証跡"_s : u"04_Evidence"_s;
    const QString none = isJapanese ? u"00_統制なし"_s : u"00_No-control"_s;
    const QString ofControl = isJapanese ? safeFileName(control, m_language, 40) : asciiToken(control).left(40);
    folder += u'/' + (control.isEmpty() || ofControl.isEmpty() ? none : ofControl);
    const QString ref = isJapanese ? evidence.ref : asciiToken(evidence.ref);
    const QString number = index > 0 ? QString::number(index).rightJustified(2, u'0') : QString();
    return take(folder, {ref, title(evidence.title), dayToken(evidence.capturedAt.date()), number}, file.name);
}

QString BinderNames::folderName(
    const Project &project, const LocalizedText &company, Language language, QDate day, int build)
{
    const bool isJapanese = language == Language::Japanese;
    const QString name = isJapanese ? company.best(language) : asciiToken(company.en);
    QStringList tokens {isJapanese ? project.ref : asciiToken(project.ref), name.left(30),
        isJapanese ? u"監査バインダー"_s : u"Audit-binder"_s, dayToken(day), u"b%1"_s.arg(build)};
    tokens.removeAll(QString());
    return safeFileName(tokens.join(u'_'), language, 100);
}

} // namespace tsuzuri

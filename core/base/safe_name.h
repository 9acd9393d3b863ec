#pragma once

#include "core/base/localized_text.h"

#include <QString>
#include <QStringView>

#include <set>

namespace tsuzuri {

/// A file name that Windows, SharePoint and macOS take: NFC, no `< > : " / \ | ? * # %` or control characters
/// (full-width forms in Japanese output, `-` in English), no trailing dot or space, no reserved device name,
/// at most `limit` UTF-16 units and 240 bytes with the extension kept (domain.md 4.3, BND-02). Never empty.
QString safeFileName(QStringView name, Language language, int limit = 80);

/// Only ASCII letters, digits, `.`, `-` and `_`; words joined by `-`. Empty when nothing is left.
QString asciiToken(QStringView text);

/// True where a name cannot be kept on Windows or SharePoint as it stands (BND-02).
bool isForbiddenName(QStringView part);

/// Hands out names that are unique ignoring case and normalisation by adding `_2`, `_3` before the extension.
class UniqueNames {
public:
    QString take(const QString &path);

private:
    std::set<QString> m_taken;
};

} // namespace tsuzuri

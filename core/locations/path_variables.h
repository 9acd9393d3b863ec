#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace tsuzuri {

/// Names for the places where a laptop finds shares: SHARE → \\fs01\audit here, /mnt/audit there. Records
/// keep
/// `${SHARE}/規程/D-001.pdf`, so that a location works on every machine.
class PathVariables {
public:
    PathVariables() = default;
    /// Name → folder on this machine; names of ASCII letters, digits and `_`.
    explicit PathVariables(QMap<QString, QString> folders)
        : m_folders(std::move(folders))
    {
    }

    const QMap<QString, QString> &folders() const { return m_folders; }

    /// The address that this machine can open; nothing where its variable has no folder here.
    std::optional<QString> expand(const QString &address) const;
    /// The same address with the variable whose folder holds it; the longest folder wins. Separators and case
    /// of the folder's part don't matter.
    QString shorten(const QString &address) const;

    /// SHARE of `${SHARE}/a.pdf`, "" of an address without one.
    static QString variableOf(const QString &address);

private:
    QMap<QString, QString> m_folders;
};

} // namespace tsuzuri

#pragma once

#include "core/base/error.h"
#include "core/base/localized_text.h"
#include "core/frameworks/pack_fault.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <vector>

namespace tsuzuri {

/// The first fault met while a JSON document is read. Reading goes on with empty values; the caller looks
/// once at the end.
class PackFaults {
public:
    struct Fault {
        QString path;
        QString what;
    };

    void add(const QString &path, const char *what)
    {
        if (!m_first)
            m_first = Fault{path, QString::fromLatin1(what)};
    }
    const std::optional<Fault> &first() const { return m_first; }

private:
    std::optional<Fault> m_first;
};

/// A JSON value that knows its path (`$.levels[2].title`) and reports what is wrong with itself.
class PackNode {
public:
    enum class Need : bool { Optional, Required };
    template <typename T>
    struct Word {
        const char *word;
        T value;
    };

    PackNode(QJsonValue value, QString path, PackFaults &faults)
        : m_value(std::move(value))
        , m_path(std::move(path))
        , m_faults(&faults)
    {
    }

    bool isThere() const { return !m_value.isUndefined(); }
    void fail(const char *what) const { m_faults->add(m_path, what); }

    /// Requires an object with no member but these.
    void allowOnly(std::initializer_list<const char *> keys) const;
    PackNode member(const char *key, Need need) const;
    /// The elements of an array member; empty when it is absent. At most 20,000.
    std::vector<PackNode> list(const char *key) const;

    QString string(const char *key, Need need) const;
    /// [A-Za-z0-9_], 1 to 64 characters.
    QString identifier(const char *key, Need need) const;
    LocalizedText text(const char *key, Need need) const;
    QDate date(const char *key, Need need) const;
    std::optional<int> months(const char *key) const;
    bool flag(const char *key) const;
    /// An object that is kept as it stands; empty when it is absent.
    QJsonObject object(const char *key) const;
    /// At most 64 strings without repetition.
    QStringList strings(const char *key) const;

    template <typename T>
    T word(const char *key, std::initializer_list<Word<T>> words) const
    {
        const QString found = string(key, Need::Required);
        for (const Word<T> &candidate : words) {
            if (found == QLatin1StringView(candidate.word))
                return candidate.value;
        }
        member(key, Need::Required).fail(packfault::value);
        return words.begin()->value;
    }

private:
    PackNode element(qsizetype index, const QJsonValue &value) const;
    QString asString() const;

    QJsonValue m_value;
    QString m_path;
    PackFaults *m_faults;
};

} // namespace tsuzuri

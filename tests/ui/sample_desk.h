#pragma once

#include "core/model/dataset.h"
#include "tests/ui/desk.h"
#include "tests/ui/sample_copies.h"
#include "ui/session/session.h"

namespace tsuzuri {

/// The sample company in a whole program, anew for each test.
class SampleDesk {
protected:
    SampleCopies m_samples;
    std::unique_ptr<Desk> m_desk;

    bool open(Language language = Language::English)
    {
        m_desk = std::make_unique<Desk>(language);
        if (!m_desk->open(m_samples.fresh()))
            return false;
        window().resize(1366, 768);
        return true;
    }
    void close() { m_desk.reset(); }

    MainWindow &window() const { return m_desk->window(); }
    Session &session() const { return window().session(); }
    const Dataset &data() const { return session().data(); }
    template <typename T>
    const T &record(const QString &ref) const
    {
        return *data().table<T>().findRef(ref);
    }
    template <typename T>
    void change(T changed) const
    {
        ChangeSet changes;
        changes.change(std::move(changed));
        QVERIFY(session().commit(std::move(changes)));
    }
    template <typename T>
    T *page(const QString &key) const
    {
        window().go({key});
        return qobject_cast<T *>(window().page());
    }
    /// The part of the window that is seen: other kinds of records have parts of the same name.
    template <typename T>
    T *shown(const QString &name) const
    {
        for (T *widget : window().findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void goToTab(const QString &document, const QString &tab) const
    {
        window().go({{}, Kind::Document, record<Document>(document).id.uuid, {}, tab});
    }
    static QStringList column(const QAbstractItemModel &model, int column)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, column).data().toString();
        return texts;
    }
};

} // namespace tsuzuri

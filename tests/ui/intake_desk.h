#pragma once

#include "core/intake/tray_file.h"
#include "tests/ui/sample_desk.h"
#include "ui/intake/intake_page.h"

#include <QApplication>
#include <QListView>

namespace tsuzuri {

/// The intake desk of the sample company, worked at by keys, which are counted.
class IntakeDesk : protected SampleDesk {
protected:
    int m_keys = 0; ///< pressed so far

    bool openIntake()
    {
        m_keys = 0;
        if (!open())
            return false;
        window().show();
        session().setProject({data().idOf(Kind::Project, QStringLiteral("SOC2-2026"))});
        return QTest::qWaitForWindowActive(&window());
    }

    IntakePage &page() const
    {
        auto *made = window().findChild<IntakePage *>();
        return made && made->isVisible() ? *made : window().intake(); // which takes the focus to the list
    }
    QListView &list() const { return *page().findChild<QListView *>(QStringLiteral("tray")); }
    template <typename T>
    T &field(const QString &name) const
    {
        return *page().findChild<T *>(name);
    }
    const EvidenceFile *current() const { return page().tray().fileAt(list().currentIndex().row()); }
    int waiting() const
    {
        return static_cast<int>(std::ranges::count_if(data().table<EvidenceFile>(), isUnfiled));
    }

    /// A file from before today.
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_desk->written(name, bytes));
        if (!file.open(QIODevice::ReadWrite)
            || !file.setFileTime(QDateTime(QDate(2026, 11, 18), QTime(9, 0), QTimeZone("Asia/Tokyo")),
                QFileDevice::FileModificationTime))
            qFatal("a file has no time");
        return file.fileName();
    }
    bool takeIn(const QStringList &paths) const
    {
        page().takeIn(paths);
        const bool isDone =
            QTest::qWaitFor([this] { return !page().isTaking() && !page().tray().isThinking(); }, 60'000);
        list().setFocus(); // whatever window the system has made the active one meanwhile
        return isDone;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_keys;
        QWidget *target = QApplication::activePopupWidget();
        QTest::keyClick(target ? target : QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text)
    {
        m_keys += static_cast<int>(text.size());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    const Evidence &newest() const { return data().table<Evidence>().rows().back(); }
    QString controlOf(const Evidence &evidence) const
    {
        return evidence.controls.empty() ? QString()
                                         : data().refOf(Kind::Control, evidence.controls.front().uuid);
    }
    std::vector<const EvidenceFile *> filesOf(Id<Evidence> evidence) const
    {
        std::vector<const EvidenceFile *> files;
        for (const EvidenceFile &file : data().table<EvidenceFile>()) {
            if (file.evidence == evidence)
                files.push_back(&file);
        }
        return files;
    }
};

} // namespace tsuzuri

#pragma once

#include "core/model/dataset.h"
#include "tests/ui/sample_copies.h"
#include "ui/session/session.h"
#include "ui/support/preferences.h"
#include "ui/support/undo_list.h"

#include <QSettings>

namespace tsuzuri {

/// The sample company in a session without a window, anew for each test.
class SampleSession {
protected:
    SampleCopies m_samples;
    BothWords m_words;
    UndoList m_undoList;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Session> m_session;

    const Dataset &data() const { return m_workspace->data(); }
    void open(Language language)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(
            m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_preferences = std::make_unique<Preferences>(*m_settings);
        m_undoList.clear();
        m_workspace = m_samples.open();
        m_session = std::make_unique<Session>(*m_workspace, m_undoList, m_words, language);
    }
    void close()
    {
        m_session.reset();
        m_workspace.reset();
    }
};

} // namespace tsuzuri

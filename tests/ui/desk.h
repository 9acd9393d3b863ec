#pragma once

#include "tests/ui/answers.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_window.h"
#include "ui/shell/workbench.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace tsuzuri {

/// A whole program with settings of its own and nobody in front of it.
class Desk {
public:
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Answers answers;
    std::unique_ptr<Workbench> workbench;

    explicit Desk(Language language)
    {
        settings.setValue("language", languageCode(language));
        settings.setValue("theme", "light");
        settings.setValue("lastFolder", folder.path());
        workbench = std::make_unique<Workbench>(settings, answers);
        workbench->start();
    }

    MainWindow &window() const { return *workbench->window(); }
    QString path(const QString &name) const { return folder.filePath(name); }
    /// A new file, with the folders on the way to it.
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file can't be written");
        return file.fileName();
    }
    /// Waits for the end of what is being opened.
    bool isOpen() const
    {
        return QTest::qWaitFor([this] { return !workbench->isBusy(); }, 60'000) && workbench->window();
    }
    bool open(const QString &path, bool isReadOnly = false) const
    {
        workbench->open(path, isReadOnly);
        return isOpen();
    }
};

} // namespace tsuzuri

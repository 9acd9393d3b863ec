#pragma once

#include "core/sample/records.h"
#include "core/workspace/workspace.h"

#include <QBuffer>
#include <QDirIterator>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

namespace tsuzuri {

/// Workspaces of the sample company, today being 2026-11-20. It is filled once for a test program, with the files of
/// three evidence items only (E-0009: PDF, E-0010: image, E-0011: text in Shift_JIS); each test gets a copy.
class SampleCopies {
public:
    SampleCopies()
    {
        qputenv("SOURCE_DATE_EPOCH", "1795156200"); // 2026-11-20 15:30 in Tokyo
        const auto made = Workspace::create(original(), {});
        auto changes = sampleRecords();
        if (!made || !changes)
            qFatal("the sample can't be made");
        Workspace &workspace = **made;
        addFile(*changes, workspace.vault(), u"E-0009", QStringLiteral("方針.pdf"), pdf());
        addFile(*changes, workspace.vault(), u"E-0010", QStringLiteral("画面.png"), png());
        addFile(*changes, workspace.vault(), u"E-0011", QStringLiteral("組織.txt"), "\x91\x67\x90\x44\x90\x7d\n");
        if (!workspace.commit(std::move(*changes)))
            qFatal("the sample can't be stored");
    }

    QString fresh()
    {
        const QString copy = m_folder.filePath(QStringLiteral("copy-%1/Kumoito.tsuzuri").arg(++m_count));
        QDirIterator files(original(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const QString target = copy + file.sliced(original().size());
            QDir().mkpath(QFileInfo(target).path());
            if (!QFile::copy(file, target))
                qFatal("the sample can't be copied");
        }
        return copy;
    }
    std::unique_ptr<Workspace> open(Workspace::Mode mode = Workspace::Mode::ReadWrite)
    {
        auto opened = Workspace::open(fresh(), {mode, {}, WorkspaceLock::TakeOver::Never});
        if (!opened)
            qFatal("the sample can't be opened");
        return std::move(*opened);
    }

private:
    QString original() const { return m_folder.filePath(QStringLiteral("Original.tsuzuri")); }

    static void addFile(
        ChangeSet &changes, Vault &vault, QStringView evidence, const QString &name, const QByteArray &bytes)
    {
        const auto stored = vault.addBytes(bytes);
        if (!stored)
            qFatal("a file can't be stored");
        EvidenceFile file;
        file.evidence = {sampleId(Kind::Evidence, evidence.toString())};
        file.name = name;
        file.sha256 = stored->sha256;
        file.size = stored->size;
        changes.add(std::move(file));
    }
    static QByteArray pdf()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        painter.drawRect(100, 100, 1000, 1000);
        painter.end();
        return bytes;
    }
    static QByteArray png()
    {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

} // namespace tsuzuri

#pragma once

#include "ui/preview/file_content.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace tsuzuri {

class Ask;
class FileCopies;
class OriginalCheck;
class PagePanel;
class Session;
class TablePanel;
class Task;
class TextPanel;

/// Looks at a file without changing it: PDF, images, tables, mails and texts here, everything else as a copy
/// in another program. Reading takes a thread; a newer file comes after the one before.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    PreviewPane(Session &session, Ask &ask, QWidget *parent = nullptr);
    ~PreviewPane() override;

    void show(const NamedFile &file);
    using QWidget::show;

    enum class Shown : std::uint8_t { Pages, Table, Text, Nothing };
    Shown shown() const;
    bool isReading() const;
    PagePanel &pages() const { return *m_pages; }
    QString note() const; ///< what is said about the file, "" where nothing is

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QToolButton *headButton(const QString &icon, const QString &word);
    const EvidenceFile *evidenceFile() const; ///< null where the file is none
    void showName();
    void read();
    void take(Result<FileContent> &&content);
    void showNothing(const QString &sentence);
    void showNote();
    void mask();
    void openCopy();

    Session &m_session;
    Ask &m_ask;
    NamedFile m_file;
    int m_asked = 0; // how often a file was to be shown
    QLabel *m_name;
    QToolButton *m_mask;
    QToolButton *m_open;
    QWidget *m_noteRow;
    QLabel *m_noteIcon;
    QLabel *m_note;
    QStackedWidget *m_stack;
    PagePanel *m_pages;
    TablePanel *m_tables;
    TextPanel *m_text;
    QLabel *m_nothing;
    QTimer *m_patience; // before "Reading" is said
    FileCopies *m_copies;
    OriginalCheck *m_original;
    std::unique_ptr<Task> m_task;
};

} // namespace tsuzuri

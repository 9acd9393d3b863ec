#pragma once

#include "core/registers/register.h"
#include "tests/ui/answers.h"
#include "tests/ui/sample_session.h"
#include "ui/registers/register_model.h"
#include "ui/registers/register_pane.h"
#include "ui/session/change_text.h"

#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QTest>

namespace tsuzuri {

/// Works in a register of the sample company as a person does. Who derives from it makes the view.
class RegisterHands : protected SampleSession {
protected:
    virtual ~RegisterHands() = default;
    virtual RegisterView &view() const = 0;

    RegisterModel &model() const { return view().registerModel(); }
    const Column *column(QStringView key) const { return registerOf(model().kind()).find(key); }
    const Document &document(const QString &ref) const { return *data().table<Document>().findRef(ref); }
    QModelIndex cell(const QString &ref, QStringView key) const
    {
        const Uuid id = data().idOf(model().kind(), ref);
        return model().index(model().rowOf(id), model().sectionOf(column(key)));
    }
    QStringList texts(QStringView key) const
    {
        QStringList texts;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().datasetRow(row) >= 0)
                texts << m_session->reader().text(*column(key), model().datasetRow(row));
        }
        return texts;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target && view().isAncestorOf(target) ? target : &view(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Whatever keys are held.
    void go(const QModelIndex &index)
    {
        view().selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    }
    void selectBlock(const QModelIndex &from, const QModelIndex &to)
    {
        go(from);
        view().selectionModel()->select({from, to}, QItemSelectionModel::ClearAndSelect);
    }
};

/// The same with chips, filters and views above the table.
class PaneHands : protected RegisterHands {
protected:
    Answers m_answers;
    std::unique_ptr<RegisterPane> m_pane;

    RegisterView &view() const override { return m_pane->view(); }
    bool makePane(Kind kind = Kind::Document, int width = 900)
    {
        m_pane = std::make_unique<RegisterPane>(*m_session, *m_preferences, m_answers, kind);
        m_pane->resize(width, 500);
        m_pane->show();
        const bool isActive = QTest::qWaitForWindowActive(m_pane.get());
        view().setFocus();
        return isActive;
    }
    bool openPane()
    {
        open(Language::English);
        return makePane();
    }
    void closePane()
    {
        m_pane.reset();
        close();
    }
    QString undoText() const
    {
        return entryText(*m_session, m_session->entryToUndo());
    }
    void clickHeading(QStringView key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const QHeaderView *header = view().horizontalHeader();
        const int section = model().sectionOf(column(key));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers,
            QPoint(header->sectionViewportPosition(section) + 20, header->height() / 2));
    }
    /// Does something in the dialog that opens next.
    template <typename Work>
    void inDialog(Work work)
    {
        QTimer::singleShot(
            0, m_pane.get(), [work] { work(*qobject_cast<QDialog *>(QApplication::activeModalWidget())); });
    }
};

} // namespace tsuzuri

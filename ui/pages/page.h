#pragma once

#include "ui/shell/place.h"

#include <QWidget>

namespace tsuzuri {

struct Gap;
enum class Density : std::uint8_t;

/// What the navigation leads to.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Where somebody is on this page; `page` itself is the window's matter.
    virtual Place place() const = 0;
    virtual void go(const Place &place) = 0;
    /// The row above (-1) or below (1).
    virtual void step(int) { }
    virtual void focusFilter() { }
    virtual void addRecord() { }
    virtual void setDensity(Density) { }

Q_SIGNALS:
    void recordShown(const tsuzuri::AnyId &id);
    void gapShown(const tsuzuri::Gap &gap);
    /// A new record waits to be filled in.
    void recordAdded(const tsuzuri::AnyId &id);
    void placeRequested(const tsuzuri::Place &place);
    void importRequested(tsuzuri::Kind kind);
    void exportRequested(tsuzuri::Kind kind);
    void binderRequested();
    void projectRequested();
    /// Something was done that a person may want to take back.
    void doneSentence(const QString &sentence);
    /// A file was written, which undo doesn't concern.
    void written(const QString &sentence);
};

} // namespace tsuzuri

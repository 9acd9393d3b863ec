#pragma once

#include <QLabel>

namespace tsuzuri {

struct Project;

/// Says what of a project's days off nobody could read, and from when on public holidays are not known.
/// Hidden where all is well.
class DaysOffNote : public QLabel {
    Q_OBJECT

public:
    explicit DaysOffNote(QWidget *parent);

    void setProject(const Project *project);
};

} // namespace tsuzuri

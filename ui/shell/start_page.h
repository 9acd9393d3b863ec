#pragma once

#include <QWidget>

namespace tsuzuri {

class Preferences;

/// What there is to do while no workspace is open.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(const Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void recentChosen(const QString &folder);
};

} // namespace tsuzuri

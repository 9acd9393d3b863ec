#pragma once

#include <QWidget>

class QDateEdit;

namespace tsuzuri {

class SignLabel;

/// Stands above a table that is shown as of another day than today, says so and leads back.
class DayBar : public QWidget {
    Q_OBJECT

public:
    explicit DayBar(QDate today, QWidget *parent = nullptr);

    /// Today hides the bar.
    void setDay(QDate day);
    /// Appears, and waits for a day.
    void ask();

Q_SIGNALS:
    void dayChosen(QDate day);

private:
    QDate m_today;
    SignLabel *m_sign;
    QDateEdit *m_day;
};

} // namespace tsuzuri

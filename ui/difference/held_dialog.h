#pragma once

#include <QDialog>

namespace tsuzuri {

class PackPicker;
class PackShelf;
enum class Language : std::uint8_t;

/// Which schemes are held, with their levels.
class HeldDialog : public QDialog {
    Q_OBJECT

public:
    HeldDialog(Language language, const PackShelf &shelf, const QStringList &held, QWidget *parent);

    QStringList held() const;

private:
    PackPicker *m_packs;
};

} // namespace tsuzuri

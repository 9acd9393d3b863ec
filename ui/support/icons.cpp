#include "ui/support/icons.h"

#include "ui/support/painted_icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <breezeicons.h>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// Breeze marks its text colour by a class and a colour in the style sheet of each file.
QByteArray recoloured(QByteArray svg, const QColor &colour)
{
    constexpr QByteArrayView breezeText = "#232629";
    constexpr QByteArrayView oldBreezeText = "#4d4d4d";
    const QByteArray name = colour.name().toLatin1();
    return svg.replace(breezeText, name).replace(oldBreezeText, name);
}

class ThemedIcon : public PaintedIcon {
public:
    explicit ThemedIcon(QByteArray svg)
        : m_svg(std::move(svg))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::Text;
        const QColor colour = QGuiApplication::palette().color(group, role);
        QSvgRenderer renderer(recoloured(m_svg, colour));
        const double opacity = painter->opacity();
        painter->setOpacity(opacity * colour.alphaF());
        renderer.render(painter, rect);
        painter->setOpacity(opacity);
    }
    QIconEngine *clone() const override { return new ThemedIcon(m_svg); }

private:
    QByteArray m_svg;
};

} // namespace

QIcon themedIcon(const QString &name)
{
    static const bool isReady = [] { return BreezeIcons::initIcons(), true; }();
    Q_ASSERT(isReady);
    for (const QString &folder : {u"actions/16"_s, u"status/16"_s, u"places/16"_s, u"mimetypes/16"_s,
             u"devices/16"_s, u"actions/22"_s, u"applets/22"_s}) {
        QFile file(u":/icons/breeze/%1/%2.svg"_s.arg(folder, name));
        if (file.open(QIODevice::ReadOnly))
            return QIcon(new ThemedIcon(file.readAll()));
    }
    return {};
}

} // namespace tsuzuri

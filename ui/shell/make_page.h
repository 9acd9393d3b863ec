#pragma once

class QString;
class QWidget;

namespace tsuzuri {

class Ask;
class Page;
class Preferences;
class Session;

/// The page that a key of the navigation leads to; null where there is none.
Page *makePage(const QString &key, Session &session, Preferences &preferences, Ask &ask, QWidget *parent);

} // namespace tsuzuri

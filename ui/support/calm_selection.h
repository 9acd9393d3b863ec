#pragma once

class QWidget;

namespace tsuzuri {

/// Chosen rows of a plain list or tree look as they do in the registers.
void calmSelection(QWidget *view);

} // namespace tsuzuri

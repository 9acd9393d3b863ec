#include "core/pdf/document.h"

namespace tsuzuri::pdf {

Block::Block(const Block &) = default;
Block::Block(Block &&) noexcept = default;
Block &Block::operator=(const Block &) = default;
Block &Block::operator=(Block &&) noexcept = default;
Block::~Block() = default;

} // namespace tsuzuri::pdf

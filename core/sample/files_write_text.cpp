#include "core/sample/files_write.h"

namespace tsuzuri {

QByteArray writeSampleText(const SampleContent &content)
{
    return content.text.toUtf8();
}

} // namespace tsuzuri

#pragma once

#include "app/cli/console.h"
#include "core/papers/paper.h"

namespace tsuzuri::cli {

/// How a command hands out a paper.
struct Handout {
    const Words &words; ///< in the language of the command's own --lang, else of the console
    QString path; ///< of --out, absolute
    PaperForm form{}; ///< by the ending of that name
};

/// Errors: WrongCall without --out or for another language than ja and en, BadArgument for another ending.
Result<Handout> handoutOf(const Console &console, const QString &command, const Arguments &arguments);

/// Says where the paper is once it is written.
Status tellHandout(
    Console &console, const Arguments &arguments, const Handout &handout, const Result<void> &written);

} // namespace tsuzuri::cli

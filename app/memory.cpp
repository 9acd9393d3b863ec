// jemalloc asks for this name when the program starts. Records live in large pages; what one thread asks for
// and another gives back finds its way in few arenas.
extern "C" {
const char *malloc_conf = "thp:always,narenas:2";
}

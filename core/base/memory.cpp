#include "core/base/memory.h"

#include <cstdlib> // brings __GLIBC__

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace holdfast {

void returnFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace holdfast

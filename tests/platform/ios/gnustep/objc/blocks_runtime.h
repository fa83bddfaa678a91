// GNUstep's headers ask for this one of an Objective-C runtime that knows blocks. GCC's doesn't; the blocks runtime has the two.
#pragma once

#ifdef __cplusplus
extern "C" {
#endif
void *_Block_copy(const void *);
void _Block_release(const void *);
#ifdef __cplusplus
}
#endif

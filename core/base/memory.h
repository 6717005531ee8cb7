#pragma once

namespace holdfast {

/// Gives memory that was freed back to the system. For the end of large work: the allocator keeps
/// what passed through its hands, and ten thousand connections read from JSON pass through five
/// times the memory they rest in. Takes milliseconds; does nothing where the allocator cannot.
void returnFreedMemory();

} // namespace holdfast

.pragma library

// What a screen reader says of several texts that stand together; empty ones are left out.
function joined(parts, separator = ", ") {
    return parts.filter(part => part.length > 0).join(separator)
}

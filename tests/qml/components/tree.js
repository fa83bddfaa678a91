.pragma library

// Every visible item below `item`, itself included, that `wanted` accepts.
function find(item, wanted) {
    let found = wanted(item) ? [item] : []
    for (let i = 0; i < item.children.length; ++i) {
        if (item.children[i].visible)
            found = found.concat(find(item.children[i], wanted))
    }
    return found
}

// What takes clicks or keys.
function controls(item) {
    return find(item, it => it.clicked !== undefined && it.visualFocus !== undefined && it.enabled)
}

function texts(item) {
    return find(item, it => it.truncated !== undefined && it.paintedWidth !== undefined && it.text.length > 0
                            && it.opacity > 0)
}

function byText(item, text) {
    return find(item, it => it.text === text && it.clicked !== undefined && it.visualFocus !== undefined)[0] ?? null
}

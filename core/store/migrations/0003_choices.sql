-- What the patient keeps beside her sessions. docs/store.md has a paragraph for each table.

CREATE TABLE clinic (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    name     TEXT NOT NULL,
    phone    TEXT NOT NULL
) STRICT;

CREATE TABLE rule_times (
    rule     TEXT    NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    minutes  INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1439),
    PRIMARY KEY (rule, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE products (
    id    TEXT NOT NULL PRIMARY KEY,
    name  TEXT NOT NULL CHECK (length(name) >= 1),
    notes TEXT NOT NULL
) STRICT;

CREATE TABLE product_ingredients (
    product    TEXT    NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL CHECK (position >= 0),
    ingredient TEXT    NOT NULL,
    PRIMARY KEY (product, position),
    UNIQUE (product, ingredient)
) STRICT, WITHOUT ROWID;

CREATE TABLE screening_answers (
    session  TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    answer   TEXT NOT NULL CHECK (answer IN ('no', 'yes', 'unsure')),
    PRIMARY KEY (session, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE ticked_items (
    item TEXT NOT NULL PRIMARY KEY CHECK (length(item) BETWEEN 1 AND 128)
) STRICT, WITHOUT ROWID;

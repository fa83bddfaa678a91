-- Photos. docs/store.md has a paragraph for each table.

CREATE TABLE photos (
    id         TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    session    TEXT    NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    pose       TEXT    NOT NULL CHECK (length(pose) BETWEEN 1 AND 64),
    taken      INTEGER NOT NULL,
    chosen_day INTEGER CHECK (chosen_day BETWEEN -1 AND 3653),
    width      INTEGER NOT NULL CHECK (width BETWEEN 1 AND 4096),
    height     INTEGER NOT NULL CHECK (height BETWEEN 1 AND 4096),
    camera     TEXT    NOT NULL,
    digest     TEXT    NOT NULL CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
    bytes      INTEGER NOT NULL CHECK (bytes >= 1)
) STRICT;
CREATE INDEX photos_by_session ON photos (session);
CREATE INDEX photos_by_digest ON photos (digest);

CREATE TABLE photo_thumbnails (
    photo  TEXT NOT NULL PRIMARY KEY REFERENCES photos (id) ON DELETE CASCADE,
    sealed BLOB NOT NULL CHECK (length(sealed) BETWEEN 1 AND 1048576)
) STRICT;

CREATE TABLE photo_deletions (
    photo TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- However a photo's row goes, with its session too, its file is queued in the same transaction.
CREATE TRIGGER photos_queue_file AFTER DELETE ON photos BEGIN
    INSERT INTO photo_deletions (photo) VALUES (old.id);
END;

CREATE TABLE redness_marks (
    photo            TEXT NOT NULL PRIMARY KEY REFERENCES photos (id) ON DELETE CASCADE,
    treated_x        REAL NOT NULL,
    treated_y        REAL NOT NULL,
    treated_radius   REAL NOT NULL CHECK (treated_radius > 0),
    untreated_x      REAL NOT NULL,
    untreated_y      REAL NOT NULL,
    untreated_radius REAL NOT NULL CHECK (untreated_radius > 0)
) STRICT;

CREATE TABLE vault (
    only_row  INTEGER PRIMARY KEY CHECK (only_row = 1),
    key_name  TEXT NOT NULL,
    key_check BLOB NOT NULL
) STRICT;

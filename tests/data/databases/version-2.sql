-- A database of version 2 as the program made it: the schema, and a row or more in each table.
PRAGMA application_id = 1095124823;
PRAGMA user_version = 2;

CREATE TABLE plans (
    id      TEXT    NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
    version INTEGER NOT NULL CHECK (version >= 1),
    text    TEXT    NOT NULL,
    PRIMARY KEY (id, version)
) STRICT;

CREATE TABLE series (
    id               TEXT    NOT NULL PRIMARY KEY,
    area             TEXT    NOT NULL,
    planned_sessions INTEGER NOT NULL CHECK (planned_sessions BETWEEN 1 AND 99)
) STRICT;

CREATE TABLE sessions (
    id            TEXT    NOT NULL PRIMARY KEY
                  CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^A-Za-z0-9_-]*'),
    performed_at  TEXT    NOT NULL
                  CHECK (performed_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]'),
    zone          TEXT    NOT NULL,
    area          TEXT    NOT NULL CHECK (length(area) BETWEEN 1 AND 64),
    plan          TEXT    NOT NULL,
    plan_version  INTEGER NOT NULL,
    status        TEXT    NOT NULL CHECK (status IN ('planned', 'performed')),
    revision      INTEGER NOT NULL CHECK (revision >= 1),
    healed_at     INTEGER,
    device        TEXT    NOT NULL CHECK (device IN ('pen', 'roller', 'radio-frequency', 'home-roller')),
    needle_length INTEGER CHECK (needle_length BETWEEN 1 AND 100000),
    products      TEXT    NOT NULL,
    clinic        TEXT    NOT NULL,
    notes         TEXT    NOT NULL,
    series        TEXT    NOT NULL REFERENCES series (id),
    FOREIGN KEY (plan, plan_version) REFERENCES plans (id, version)
) STRICT;
CREATE INDEX sessions_by_series ON sessions (series);
CREATE INDEX sessions_by_plan ON sessions (plan, plan_version);

CREATE TABLE session_concerns (
    session  TEXT    NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    concern  TEXT    NOT NULL,
    PRIMARY KEY (session, position),
    UNIQUE (session, concern)
) STRICT, WITHOUT ROWID;

CREATE TABLE log (
    sequence   INTEGER PRIMARY KEY,
    occurrence TEXT    NOT NULL CHECK (length(occurrence) >= 1),
    action     TEXT    NOT NULL CHECK (action IN ('done', 'skipped', 'snoozed', 'reopened')),
    at         INTEGER NOT NULL,
    until      INTEGER CHECK ((action = 'snoozed') = (until IS NOT NULL)),
    UNIQUE (occurrence, at)
) STRICT;

CREATE TABLE outdoors (
    span  INTEGER PRIMARY KEY,
    began INTEGER NOT NULL,
    ended INTEGER CHECK (ended > began)
) STRICT;
CREATE UNIQUE INDEX outdoors_open ON outdoors (ended IS NULL) WHERE ended IS NULL;

CREATE TABLE check_ins (
    sequence INTEGER PRIMARY KEY,
    id       TEXT    NOT NULL UNIQUE,
    session  TEXT    NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    at       INTEGER NOT NULL,
    note     TEXT    NOT NULL
) STRICT;
CREATE INDEX check_ins_by_session ON check_ins (session, at);

CREATE TABLE check_in_symptoms (
    check_in INTEGER NOT NULL REFERENCES check_ins (sequence) ON DELETE CASCADE,
    symptom  TEXT    NOT NULL,
    severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 3),
    PRIMARY KEY (check_in, symptom)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_in_flags (
    check_in INTEGER NOT NULL REFERENCES check_ins (sequence) ON DELETE CASCADE,
    flag     TEXT    NOT NULL,
    PRIMARY KEY (check_in, flag)
) STRICT, WITHOUT ROWID;

CREATE TABLE preferences (
    only_row               INTEGER PRIMARY KEY CHECK (only_row = 1),
    wake                   INTEGER NOT NULL CHECK (wake BETWEEN 0 AND 1439),
    sleep                  INTEGER NOT NULL CHECK (sleep BETWEEN 0 AND 1439),
    daily_limit            INTEGER NOT NULL CHECK (daily_limit >= 0),
    detailed_notifications INTEGER NOT NULL CHECK (detailed_notifications IN (0, 1)),
    home_zone              TEXT
) STRICT;

CREATE TABLE disabled_rules (
    rule TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE deliveries (
    occurrence   TEXT    NOT NULL,
    instant      INTEGER NOT NULL,
    notification TEXT    NOT NULL,
    shown_at     INTEGER NOT NULL,
    handle       INTEGER NOT NULL CHECK (handle BETWEEN 0 AND 4294967295),
    PRIMARY KEY (occurrence, instant)
) STRICT, WITHOUT ROWID;
CREATE INDEX deliveries_by_notification ON deliveries (notification);
CREATE INDEX deliveries_by_showing ON deliveries (shown_at);

INSERT INTO plans VALUES ('small', 1, '{"format": "afterglow-plan/1", "id": "small", "version": 1, "title": {"en": "Small"}, "sources": [{"id": "src", "title": "A source"}], "series": {"sessions": [2, 3], "interval": ["P4W", "P6W"], "touchUp": "P1Y"}, "phases": [], "rules": [{"id": "cleanse", "kind": "task", "title": {"en": "Cleanse"}, "text": {"en": "Gently."}, "sources": ["src"], "days": [[0, 3]], "at": ["09:00"]}], "symptoms": [{"id": "redness", "title": {"en": "Redness"}, "expected": [{"until": "PT48H", "max": 2}]}], "redFlags": [{"id": "pus", "title": {"en": "Pus"}, "level": "contact", "text": {"en": "Call."}}]}');
INSERT INTO series VALUES ('r1', 'face', 4);
INSERT INTO sessions VALUES ('s1', '2026-11-20T15:00', 'Europe/Berlin', 'face', 'small', 1, 'performed', 2, 1795593600, 'roller', 1500, 'serum', 'Klinik Ä', 'two' || char(10) || 'lines 😀', 'r1');
INSERT INTO sessions VALUES ('s2', '2026-12-20T15:00', 'Asia/Tokyo', 'face', 'small', 1, 'planned', 1, NULL, 'pen', NULL, '', '', '', 'r1');
INSERT INTO session_concerns VALUES ('s1', 0, 'scars'), ('s1', 1, 'acne-scars');
INSERT INTO log VALUES (1, 's1.2/cleanse/d1/0', 'snoozed', 1795250000, 1795253600), (2, 's1.2/cleanse/d1/0', 'done', 1795250001, NULL);
INSERT INTO outdoors VALUES (1, 1795255200, 1795262400), (2, 1795269600, NULL);
INSERT INTO check_ins VALUES (1, 'c1', 's1', 1795248000, 'warm');
INSERT INTO check_in_symptoms VALUES (1, 'redness', 3);
INSERT INTO check_in_flags VALUES (1, 'pus');
INSERT INTO preferences VALUES (1, 390, 1380, 3, 1, 'Europe/Berlin');
INSERT INTO disabled_rules VALUES ('small/cleanse');
INSERT INTO deliveries VALUES ('s1.2/cleanse/d1/0', 1795248000, 'n/2026-11-21T08:00:00Z', 1795248001, 7);

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

INSERT INTO photos VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 's1', 'front', 1795345200, NULL, 3000, 4000, 'Back camera', '0000000000000000000000000000000000000000000000000000000000000000', 123456);
INSERT INTO photos VALUES ('bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 's1', 'left', 1795345260, 3, 3000, 4000, '', '1111111111111111111111111111111111111111111111111111111111111111', 123457);
INSERT INTO photo_thumbnails VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', x'0102'), ('bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', x'0304');
INSERT INTO photo_deletions VALUES ('cccccccccccccccccccccccccccccccc');
INSERT INTO redness_marks VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 0.1, 0.1, 0.05, -0.1, 0.1, 0.05);
INSERT INTO vault VALUES (1, 'afterglow', x'05');

-- Times are milliseconds since 1970; i18n, custom_data, metadata and post_ids are JSON.

CREATE TABLE user_pool (
    id           TEXT PRIMARY KEY,
    secret       TEXT NOT NULL,
    token_secret BLOB NOT NULL
) STRICT;

-- Name, description and the rest of an organization are those of its root department, the one without a parent.
CREATE TABLE organizations (
    id   INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE departments (
    id                 TEXT PRIMARY KEY,
    organization_id    INTEGER NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    parent_id          TEXT REFERENCES departments (id) ON DELETE CASCADE,
    name               TEXT NOT NULL,
    description        TEXT,
    code               TEXT,
    open_department_id TEXT,
    is_virtual_node    INTEGER NOT NULL,
    status             INTEGER NOT NULL,
    i18n               TEXT,
    custom_data        TEXT NOT NULL,
    metadata           TEXT NOT NULL,
    post_ids           TEXT NOT NULL,
    created_at         INTEGER NOT NULL,
    updated_at         INTEGER NOT NULL,
    UNIQUE (organization_id, code),
    UNIQUE (organization_id, open_department_id)
) STRICT;
CREATE UNIQUE INDEX one_root_per_organization ON departments (organization_id) WHERE parent_id IS NULL;
CREATE INDEX departments_by_parent ON departments (parent_id);

CREATE TABLE users (
    id          TEXT PRIMARY KEY,
    name        TEXT,
    username    TEXT UNIQUE,
    email       TEXT UNIQUE COLLATE NOCASE,
    phone       TEXT UNIQUE,
    external_id TEXT UNIQUE,
    created_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE identities (
    ext_idp_id     TEXT NOT NULL,
    user_id_in_idp TEXT NOT NULL,
    user_id        TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    PRIMARY KEY (ext_idp_id, user_id_in_idp)
) STRICT;

CREATE TABLE sync_relations (
    provider       TEXT NOT NULL,
    user_id_in_idp TEXT NOT NULL,
    user_id        TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    PRIMARY KEY (provider, user_id_in_idp)
) STRICT;

CREATE TABLE memberships (
    user_id            TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    department_id      TEXT NOT NULL REFERENCES departments (id) ON DELETE CASCADE,
    is_main_department INTEGER NOT NULL,
    joined_at          INTEGER NOT NULL,
    PRIMARY KEY (user_id, department_id)
) STRICT;
CREATE UNIQUE INDEX one_main_department_per_user ON memberships (user_id) WHERE is_main_department;
CREATE INDEX memberships_by_department ON memberships (department_id);

-- A leader need not be a member.
CREATE TABLE leaders (
    department_id TEXT NOT NULL REFERENCES departments (id) ON DELETE CASCADE,
    user_id       TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    PRIMARY KEY (department_id, user_id)
) STRICT;
CREATE INDEX leaders_by_user ON leaders (user_id);

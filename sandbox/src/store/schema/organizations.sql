-- Times are milliseconds since 1970; i18n, custom_data, metadata, post_ids, user_info_in_idp, info_in_idp and
-- origin_conn_ids are JSON.

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

-- Nothing of a password is kept but the moment at which one was set.
CREATE TABLE users (
    id                 TEXT PRIMARY KEY,
    created_at         INTEGER NOT NULL,
    updated_at         INTEGER NOT NULL,
    status             TEXT NOT NULL,
    status_changed_at  INTEGER NOT NULL,
    gender             TEXT NOT NULL,
    email_verified     INTEGER NOT NULL,
    phone_verified     INTEGER NOT NULL,
    password_set_at    INTEGER,
    reset_password     INTEGER NOT NULL,
    custom_data        TEXT NOT NULL,
    metadata           TEXT NOT NULL,
    external_id        TEXT UNIQUE,
    email              TEXT UNIQUE COLLATE NOCASE,
    phone              TEXT UNIQUE,
    phone_country_code TEXT,
    username           TEXT UNIQUE,
    name               TEXT,
    nickname           TEXT,
    photo              TEXT,
    birthdate          TEXT,
    country            TEXT,
    province           TEXT,
    city               TEXT,
    address            TEXT,
    street_address     TEXT,
    postal_code        TEXT,
    company            TEXT,
    browser            TEXT,
    device             TEXT,
    given_name         TEXT,
    family_name        TEXT,
    middle_name        TEXT,
    profile            TEXT,
    preferred_username TEXT,
    website            TEXT,
    zoneinfo           TEXT,
    locale             TEXT,
    formatted          TEXT,
    region             TEXT,
    identity_number    TEXT,
    -- What keywords are looked for in by default, a line each.
    searched           TEXT NOT NULL AS (lower(
        ifnull(phone, '') || char(10) || ifnull(email, '') || char(10) || ifnull(name, '') || char(10) ||
        ifnull(username, '') || char(10) || ifnull(nickname, '') || char(10) || ifnull(identity_number, '')
    )) VIRTUAL
) STRICT;
CREATE INDEX users_by_creation ON users (created_at, id);
CREATE INDEX users_by_change ON users (updated_at, id);
-- Far narrower than the table, so that looking through all of it is quick.
CREATE INDEX users_by_searched ON users (searched, id);

CREATE TABLE identities (
    id               TEXT PRIMARY KEY,
    user_id          TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    ext_idp_id       TEXT NOT NULL,
    provider         TEXT NOT NULL,
    type             TEXT NOT NULL,
    user_id_in_idp   TEXT NOT NULL,
    user_info_in_idp TEXT NOT NULL,
    origin_conn_ids  TEXT NOT NULL,
    UNIQUE (ext_idp_id, user_id_in_idp)
) STRICT;
CREATE INDEX identities_by_user ON identities (user_id);

CREATE TABLE sync_relations (
    provider       TEXT NOT NULL,
    user_id_in_idp TEXT NOT NULL,
    user_id        TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    PRIMARY KEY (provider, user_id_in_idp)
) STRICT;
CREATE INDEX sync_relations_by_user ON sync_relations (user_id);

CREATE TABLE memberships (
    user_id            TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    department_id      TEXT NOT NULL REFERENCES departments (id) ON DELETE CASCADE,
    is_main_department INTEGER NOT NULL,
    joined_at          INTEGER NOT NULL,
    PRIMARY KEY (user_id, department_id)
) STRICT;
CREATE UNIQUE INDEX one_main_department_per_user ON memberships (user_id) WHERE is_main_department;
CREATE INDEX memberships_by_department ON memberships (department_id, joined_at, user_id);

-- A leader need not be a member.
CREATE TABLE leaders (
    department_id TEXT NOT NULL REFERENCES departments (id) ON DELETE CASCADE,
    user_id       TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    PRIMARY KEY (department_id, user_id)
) STRICT;
CREATE INDEX leaders_by_user ON leaders (user_id);

-- What departments are in the systems that they are synchronised with.
CREATE TABLE department_sync_relations (
    department_id TEXT NOT NULL REFERENCES departments (id) ON DELETE CASCADE,
    provider      TEXT NOT NULL,
    id_in_idp     TEXT NOT NULL,
    info_in_idp   TEXT NOT NULL,
    PRIMARY KEY (department_id, provider, id_in_idp)
) STRICT;

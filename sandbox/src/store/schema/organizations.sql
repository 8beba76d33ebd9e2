-- Times are milliseconds since 1970; i18n, custom_data, metadata, post_ids, user_info_in_idp, info_in_idp and
-- origin_conn_ids are JSON.

CREATE TABLE user_pool (
    id           TEXT PRIMARY KEY,
    secret       TEXT NOT NULL,
    token_secret BLOB NOT NULL
) STRICT;

-- Name, description and the rest of an organization are those of its root department, the one without a parent.
CREATE TABLE organizations (
    id   INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 4294967295),
    code TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE departments (
    id                 TEXT PRIMARY KEY CONSTRAINT "id: 24 hexadecimal digits"
        CHECK (length(id) = 24 AND octet_length(id) = 24 AND id NOT GLOB '*[^0-9a-f]*'),
    organization_id    INTEGER NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    parent_id          TEXT REFERENCES departments (id) ON DELETE CASCADE,
    name               TEXT NOT NULL,
    description        TEXT,
    code               TEXT,
    open_department_id TEXT,
    is_virtual_node    INTEGER NOT NULL CHECK (is_virtual_node IN (0, 1)),
    status             INTEGER NOT NULL CHECK (status IN (0, 1)),
    i18n               TEXT,
    custom_data        TEXT NOT NULL,
    metadata           TEXT NOT NULL,
    post_ids           TEXT NOT NULL,
    created_at         INTEGER NOT NULL CHECK (created_at BETWEEN 0 AND 253402300799999),
    updated_at         INTEGER NOT NULL CHECK (updated_at BETWEEN 0 AND 253402300799999),
    UNIQUE (organization_id, code),
    UNIQUE (organization_id, open_department_id)
) STRICT;
CREATE UNIQUE INDEX one_root_per_organization ON departments (organization_id) WHERE parent_id IS NULL;
CREATE INDEX departments_by_parent ON departments (parent_id, name, id);

-- Nothing of a password is kept but the moment at which one was set.
CREATE TABLE users (
    -- In the order in which they were added.
    number             INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 4294967295),
    id                 TEXT NOT NULL UNIQUE CONSTRAINT "id: 24 hexadecimal digits"
        CHECK (length(id) = 24 AND octet_length(id) = 24 AND id NOT GLOB '*[^0-9a-f]*'),
    created_at         INTEGER NOT NULL CHECK (created_at BETWEEN 0 AND 253402300799999),
    updated_at         INTEGER NOT NULL CHECK (updated_at BETWEEN 0 AND 253402300799999),
    status             TEXT NOT NULL
        CHECK (status IN ('Suspended', 'Resigned', 'Activated', 'Archived', 'Deactivated')),
    status_changed_at  INTEGER NOT NULL CHECK (status_changed_at BETWEEN 0 AND 253402300799999),
    gender             TEXT NOT NULL CHECK (gender IN ('M', 'F', 'U')),
    email_verified     INTEGER NOT NULL CHECK (email_verified IN (0, 1)),
    phone_verified     INTEGER NOT NULL CHECK (phone_verified IN (0, 1)),
    password_set_at    INTEGER CHECK (password_set_at BETWEEN 0 AND 253402300799999),
    reset_password     INTEGER NOT NULL CHECK (reset_password IN (0, 1)),
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
-- For pages of users, which are in the order of a column and then of the rows.
CREATE INDEX users_by_creation ON users (created_at);
CREATE INDEX users_by_change ON users (updated_at);
CREATE INDEX users_by_name ON users (name);
CREATE INDEX users_by_company ON users (company);
CREATE INDEX users_by_given_name ON users (given_name);
CREATE INDEX users_by_family_name ON users (family_name);
CREATE INDEX users_by_nickname ON users (nickname) WHERE nickname IS NOT NULL;
CREATE INDEX users_by_middle_name ON users (middle_name) WHERE middle_name IS NOT NULL;
CREATE INDEX users_by_profile ON users (profile) WHERE profile IS NOT NULL;
CREATE INDEX users_by_preferred_username ON users (preferred_username) WHERE preferred_username IS NOT NULL;
CREATE INDEX users_by_website ON users (website) WHERE website IS NOT NULL;
CREATE INDEX users_by_address ON users (address) WHERE address IS NOT NULL;
CREATE INDEX users_by_formatted ON users (formatted) WHERE formatted IS NOT NULL;
CREATE INDEX users_by_street_address ON users (street_address) WHERE street_address IS NOT NULL;
CREATE INDEX users_by_postal_code ON users (postal_code) WHERE postal_code IS NOT NULL;
CREATE INDEX users_by_identity_number ON users (identity_number) WHERE identity_number IS NOT NULL;
CREATE INDEX users_by_custom_data ON users (custom_data);
CREATE INDEX users_by_status ON users (status);
CREATE INDEX users_by_status_change ON users (status_changed_at);
CREATE INDEX users_by_password_change ON users (password_set_at);
CREATE INDEX users_by_gender ON users (gender);
CREATE INDEX users_by_phone_country_code ON users (phone_country_code);
-- Far narrower than the table, so that looking through all of it is quick.
CREATE INDEX users_by_searched ON users (searched, id);

CREATE TABLE identities (
    id               TEXT PRIMARY KEY CONSTRAINT "id: 24 hexadecimal digits"
        CHECK (length(id) = 24 AND octet_length(id) = 24 AND id NOT GLOB '*[^0-9a-f]*'),
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
    is_main_department INTEGER NOT NULL CHECK (is_main_department IN (0, 1)),
    joined_at          INTEGER NOT NULL CHECK (joined_at BETWEEN 0 AND 253402300799999),
    -- The number of the user: a hundred thousand members are found by it in a tenth of the time.
    user_number        INTEGER NOT NULL,
    PRIMARY KEY (user_id, department_id)
) STRICT;
CREATE UNIQUE INDEX one_main_department_per_user ON memberships (user_id) WHERE is_main_department;
CREATE INDEX memberships_by_department ON memberships (department_id, joined_at, user_id, user_number);

-- A leader need not be a member.
CREATE TABLE leaders (
    department_id TEXT NOT NULL REFERENCES departments (id) ON DELETE CASCADE,
    user_id       TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
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

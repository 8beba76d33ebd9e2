-- What is known of users beside their row. Times are milliseconds since 1970.

-- A real-name verification.
CREATE TABLE principal_authentications (
    user_id          TEXT PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    -- `P` for a person, `E` for an enterprise
    type             TEXT NOT NULL CHECK (type IN ('P', 'E')),
    code             TEXT NOT NULL,
    name             TEXT NOT NULL,
    authenticated_at INTEGER NOT NULL CHECK (authenticated_at BETWEEN 0 AND 253402300799999)
) STRICT;

-- A call returns the secret. No call returns a recovery code, so none is kept.
CREATE TABLE otps (
    user_id TEXT PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    secret  TEXT NOT NULL
) STRICT;

-- `data` is a `GetMfaInfoDataDto` as JSON.
CREATE TABLE mfa_states (
    user_id TEXT PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    data    TEXT NOT NULL
) STRICT;

-- Each time that a user signed in. Without an identity, the user signed in with a password.
CREATE TABLE logins (
    id           INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 4294967295),
    user_id      TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    app_id       TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    identity_id  TEXT REFERENCES identities (id) ON DELETE SET NULL,
    client_ip    TEXT NOT NULL,
    user_agent   TEXT NOT NULL,
    logged_in_at INTEGER NOT NULL CHECK (logged_in_at BETWEEN 0 AND 253402300799999)
) STRICT;
CREATE INDEX logins_by_user ON logins (user_id, logged_in_at);
CREATE INDEX logins_by_app ON logins (app_id);
CREATE INDEX logins_by_identity ON logins (identity_id);

-- Where users are signed in now.
CREATE TABLE sessions (
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    app_id  TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    PRIMARY KEY (user_id, app_id)
) STRICT;
CREATE INDEX sessions_by_app ON sessions (app_id);

CREATE INDEX users_by_archival ON users (status_changed_at) WHERE status = 'Archived';

-- redirect_uris, logout_redirect_uris and settings are JSON; settings are the rest of an `ApplicationDto`. No secrets are kept.
CREATE TABLE applications (
    id                     TEXT PRIMARY KEY,
    identifier             TEXT NOT NULL UNIQUE,
    name                   TEXT NOT NULL,
    logo                   TEXT NOT NULL,
    description            TEXT,
    type                   TEXT NOT NULL,
    template               TEXT,
    is_integrated          INTEGER NOT NULL,
    default_protocol       TEXT NOT NULL,
    redirect_uris          TEXT NOT NULL,
    logout_redirect_uris   TEXT NOT NULL,
    init_login_uri         TEXT NOT NULL,
    sso_enabled_at         INTEGER,
    -- `ALLOW_ALL` or `DENY_ALL`: whether users need a grant
    default_login_strategy TEXT NOT NULL,
    settings               TEXT NOT NULL
) STRICT;

-- Users who were granted an application.
CREATE TABLE application_grants (
    user_id        TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    application_id TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    PRIMARY KEY (user_id, application_id)
) STRICT;
CREATE INDEX application_grants_by_application ON application_grants (application_id);

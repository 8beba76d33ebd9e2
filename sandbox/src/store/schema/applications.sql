-- redirect_uris, logout_redirect_uris and settings are JSON; settings are the rest of an `ApplicationDto`. No secrets are kept.
CREATE TABLE applications (
    id                     TEXT PRIMARY KEY CONSTRAINT "id: 24 hexadecimal digits"
        CHECK (length(id) = 24 AND octet_length(id) = 24 AND id NOT GLOB '*[^0-9a-f]*'),
    identifier             TEXT NOT NULL UNIQUE,
    name                   TEXT NOT NULL,
    logo                   TEXT NOT NULL,
    description            TEXT,
    type                   TEXT NOT NULL
        CHECK (type IN ('web', 'spa', 'native', 'api', 'mfa', 'mini-program', 'gateway-app', 'gateway-agent')),
    template               TEXT,
    is_integrated          INTEGER NOT NULL CHECK (is_integrated IN (0, 1)),
    default_protocol       TEXT NOT NULL CHECK (default_protocol IN ('oidc', 'oauth', 'saml', 'cas', 'asa')),
    redirect_uris          TEXT NOT NULL,
    logout_redirect_uris   TEXT NOT NULL,
    init_login_uri         TEXT NOT NULL,
    sso_enabled_at         INTEGER CHECK (sso_enabled_at BETWEEN 0 AND 253402300799999),
    -- `ALLOW_ALL` or `DENY_ALL`: whether users need a grant
    default_login_strategy TEXT NOT NULL CHECK (default_login_strategy IN ('ALLOW_ALL', 'DENY_ALL')),
    settings               TEXT NOT NULL
) STRICT;

-- Users who were granted an application.
CREATE TABLE application_grants (
    user_id        TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    application_id TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    PRIMARY KEY (user_id, application_id)
) STRICT;
CREATE INDEX application_grants_by_application ON application_grants (application_id);

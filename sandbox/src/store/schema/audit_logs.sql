-- What was changed through the API, and by whom. A row stays when what it tells of is gone.
CREATE TABLE audit_logs (
    id             INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 4294967295),
    at             INTEGER NOT NULL CHECK (at BETWEEN 0 AND 253402300799999),
    request_id     TEXT NOT NULL,
    admin_id       TEXT NOT NULL,
    client_ip      TEXT,
    operation_type TEXT NOT NULL,
    resource_type  TEXT NOT NULL,
    event_details  TEXT NOT NULL,
    -- JSON without secrets. Absent if it is too long.
    parameters     TEXT,
    success        INTEGER NOT NULL CHECK (success IN (0, 1)),
    user_agent     TEXT NOT NULL
) STRICT;
CREATE INDEX audit_logs_by_request ON audit_logs (request_id);
-- Far narrower than the table: what matches a filter is counted in it.
CREATE INDEX audit_logs_by_time ON audit_logs (at, operation_type, resource_type, admin_id, client_ip, success);

-- What users did, with what they were called then. No call adds to it.
CREATE TABLE user_action_logs (
    id                INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 4294967295),
    at                INTEGER NOT NULL CHECK (at BETWEEN 0 AND 253402300799999),
    request_id        TEXT NOT NULL,
    user_id           TEXT NOT NULL,
    user_avatar       TEXT NOT NULL,
    user_display_name TEXT NOT NULL,
    user_logins_count INTEGER NOT NULL CHECK (user_logins_count BETWEEN 0 AND 4294967295),
    app_id            TEXT NOT NULL,
    app_name          TEXT NOT NULL,
    app_login_url     TEXT NOT NULL,
    app_logo          TEXT NOT NULL,
    client_ip         TEXT,
    event_type        TEXT NOT NULL,
    event_detail      TEXT,
    success           INTEGER NOT NULL CHECK (success IN (0, 1)),
    user_agent        TEXT NOT NULL
) STRICT;

CREATE TABLE webhooks (
    id           TEXT PRIMARY KEY CONSTRAINT "id: 24 hexadecimal digits"
        CHECK (length(id) = 24 AND octet_length(id) = 24 AND id NOT GLOB '*[^0-9a-f]*'),
    name         TEXT NOT NULL,
    url          TEXT NOT NULL,
    content_type TEXT NOT NULL CHECK (content_type IN ('application/json', 'application/x-www-form-urlencoded')),
    enabled      INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    secret       TEXT,
    -- JSON
    retry_config TEXT,
    created_at   INTEGER NOT NULL CHECK (created_at BETWEEN 0 AND 253402300799999),
    updated_at   INTEGER NOT NULL CHECK (updated_at BETWEEN 0 AND 253402300799999)
) STRICT;

-- What a webhook is told of.
CREATE TABLE webhook_events (
    webhook_id TEXT NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
    event      TEXT NOT NULL,
    position   INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    PRIMARY KEY (webhook_id, event)
) STRICT;
CREATE INDEX webhook_events_by_event ON webhook_events (event, webhook_id);

-- Requests to receivers, and their responses. Headers and bodies are JSON objects.
CREATE TABLE webhook_logs (
    id                   INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 4294967295),
    webhook_id           TEXT NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
    at                   INTEGER NOT NULL CHECK (at BETWEEN 0 AND 253402300799999),
    event_name           TEXT NOT NULL,
    request_body         TEXT NOT NULL,
    request_headers      TEXT NOT NULL,
    response_status_code INTEGER NOT NULL CHECK (response_status_code BETWEEN 0 AND 999),
    response_headers     TEXT NOT NULL,
    response_body        TEXT NOT NULL,
    success              INTEGER NOT NULL CHECK (success IN (0, 1)),
    error_message        TEXT
) STRICT;
CREATE INDEX webhook_logs_by_webhook ON webhook_logs (webhook_id, id);

CREATE TABLE webhooks (
    id           TEXT PRIMARY KEY,
    name         TEXT NOT NULL,
    url          TEXT NOT NULL,
    content_type TEXT NOT NULL,
    enabled      INTEGER NOT NULL,
    secret       TEXT,
    -- JSON
    retry_config TEXT,
    created_at   INTEGER NOT NULL,
    updated_at   INTEGER NOT NULL
) STRICT;

-- What a webhook is told of.
CREATE TABLE webhook_events (
    webhook_id TEXT NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
    event      TEXT NOT NULL,
    position   INTEGER NOT NULL,
    PRIMARY KEY (webhook_id, event)
) STRICT;
CREATE INDEX webhook_events_by_event ON webhook_events (event, webhook_id);

-- Requests to receivers, and their responses. Headers and bodies are JSON objects.
CREATE TABLE webhook_logs (
    id                   INTEGER PRIMARY KEY,
    webhook_id           TEXT NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
    at                   INTEGER NOT NULL,
    event_name           TEXT NOT NULL,
    request_body         TEXT NOT NULL,
    request_headers      TEXT NOT NULL,
    response_status_code INTEGER NOT NULL,
    response_headers     TEXT NOT NULL,
    response_body        TEXT NOT NULL,
    success              INTEGER NOT NULL,
    error_message        TEXT
) STRICT;
CREATE INDEX webhook_logs_by_webhook ON webhook_logs (webhook_id, id);

-- A resource of a permission group: data, an API, a menu, a button or another part of a user interface.
CREATE TABLE resources (
    id             TEXT PRIMARY KEY CONSTRAINT "id: 24 hexadecimal digits"
        CHECK (length(id) = 24 AND octet_length(id) = 24 AND id NOT GLOB '*[^0-9a-f]*'),
    namespace_id   INTEGER NOT NULL REFERENCES namespaces (id) ON DELETE CASCADE,
    code           TEXT NOT NULL,
    type           TEXT NOT NULL CHECK (type IN ('DATA', 'API', 'MENU', 'BUTTON', 'UI')),
    name           TEXT,
    description    TEXT,
    -- JSON: names and descriptions
    actions        TEXT,
    api_identifier TEXT,
    created_at     INTEGER NOT NULL CHECK (created_at BETWEEN 0 AND 253402300799999),
    updated_at     INTEGER NOT NULL CHECK (updated_at BETWEEN 0 AND 253402300799999),
    UNIQUE (namespace_id, code)
) STRICT;

-- The tenants that a resource is linked to. The id is empty where a request named none.
CREATE TABLE resource_tenants (
    resource_id TEXT NOT NULL REFERENCES resources (id) ON DELETE CASCADE,
    tenant_id   TEXT NOT NULL,
    PRIMARY KEY (resource_id, tenant_id)
) STRICT;

-- What a target may do. The code can be that of no resource, and `ecs:*` stands for all codes that begin with `ecs:`.
CREATE TABLE grants (
    id            INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 4294967295),
    namespace_id  INTEGER NOT NULL REFERENCES namespaces (id) ON DELETE CASCADE,
    code          TEXT NOT NULL,
    resource_type TEXT NOT NULL CHECK (resource_type IN ('DATA', 'API', 'MENU', 'BUTTON', 'UI')),
    target_type   TEXT NOT NULL CHECK (target_type IN ('USER', 'ROLE', 'GROUP', 'DEPARTMENT')),
    target_id     TEXT NOT NULL,
    -- JSON: names, of which one can end in `*` as well
    actions       TEXT NOT NULL,
    UNIQUE (namespace_id, code, target_type, target_id)
) STRICT;
CREATE INDEX grants_by_target ON grants (target_type, target_id, namespace_id, code);

-- A target can be in one of four tables, and a code can be that of no resource, which no foreign key can say.
CREATE TRIGGER grants_of_users AFTER DELETE ON users BEGIN
    DELETE FROM grants WHERE target_type = 'USER' AND target_id = OLD.id;
END;
CREATE TRIGGER grants_of_roles AFTER DELETE ON roles BEGIN
    DELETE FROM grants WHERE target_type = 'ROLE' AND target_id = OLD.id;
END;
CREATE TRIGGER grants_of_groups AFTER DELETE ON user_groups BEGIN
    DELETE FROM grants WHERE target_type = 'GROUP' AND target_id = OLD.id;
END;
CREATE TRIGGER grants_of_departments AFTER DELETE ON departments BEGIN
    DELETE FROM grants WHERE target_type = 'DEPARTMENT' AND target_id = OLD.id;
END;
CREATE TRIGGER grants_of_resources AFTER DELETE ON resources BEGIN
    DELETE FROM grants WHERE namespace_id = OLD.namespace_id AND code = OLD.code;
END;

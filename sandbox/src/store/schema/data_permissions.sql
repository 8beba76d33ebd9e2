-- `number` is the order of creation, in which lists are read.

-- A permission namespace: `namespaceCode` of data resources. Another thing than a permission group.
CREATE TABLE permission_namespaces (
    number      INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 4294967295),
    id          TEXT NOT NULL UNIQUE CONSTRAINT "id: 24 hexadecimal digits"
        CHECK (length(id) = 24 AND octet_length(id) = 24 AND id NOT GLOB '*[^0-9a-f]*'),
    code        TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL UNIQUE,
    description TEXT,
    -- 1 is open, 0 closed. No call closes one.
    status      INTEGER NOT NULL CHECK (status IN (0, 1)),
    created_at  INTEGER NOT NULL CHECK (created_at BETWEEN 0 AND 253402300799999),
    updated_at  INTEGER NOT NULL CHECK (updated_at BETWEEN 0 AND 253402300799999)
) STRICT;

-- `struct` and `actions` are JSON.
CREATE TABLE data_resources (
    number       INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 4294967295),
    id           TEXT NOT NULL UNIQUE CONSTRAINT "id: 24 hexadecimal digits"
        CHECK (length(id) = 24 AND octet_length(id) = 24 AND id NOT GLOB '*[^0-9a-f]*'),
    namespace_id TEXT NOT NULL REFERENCES permission_namespaces (id) ON DELETE CASCADE,
    code         TEXT NOT NULL,
    name         TEXT NOT NULL,
    -- `STRING`, `ARRAY` or `TREE`
    type         TEXT NOT NULL CHECK (type IN ('TREE', 'STRING', 'ARRAY')),
    description  TEXT,
    struct       TEXT NOT NULL,
    actions      TEXT NOT NULL,
    created_at   INTEGER NOT NULL CHECK (created_at BETWEEN 0 AND 253402300799999),
    updated_at   INTEGER NOT NULL CHECK (updated_at BETWEEN 0 AND 253402300799999),
    UNIQUE (namespace_id, code),
    UNIQUE (namespace_id, name)
) STRICT;

-- The extension fields of the nodes of a tree. `config` is JSON.
CREATE TABLE data_resource_fields (
    number      INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 4294967295),
    resource_id TEXT NOT NULL REFERENCES data_resources (id) ON DELETE CASCADE,
    key         TEXT NOT NULL,
    value_type  TEXT NOT NULL CHECK (value_type IN ('STRING', 'SELECT')),
    label       TEXT NOT NULL,
    description TEXT,
    config      TEXT,
    UNIQUE (resource_id, key)
) STRICT;

CREATE TABLE data_policies (
    number      INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 4294967295),
    id          TEXT NOT NULL UNIQUE CONSTRAINT "id: 24 hexadecimal digits"
        CHECK (length(id) = 24 AND octet_length(id) = 24 AND id NOT GLOB '*[^0-9a-f]*'),
    name        TEXT NOT NULL UNIQUE,
    description TEXT,
    created_at  INTEGER NOT NULL CHECK (created_at BETWEEN 0 AND 253402300799999),
    updated_at  INTEGER NOT NULL CHECK (updated_at BETWEEN 0 AND 253402300799999)
) STRICT;

-- What the statements of a policy allow or deny: an action, or `*` for each, on a resource or on a node of a tree.
CREATE TABLE data_permissions (
    number      INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 4294967295),
    policy_id   TEXT NOT NULL REFERENCES data_policies (id) ON DELETE CASCADE,
    statement   INTEGER NOT NULL CHECK (statement BETWEEN 0 AND 4294967295),
    -- `ALLOW` or `DENY`
    effect      TEXT NOT NULL CHECK (effect IN ('DENY', 'ALLOW')),
    resource_id TEXT NOT NULL REFERENCES data_resources (id) ON DELETE CASCADE,
    -- The codes of the nodes from the top, with `/` between them. Empty for the resource itself, which is no tree then.
    path        TEXT NOT NULL,
    action      TEXT NOT NULL,
    UNIQUE (policy_id, statement, resource_id, path, action)
) STRICT;
CREATE INDEX data_permissions_by_resource ON data_permissions (resource_id, path);

-- To whom a policy is granted: a user, a group, a department or a role, by id.
CREATE TABLE data_grants (
    number      INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 4294967295),
    policy_id   TEXT NOT NULL REFERENCES data_policies (id) ON DELETE CASCADE,
    target_type TEXT NOT NULL CHECK (target_type IN ('USER', 'ROLE', 'GROUP', 'DEPARTMENT')),
    target_id   TEXT NOT NULL,
    granted_at  INTEGER NOT NULL CHECK (granted_at BETWEEN 0 AND 253402300799999),
    UNIQUE (policy_id, target_type, target_id)
) STRICT;
CREATE INDEX data_grants_by_target ON data_grants (target_type, target_id);

-- A target can be in one of four tables, which no foreign key can say.
CREATE TRIGGER data_grants_of_users AFTER DELETE ON users BEGIN
    DELETE FROM data_grants WHERE target_type = 'USER' AND target_id = OLD.id;
END;
CREATE TRIGGER data_grants_of_departments AFTER DELETE ON departments BEGIN
    DELETE FROM data_grants WHERE target_type = 'DEPARTMENT' AND target_id = OLD.id;
END;
CREATE TRIGGER data_grants_of_roles AFTER DELETE ON roles BEGIN
    DELETE FROM data_grants WHERE target_type = 'ROLE' AND target_id = OLD.id;
END;
CREATE TRIGGER data_grants_of_groups AFTER DELETE ON user_groups BEGIN
    DELETE FROM data_grants WHERE target_type = 'GROUP' AND target_id = OLD.id;
END;

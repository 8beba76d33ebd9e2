-- A permission group: `namespace` of roles and resources.
CREATE TABLE namespaces (
    id          INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 4294967295),
    code        TEXT NOT NULL UNIQUE,
    name        TEXT,
    description TEXT,
    created_at  INTEGER NOT NULL CHECK (created_at BETWEEN 0 AND 253402300799999),
    updated_at  INTEGER NOT NULL CHECK (updated_at BETWEEN 0 AND 253402300799999)
) STRICT;

CREATE TABLE roles (
    id                      TEXT PRIMARY KEY CONSTRAINT "id: 24 hexadecimal digits"
        CHECK (length(id) = 24 AND octet_length(id) = 24 AND id NOT GLOB '*[^0-9a-f]*'),
    namespace_id            INTEGER NOT NULL REFERENCES namespaces (id) ON DELETE CASCADE,
    code                    TEXT NOT NULL,
    name                    TEXT,
    description             TEXT,
    -- `ENABLE` or `DISABLE`
    status                  TEXT NOT NULL CHECK (status IN ('ENABLE', 'DISABLE')),
    disable_time            INTEGER CHECK (disable_time BETWEEN -8640000000000000 AND 8640000000000000),
    enable_permission_apply INTEGER NOT NULL CHECK (enable_permission_apply IN (0, 1)),
    custom_data             TEXT NOT NULL,
    created_at              INTEGER NOT NULL CHECK (created_at BETWEEN 0 AND 253402300799999),
    updated_at              INTEGER NOT NULL CHECK (updated_at BETWEEN 0 AND 253402300799999),
    UNIQUE (namespace_id, code)
) STRICT;

-- Who has a role, from one time to another. A target is a user, a group, a department or another role, by id.
CREATE TABLE role_assignments (
    role_id     TEXT NOT NULL REFERENCES roles (id) ON DELETE CASCADE,
    target_type TEXT NOT NULL CHECK (target_type IN ('USER', 'ROLE', 'GROUP', 'DEPARTMENT')),
    target_id   TEXT NOT NULL,
    enable_time INTEGER CHECK (enable_time BETWEEN -8640000000000000 AND 8640000000000000),
    end_time    INTEGER CHECK (end_time BETWEEN -8640000000000000 AND 8640000000000000),
    created_at  INTEGER NOT NULL CHECK (created_at BETWEEN 0 AND 253402300799999),
    updated_at  INTEGER NOT NULL CHECK (updated_at BETWEEN 0 AND 253402300799999),
    PRIMARY KEY (role_id, target_type, target_id)
) STRICT;
CREATE INDEX role_assignments_by_target ON role_assignments (target_type, target_id);
-- In the order of the assignments.
CREATE INDEX role_assignments_by_role ON role_assignments (role_id, target_type);
CREATE INDEX role_assignments_with_period ON role_assignments (role_id, target_type, enable_time, end_time)
    WHERE enable_time IS NOT NULL OR end_time IS NOT NULL;

-- A target can be in one of four tables, which no foreign key can say.
CREATE TRIGGER role_assignments_of_users AFTER DELETE ON users BEGIN
    DELETE FROM role_assignments WHERE target_type = 'USER' AND target_id = OLD.id;
END;
CREATE TRIGGER role_assignments_of_departments AFTER DELETE ON departments BEGIN
    DELETE FROM role_assignments WHERE target_type = 'DEPARTMENT' AND target_id = OLD.id;
END;
CREATE TRIGGER role_assignments_of_roles AFTER DELETE ON roles BEGIN
    DELETE FROM role_assignments WHERE target_type = 'ROLE' AND target_id = OLD.id;
END;

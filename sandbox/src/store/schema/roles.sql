-- A permission group: `namespace` of roles and resources.
CREATE TABLE namespaces (
    id          INTEGER PRIMARY KEY,
    code        TEXT NOT NULL UNIQUE,
    name        TEXT,
    description TEXT,
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE roles (
    id                      TEXT PRIMARY KEY,
    namespace_id            INTEGER NOT NULL REFERENCES namespaces (id) ON DELETE CASCADE,
    code                    TEXT NOT NULL,
    name                    TEXT,
    description             TEXT,
    -- `ENABLE` or `DISABLE`
    status                  TEXT NOT NULL,
    disable_time            INTEGER,
    enable_permission_apply INTEGER NOT NULL,
    custom_data             TEXT NOT NULL,
    created_at              INTEGER NOT NULL,
    updated_at              INTEGER NOT NULL,
    UNIQUE (namespace_id, code)
) STRICT;

-- Who has a role, from one time to another. A target is a user, a group, a department or another role, by id.
CREATE TABLE role_assignments (
    role_id     TEXT NOT NULL REFERENCES roles (id) ON DELETE CASCADE,
    target_type TEXT NOT NULL,
    target_id   TEXT NOT NULL,
    enable_time INTEGER,
    end_time    INTEGER,
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL,
    PRIMARY KEY (role_id, target_type, target_id)
) STRICT;
CREATE INDEX role_assignments_by_target ON role_assignments (target_type, target_id);

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

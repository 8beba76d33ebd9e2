-- What users, roles, user groups and departments can have, built-in fields of users included. Values are in `custom_data` of the
-- target; i18n and options are JSON.
CREATE TABLE custom_fields (
    target_type              TEXT NOT NULL CHECK (target_type IN ('USER', 'ROLE', 'GROUP', 'DEPARTMENT')),
    key                      TEXT NOT NULL,
    is_built_in              INTEGER NOT NULL CHECK (is_built_in IN (0, 1)),
    data_type                TEXT NOT NULL CHECK (data_type IN ('STRING', 'NUMBER', 'DATETIME', 'BOOLEAN', 'ENUM')),
    label                    TEXT NOT NULL,
    description              TEXT,
    encrypted                INTEGER NOT NULL CHECK (encrypted IN (0, 1)),
    is_unique                INTEGER NOT NULL CHECK (is_unique IN (0, 1)),
    user_editable            INTEGER NOT NULL CHECK (user_editable IN (0, 1)),
    visible_in_admin_console INTEGER NOT NULL CHECK (visible_in_admin_console IN (0, 1)),
    visible_in_user_center   INTEGER NOT NULL CHECK (visible_in_user_center IN (0, 1)),
    i18n                     TEXT,
    options                  TEXT NOT NULL,
    -- None for a built-in field.
    created_at               INTEGER CHECK (created_at BETWEEN 0 AND 253402300799999),
    PRIMARY KEY (target_type, key)
) STRICT;

-- The values of unique fields, so that no write looks through all targets.
CREATE TABLE unique_values (
    target_type TEXT NOT NULL CHECK (target_type IN ('USER', 'ROLE', 'GROUP', 'DEPARTMENT')),
    target_id   TEXT NOT NULL,
    key         TEXT NOT NULL,
    -- A text or a number.
    value       ANY NOT NULL CONSTRAINT "value: a text or a number" CHECK (typeof(value) <> 'blob'),
    PRIMARY KEY (target_type, target_id, key),
    FOREIGN KEY (target_type, key) REFERENCES custom_fields (target_type, key) ON DELETE CASCADE
) STRICT;
CREATE INDEX unique_values_by_value ON unique_values (target_type, key, value);

-- A target can be in one of four tables, which no foreign key can say.
CREATE TRIGGER unique_values_of_users AFTER DELETE ON users BEGIN
    DELETE FROM unique_values WHERE target_type = 'USER' AND target_id = OLD.id;
END;
CREATE TRIGGER unique_values_of_roles AFTER DELETE ON roles BEGIN
    DELETE FROM unique_values WHERE target_type = 'ROLE' AND target_id = OLD.id;
END;
CREATE TRIGGER unique_values_of_groups AFTER DELETE ON user_groups BEGIN
    DELETE FROM unique_values WHERE target_type = 'GROUP' AND target_id = OLD.id;
END;
CREATE TRIGGER unique_values_of_departments AFTER DELETE ON departments BEGIN
    DELETE FROM unique_values WHERE target_type = 'DEPARTMENT' AND target_id = OLD.id;
END;

-- User groups. `groups` is a word of SQL.
CREATE TABLE user_groups (
    id          TEXT PRIMARY KEY CONSTRAINT "id: 24 hexadecimal digits"
        CHECK (length(id) = 24 AND octet_length(id) = 24 AND id NOT GLOB '*[^0-9a-f]*'),
    code        TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    description TEXT NOT NULL,
    type        TEXT NOT NULL,
    custom_data TEXT NOT NULL,
    created_at  INTEGER NOT NULL CHECK (created_at BETWEEN 0 AND 253402300799999),
    updated_at  INTEGER NOT NULL CHECK (updated_at BETWEEN 0 AND 253402300799999)
) STRICT;

CREATE TABLE group_members (
    group_id  TEXT NOT NULL REFERENCES user_groups (id) ON DELETE CASCADE,
    user_id   TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    joined_at INTEGER NOT NULL CHECK (joined_at BETWEEN 0 AND 253402300799999),
    PRIMARY KEY (group_id, user_id)
) STRICT;
CREATE INDEX group_members_by_user ON group_members (user_id);
-- In the order of joining.
CREATE INDEX group_members_by_group ON group_members (group_id);

CREATE TRIGGER role_assignments_of_groups AFTER DELETE ON user_groups BEGIN
    DELETE FROM role_assignments WHERE target_type = 'GROUP' AND target_id = OLD.id;
END;

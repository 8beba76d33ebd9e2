CREATE TABLE posts (
    id          TEXT PRIMARY KEY CONSTRAINT "id: 24 hexadecimal digits"
        CHECK (length(id) = 24 AND octet_length(id) = 24 AND id NOT GLOB '*[^0-9a-f]*'),
    code        TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    description TEXT,
    custom_data TEXT NOT NULL,
    created_at  INTEGER NOT NULL CHECK (created_at BETWEEN 0 AND 253402300799999),
    updated_at  INTEGER NOT NULL CHECK (updated_at BETWEEN 0 AND 253402300799999)
) STRICT;

CREATE TABLE user_posts (
    user_id  TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    post_id  TEXT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    PRIMARY KEY (user_id, post_id)
) STRICT;
CREATE INDEX user_posts_by_post ON user_posts (post_id);

-- The posts of departments are in `post_ids` of the table of departments, which most leave empty.
CREATE INDEX departments_with_posts ON departments (id) WHERE post_ids <> '[]';

CREATE TABLE posts (
    id          TEXT PRIMARY KEY,
    code        TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    description TEXT,
    custom_data TEXT NOT NULL,
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE user_posts (
    user_id  TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    post_id  TEXT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (user_id, post_id)
) STRICT;
CREATE INDEX user_posts_by_post ON user_posts (post_id);

-- The posts of departments are in `post_ids` of the table of departments, which most leave empty.
CREATE INDEX departments_with_posts ON departments (id) WHERE post_ids <> '[]';

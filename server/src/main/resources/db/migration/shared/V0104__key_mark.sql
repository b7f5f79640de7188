-- By it the village knows its two keys again without holding them: a start with other keys is refused.
create table keys.mark (
    one     boolean primary key check (one),
    wrapped bytea   not null,  -- a fixed word under the village key
    lookup  bytea   not null   -- the same word's keyed hash
);

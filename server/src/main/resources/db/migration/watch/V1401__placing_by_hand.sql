-- A link a keeper hands to someone she knows, so that she is asked about one ask. Only a hash of it is kept.
create table placing_link (
    secret_hash bytea       primary key,
    ask         uuid        not null references ask (id) on delete cascade,
    made_by     uuid        not null references member (id) on delete cascade,
    ends_at     timestamptz not null
);

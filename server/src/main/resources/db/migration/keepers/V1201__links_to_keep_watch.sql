-- A link with which a member says that she keeps watch. Only a hash of it is kept.
create table keeper_link (
    id          uuid        primary key,
    secret_hash bytea       not null unique,
    made_by     uuid        not null references member (id) on delete cascade,
    ends_at     timestamptz not null
);

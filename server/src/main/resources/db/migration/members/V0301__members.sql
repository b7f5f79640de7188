create table member (
    id            uuid        primary key,
    nickname      bytea       not null,  -- sealed
    languages     text[]      not null check (cardinality(languages) > 0),
    zone          text        not null,
    room          int         not null check (room between 0 and 6),
    resting_until timestamptz,
    host          boolean     not null default false,
    joined_at     timestamptz not null
);

create table child (
    id       uuid  primary key,
    mother   uuid  not null references member (id) on delete cascade,
    nickname bytea not null,  -- sealed
    born     bytea not null   -- sealed: a year and month
);
create index child_by_mother on child (mother);

create table block (
    id      uuid        primary key,
    blocker uuid        not null references member (id) on delete cascade,
    blocked uuid        not null references member (id) on delete cascade,
    label   bytea       not null,  -- sealed: how the blocker knew the other
    made_at timestamptz not null,
    unique (blocker, blocked)
);
create index block_by_blocked on block (blocked);

create table strength (
    id             uuid        primary key,
    member         uuid        not null references member (id) on delete cascade,
    words          text        not null,
    resting        boolean     not null,
    shared_at      timestamptz not null,
    vector         bytea       not null,  -- little-endian floats
    vector_version text        not null
);
create index strength_by_member on strength (member);

create table struggle (
    id       uuid        primary key,
    member   uuid        not null references member (id) on delete cascade,
    words    bytea       not null,  -- sealed
    added_at timestamptz not null
);
create index struggle_by_member on struggle (member);

create table ask (
    id           uuid        primary key,
    asker        uuid        not null references member (id) on delete cascade,
    client_id    uuid        not null,  -- made on her device: sending twice is one ask
    words        bytea       not null,  -- sealed
    heaviness    int         not null check (heaviness between 1 and 5),
    by_when      text        not null,
    veiled       boolean     not null,
    voices       int         not null check (voices between 1 and 3),
    language     text        not null,
    child_band   bytea,                 -- sealed
    corrected_to bytea,                 -- sealed: the concepts she chose herself
    raised_at    timestamptz not null,
    state        text        not null,
    ended_at     timestamptz,
    heavy_now    int check (heavy_now between 1 and 5),
    unique (asker, client_id)
);
create index ask_open_by_asker on ask (asker) where state = 'OPEN';

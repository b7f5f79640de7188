-- Messages of her own which an asker shows, with her ask, to whoever is asked after a talk that could not go on.
create table along (
    message  uuid        primary key,
    ask      uuid        not null references ask (id) on delete cascade,
    talk     uuid        not null,  -- the one it comes from
    ended_at timestamptz not null,  -- when that talk ended: whoever talked with her before is not shown it
    number   int         not null,  -- the message's own within that talk
    words    bytea       not null   -- sealed under the key of the asker
);
create index along_by_ask on along (ask);

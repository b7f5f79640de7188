create table keeper (
    member         uuid        primary key references member (id) on delete cascade,
    since          timestamptz not null,
    days           int[]       not null,  -- 1 Monday to 7 Sunday, where she lives
    last_called_at timestamptz
);

-- When a helper who said yes was last reminded that someone waits for her words.
alter table invitation add column nudged_at timestamptz;

alter table join_link add column uses int not null default 1 check (uses between 1 and 50);

-- One of a link's uses, held for a browser or used up.
create table join_use (
    id         uuid        primary key,
    link       uuid        not null references join_link (id) on delete cascade,
    browser    bytea,                -- SHA-256 of the secret of the browser that is joining; null once it has joined
    held_until timestamptz not null,
    used_at    timestamptz
);
create unique index join_use_by_browser on join_use (link, browser);

insert into join_use (id, link, browser, held_until, used_at)
select gen_random_uuid(), id, case when used_at is null then held_by end, coalesce(held_until, used_at), used_at
from join_link where used_at is not null or held_by is not null;

alter table join_link drop column held_by, drop column held_until, drop column used_at;

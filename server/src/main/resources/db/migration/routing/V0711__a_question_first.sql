-- One question of an invited member before she says yes, and one answer.
create table question (
    id          uuid        primary key,  -- how the asker's page names it: it leads to no one
    invitation  uuid        not null unique references invitation (id) on delete cascade,
    words       bytea       not null,     -- sealed under the key of the invited
    asked_at    timestamptz not null,
    answer      bytea,                    -- sealed under the key of the asker
    answered_at timestamptz
);

create table village (
    one         boolean     primary key check (one),  -- a server holds one village
    name        text        not null,
    languages   text[]      not null,
    country     text        not null,
    member_word text        not null,
    hide_to     text        not null,
    opened_at   timestamptz not null
);

create table conversation (
    id              uuid        primary key,
    ask             uuid        not null references ask (id) on delete cascade,
    asker           uuid        not null references member (id) on delete cascade,
    helper          uuid        not null references member (id) on delete cascade,
    strength        uuid,
    same_age        boolean     not null,
    opened_at       timestamptz not null,
    ended_at        timestamptz,
    ended_by        uuid,
    asker_read      int         not null default 0,
    helper_read     int         not null default 0,
    last_number     int         not null default 0,
    last_message_at timestamptz
);
create index conversation_by_ask on conversation (ask);
create index conversation_by_asker on conversation (asker) where ended_at is null;
create index conversation_by_helper on conversation (helper) where ended_at is null;

create table message (
    id           uuid        primary key,
    conversation uuid        not null references conversation (id) on delete cascade,
    number       int         not null,
    author       uuid        not null,
    client_id    uuid        not null,  -- made on her device: sending twice is one message
    kind         text        not null,
    words        bytea       not null,  -- sealed under her key for this talk
    sent_at      timestamptz not null,
    unique (conversation, number),
    unique (conversation, author, client_id)
);

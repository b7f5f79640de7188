-- What a member is told of. It holds ids and no words; it is written in the transaction of what it follows from.
create table notification (
    id      uuid        primary key,
    member  uuid        not null,  -- refers to no row: a lock on hers would stand out of order there
    cause   text        not null,  -- the one fact it follows from
    kind    text        not null,
    about   uuid        not null,  -- an invitation, a talk or an ask
    tonight boolean     not null,  -- follows from an ask for tonight, in its night
    hers    boolean     not null,  -- about her own ask
    made_at timestamptz not null,
    seen_at timestamptz,
    unique (member, cause)
);
create index notification_by_member on notification (member, made_at desc);
create index notification_by_time on notification (made_at);

-- How she is reached when she is not looking: a device, or an e-mail address.
create table channel (
    id           uuid        primary key,
    member       uuid        not null references member (id) on delete cascade,
    kind         text        not null,
    address      bytea       not null,  -- sealed
    found_by     bytea       not null,  -- a keyed hash of it
    made_at      timestamptz not null,
    confirmed_at timestamptz,           -- null: an address nobody has said yes to yet
    last_at      timestamptz,           -- when something went out by it
    busy_until   timestamptz,           -- until then one process sends by it
    failures     int         not null default 0,
    not_before   timestamptz,           -- after a failure
    unique (member, found_by)
);
create index channel_by_address on channel (found_by);

-- What has still to go out by a channel. Once it went, or its reason is over, the row is gone.
create table outgoing (
    notification uuid not null references notification (id) on delete cascade,
    channel      uuid not null references channel (id) on delete cascade,
    batch        uuid,  -- what went out together, and may have arrived or not
    primary key (notification, channel)
);
create index outgoing_by_channel on outgoing (channel);

-- By which push services know this village.
create table push_key (
    one         boolean     primary key default true check (one),
    public_key  bytea       not null,
    private_key bytea       not null,  -- sealed
    made_at     timestamptz not null
);

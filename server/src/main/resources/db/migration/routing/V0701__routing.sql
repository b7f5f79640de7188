create table ladder (
    ask       uuid        primary key references ask (id) on delete cascade,
    zone      text        not null,
    next_kind text        not null,
    next_no   int         not null,
    next_at   timestamptz not null,  -- by the table
    next_size int         not null,
    wake_at   timestamptz,           -- when the next step is taken, earlier than by the table where a wave is used up;
                                     -- null: someone has written, or the ask has ended
    due       timestamptz not null,
    promised  boolean     not null,  -- whether she was told of it: another person keeps watch
    missed    boolean     not null default false,
    came_back int         not null default 0
);

create table ladder_step (
    ask      uuid        not null references ask (id) on delete cascade,
    step     text        not null,
    taken_at timestamptz not null,
    primary key (ask, step)  -- a step has its effect once
);

create table decision (
    id      uuid        primary key,
    ask     uuid        not null references ask (id) on delete cascade,
    step    text        not null,
    made_at timestamptz not null,
    by_when text        not null,
    size    int         not null,
    seed    bigint      not null,
    version text        not null,  -- of the router, the model and the concepts
    unique (ask, step)
);

create table weighed (
    decision         uuid             not null references decision (id) on delete cascade,
    member           uuid             not null references member (id) on delete cascade,
    strength         uuid,
    fit              double precision not null,
    room_left        int              not null,
    room             int              not null,
    awake            boolean          not null,
    days_since_asked double precision,
    same_age         boolean          not null,
    vice_versa       double precision not null,
    value            double precision not null,
    invited          boolean          not null,
    reasons          text[]           not null,
    primary key (decision, member)
);
create index weighed_by_member on weighed (member);

create table invitation (
    id       uuid        primary key,
    ask      uuid        not null references ask (id) on delete cascade,
    asker    uuid        not null references member (id) on delete cascade,
    helper   uuid        not null references member (id) on delete cascade,
    weight   int         not null,  -- what a yes will weigh
    watch    boolean     not null,  -- called as the one who keeps watch
    decision uuid        references decision (id) on delete set null,
    strength uuid,
    known    boolean     not null,  -- whether her strength is known to speak to this
    same_age boolean     not null,
    state    text        not null,
    made_at  timestamptz not null,
    ends_at  timestamptz not null,
    ended_at timestamptz,
    talk     uuid,
    unique (ask, helper, watch)
);
create index invitation_waiting_by_helper on invitation (helper) where state = 'WAITING';
create index invitation_by_helper_time on invitation (helper, made_at desc);

-- What a member carries stands with her: her room is a sum over it at a given instant, never a counter.
create table carrying (
    talk            uuid        primary key references conversation (id) on delete cascade,
    helper          uuid        not null references member (id) on delete cascade,
    weight          int         not null check (weight between 1 and 2),
    last_message_at timestamptz not null,
    ended_at        timestamptz
);
create index carrying_by_helper on carrying (helper) where ended_at is null;

create table join_link (
    id          uuid        primary key,
    secret_hash bytea       not null unique,  -- SHA-256; the link itself is shown once
    made_by     uuid        not null references member (id) on delete cascade,
    note        bytea       not null,         -- sealed: whom it is for
    made_at     timestamptz not null,
    ends_at     timestamptz not null,
    held_by     bytea,                        -- SHA-256 of the secret of the browser that is joining with it
    held_until  timestamptz,
    used_at     timestamptz
);

create table recovery_words (
    member  uuid        primary key references member (id) on delete cascade,
    lookup  bytea       not null unique,      -- keyed hash of the words
    kept_at timestamptz not null
);

-- Spring Security's own table (its JDBC schema for passkeys). The user id is the member id; labels stay empty.
create table user_credentials (
    credential_id                varchar(1000) not null primary key,
    user_entity_user_id          varchar(1000) not null,
    public_key                   bytea         not null,
    signature_count              bigint,
    uv_initialized               boolean,
    backup_eligible              boolean       not null,
    authenticator_transports     varchar(1000),
    public_key_credential_type   varchar(100),
    backup_state                 boolean       not null,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamp,
    last_used                    timestamp,
    label                        varchar(1000) not null
);
create index user_credentials_by_user on user_credentials (user_entity_user_id);

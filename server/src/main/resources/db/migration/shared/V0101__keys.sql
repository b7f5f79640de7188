-- Keysets stand in a schema of their own, dumped apart from the rest: destroying a key erases what backups hold.
create schema keys;

create table keys.keyset (
    person       uuid  not null,
    conversation uuid  not null,  -- all zeroes: her own keyset, for no conversation
    wrapped      bytea not null,
    primary key (person, conversation)
);

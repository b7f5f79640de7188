-- What was learned of a member from what happened, tallies only. A foreign key would lock her row, and wait for whoever
-- is just saying yes; a trigger forgets it all the same, in memory, too.
create table learned (
    member  uuid   primary key,
    number  bigint not null,  -- how often it has changed
    tallies bytea             -- sealed under the key of the member
);

create function forget_learned() returns trigger language plpgsql as $$
begin
    delete from learned where member = old.id;
    perform pg_notify('alongside_learned', old.id::text);
    return old;
end $$;
create trigger member_forgotten_in_learned after delete on member for each row execute function forget_learned();

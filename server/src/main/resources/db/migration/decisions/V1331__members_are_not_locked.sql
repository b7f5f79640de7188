-- A decision weighs hundreds of members. Foreign keys would lock each of their rows, and wait for whoever is just saying
-- yes; a trigger forgets them all the same.
alter table weighed drop constraint weighed_member_fkey;
alter table filtered drop constraint filtered_member_fkey;

create function forget_in_decisions() returns trigger language plpgsql as $$
begin
    delete from weighed where member = old.id;
    delete from filtered where member = old.id;
    return old;
end $$;
create trigger member_forgotten_in_decisions after delete on member for each row execute function forget_in_decisions();

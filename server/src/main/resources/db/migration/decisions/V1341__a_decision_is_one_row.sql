-- A decision weighs hundreds of members. As a row each, with an entry in two indexes, they were most of what an ask
-- costs; as columns side by side they are one row and one index that takes them together.
alter table decision
    add column considered       uuid[]             not null default '{}',  -- whom it weighed, the most valuable first,
                                                                           -- then who could not be asked
    add column fit              double precision[] not null default '{}',  -- as long as considered
    add column strength         uuid[]             not null default '{}',  -- from here on as long as were weighed
    add column room_left        int[]              not null default '{}',
    add column room             int[]              not null default '{}',
    add column awake            boolean[]          not null default '{}',
    add column days_since_asked double precision[] not null default '{}',
    add column same_age         boolean[]          not null default '{}',
    add column vice_versa       double precision[] not null default '{}',
    add column value            double precision[] not null default '{}',
    add column invited          boolean[]          not null default '{}',
    add column reasons          text[]             not null default '{}',  -- of each, a comma between them
    add column filters          text[]             not null default '{}';  -- of each who could not be asked

update decision d
set considered = w.member, fit = w.fit, strength = w.strength, room_left = w.room_left, room = w.room, awake = w.awake,
    days_since_asked = w.days_since_asked, same_age = w.same_age, vice_versa = w.vice_versa, value = w.value,
    invited = w.invited, reasons = w.reasons
from (select decision, array_agg(member order by place) as member, array_agg(fit order by place) as fit,
             array_agg(strength order by place) as strength, array_agg(room_left order by place) as room_left,
             array_agg(room order by place) as room, array_agg(awake order by place) as awake,
             array_agg(days_since_asked order by place) as days_since_asked,
             array_agg(same_age order by place) as same_age, array_agg(vice_versa order by place) as vice_versa,
             array_agg(value order by place) as value, array_agg(invited order by place) as invited,
             array_agg(array_to_string(reasons, ',') order by place) as reasons
      from weighed group by decision) w
where w.decision = d.id;

update decision d
set considered = d.considered || f.member, fit = d.fit || f.fit, filters = f.filters
from (select decision, array_agg(member order by member) as member, array_agg(fit order by member) as fit,
             array_agg(array_to_string(filters, ',') order by member) as filters
      from filtered group by decision) f
where f.decision = d.id;

create index decision_by_considered on decision using gin (considered);

-- Decisions about asks that go in the same statement are left alone: they go, too.
create or replace function forget_in_decisions() returns trigger language plpgsql as $$
begin
    update decision d
    set strength = case
            when array_position(considered, old.id) <= cardinality(strength)
            then strength[:array_position(considered, old.id) - 1] || null::uuid
                 || strength[array_position(considered, old.id) + 1:]
            else strength end,
        considered = array_replace(considered, old.id, '00000000-0000-0000-0000-000000000000')
    where considered @> array[old.id] and exists (select from ask a where a.id = d.ask);
    return old;
end $$;
drop table weighed;
drop table filtered;

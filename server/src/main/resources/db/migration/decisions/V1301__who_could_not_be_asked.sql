-- Her place among everyone weighed, the most valuable first: ties were broken by lot, and come out the same again.
alter table weighed add column place int;
update weighed w set place = ranked.place
from (select decision, member, row_number() over (partition by decision order by value desc, member) as place
      from weighed) ranked
where ranked.decision = w.decision and ranked.member = w.member;
alter table weighed alter column place set not null;

-- Who was among the nearest and could not be asked, and why. Who must not meet is never among them.
create table filtered (
    decision uuid             not null references decision (id) on delete cascade,
    member   uuid             not null references member (id) on delete cascade,
    fit      double precision not null,
    filters  text[]           not null,
    primary key (decision, member)
);
create index filtered_by_member on filtered (member);
create index decision_by_time on decision (made_at);

-- A number a member gives her host, so that she may look why she was asked or not. Only a hash of it is kept.
create table why_number (
    number_hash bytea       primary key,
    member      uuid        not null references member (id) on delete cascade,
    ends_at     timestamptz not null
);

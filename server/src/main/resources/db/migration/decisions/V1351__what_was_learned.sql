-- What was learned of each who was weighed, as the two numbers it made of her value; empty where the router that decided
-- did not know them yet.
alter table decision
    add column chance     double precision[] not null default '{}',
    add column experience double precision[] not null default '{}';

-- What asking each member cost the asks that were decided about together with this one. Empty where none were.
alter table decision add column price double precision[] not null default '{}';

-- Its helper said that it is beyond her; what was asked went back to the village.
alter table conversation add column handed_over boolean not null default false;

-- Its one row says that the people of this village are made up. It never stands in a real village.
create table sample_village (
    one     boolean primary key check (one),
    arrived int     not null default 0  -- how many of the made-up members live here already
);

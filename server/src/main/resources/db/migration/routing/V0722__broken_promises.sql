-- Every due an asker was told of that passed without a word.
create table broken_promise (
    ask uuid        not null references ask (id) on delete cascade,
    due timestamptz not null,
    primary key (ask, due)
);
insert into broken_promise (ask, due)
select ask, missed_due from ladder where promised and missed_due is not null;

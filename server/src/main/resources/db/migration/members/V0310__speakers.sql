-- Whoever speaks a language few speak is found among a country's members without looking at each of them.
create index member_by_language on member using gin (languages);
-- And where many speak it, some of them are, by lot: the end of an id is drawn.
create index member_by_lot on member (right(id::text, 12));

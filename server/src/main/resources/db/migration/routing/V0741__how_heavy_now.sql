-- When its asker was asked how heavy it is now, because nobody had written for days.
alter table ladder add column heavy_asked_at timestamptz;

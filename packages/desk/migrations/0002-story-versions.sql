-- Versions of one story share a thread; an earlier story is a thread by itself.

alter table stories add column guid text;
alter table stories add column thread uuid not null default gen_random_uuid();
alter table stories add column version integer not null default 1 check (version > 0);
alter table stories add column withdrawn boolean not null default false;
create unique index stories_by_thread on stories (thread, version);
create index stories_by_guid on stories (guid) where guid is not null;
create index articles_by_story on articles (story_id);

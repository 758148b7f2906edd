-- Of what a story without a guid was taken, or may be, for a new version: until somebody has said so or not.

alter table stories add column likeness jsonb;
create index stories_by_likeness on stories ((likeness->>'story')) where likeness is not null;

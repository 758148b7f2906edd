-- A finding that was dismissed is taken up again.

alter table decisions drop constraint decisions_kind_check;
alter table decisions add constraint decisions_kind_check
  check (kind in ('approve', 'withdraw', 'accept', 'dismiss', 'reinstate'));

-- A file that ends a procedure names no decision; the office's own form still wants its number (domain/revisions/period.ts).
alter table procedures.withdrawal drop constraint withdrawal_decision_no_check;

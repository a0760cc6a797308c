-- What the person answered about their own case at the counter: ids of the options of the procedure's table, by question.
alter table dossiers.dossier add column case_answers jsonb not null default '{}';

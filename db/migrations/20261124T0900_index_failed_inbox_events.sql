-- What was given up or belongs to nobody: few rows, counted by the health page every few seconds.
create index inbox_event_troubled_idx on conversations.inbox_event (received_at) where status in ('failed', 'parked');

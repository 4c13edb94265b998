-- When a recorded summary says that the decision is to be looked at again, so that a clinician's day can list it.
alter table summary add column review_on date;

update summary set review_on = (draft::jsonb ->> 'reviewOn')::date where recorded > 0;

create index summary_review on summary (organisation, review_on) where review_on is not null;

-- The day's list, and finding a decision by what the organisation calls its patient.
create index decision_by_appointment on decision (organisation, appointment);
create index decision_by_reference on decision (organisation, lower(patient_reference) text_pattern_ops);

-- Up to which revision of the answers the handover was read; what is told later is waiting to be read.
alter table receipt add column answers_revision integer not null default 0;
update receipt set answers_revision = (
    select coalesce(max(answers.revision), 0) from answers
    where answers.decision = receipt.decision and answers.saved_at <= receipt.read_at);
alter table receipt alter column answers_revision drop default;

-- What somebody was asked to say in their own words, and whether it had to be explained again.
create table teach_back (
    id           uuid                     not null,
    decision     uuid                     not null,
    organisation varchar(60)              not null,
    attribute    varchar(60)              not null,
    outcome      varchar(20)              not null,
    account      uuid                     not null,
    asked_at     timestamp with time zone not null,
    constraint teach_back_pk primary key (id),
    constraint teach_back_decision_fk foreign key (organisation, decision) references decision (organisation, id)
);

create index teach_back_by_decision on teach_back (decision, id);

create trigger teach_back_stays before update on teach_back for each row execute function refuse_change();

-- Where a decision's summary stands: its draft, and the number of the recorded revision that counts.
create table summary (
    decision     uuid        not null,
    organisation varchar(60) not null,
    state        varchar(20) not null,
    draft        text        not null,
    recorded     integer     not null,
    revision     bigint      not null,
    constraint summary_pk primary key (decision),
    constraint summary_decision_fk foreign key (organisation, decision) references decision (organisation, id)
);

-- Recorded revisions: the bytes and their hash. Each names the hash of the one before.
create table summary_revision (
    decision     uuid        not null,
    number       integer     not null,
    organisation varchar(60) not null,
    document     bytea       not null,
    hash         varchar(64) not null,
    constraint summary_revision_pk primary key (decision, number),
    constraint summary_revision_decision_fk foreign key (organisation, decision) references decision (organisation, id)
);

-- The patient's word that a revision says what was agreed.
create table confirmation (
    decision     uuid                     not null,
    number       integer                  not null,
    organisation varchar(60)              not null,
    hash         varchar(64)              not null,
    confirmed_as varchar(20)              not null,
    confirmed_at timestamp with time zone not null,
    constraint confirmation_pk primary key (decision, number),
    constraint confirmation_revision_fk foreign key (decision, number) references summary_revision (decision, number)
);

create trigger summary_revision_stays before update on summary_revision
    for each row execute function refuse_change();
create trigger confirmation_stays before update on confirmation for each row execute function refuse_change();

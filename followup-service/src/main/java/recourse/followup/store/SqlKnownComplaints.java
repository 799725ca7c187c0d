package recourse.followup.store;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.followup.model.KnownComplaint;
import recourse.followup.model.KnownComplaints;
import recourse.spine.aggregate.AggregateRepository;

@ApplicationScoped
class SqlKnownComplaints extends AggregateRepository<KnownComplaint> implements KnownComplaints {}
